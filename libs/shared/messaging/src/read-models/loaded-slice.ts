import { BSON } from 'mongodb';
import type { Folded } from './documents';
import type { ModelCollection, Slice } from './read-model';
import { RememberedSlice } from './remembered-slice';
import { SliceMembership } from './slice-membership';

/** A document in memory takes about three times the bytes that it has in the database. */
const BYTES_IN_MEMORY = 3;
const SAMPLE = 16;

/** A slice takes about as much beside its documents, also one that has none. */
const BYTES_OF_SLICE = 1_024;

/** The documents of one slice in memory. */
export class LoadedSlice {
  readonly documents = new Map<string, Folded>();
  private readonly membership: SliceMembership;
  private readonly holdsTotals: boolean;
  private bytesEach = 0;

  constructor(slice: Slice, collection: ModelCollection, documents: readonly Folded[]) {
    this.membership = new SliceMembership(slice, collection);
    this.holdsTotals = collection.totals === true;
    this.take(documents.map(sharingTexts()));
  }

  get slice(): Slice {
    return this.membership.slice;
  }

  /** About as many bytes as it takes in memory: one in so many documents is measured. */
  get bytes(): number {
    return BYTES_OF_SLICE + this.documents.size * this.bytesEach;
  }

  /**
   * Takes over what is its own of changed documents, and lets go of those that have moved elsewhere.
   * @returns whether that changed anything
   */
  take(changed: readonly Folded[]): boolean {
    this.membership.learn(changed);
    let differs = false;
    for (const document of changed) {
      if (this.membership.has(document)) {
        this.documents.set(document._id, document);
        differs = true;
      } else if (this.documents.delete(document._id)) differs = true;
    }
    if (this.bytesEach === 0 && this.documents.size > 0) this.measure();
    return differs;
  }

  /** The group that a changed document brings into this slice for the first time; undefined when it brings none. */
  joining(changed: Folded): unknown {
    return this.membership.joining(changed);
  }

  /** As much of it as tells whether a change concerns it, without its documents. */
  remembered(): RememberedSlice {
    return new RememberedSlice(this.membership, new Set(this.holdsTotals ? [] : this.documents.keys()));
  }

  private measure(): void {
    const sample = [...this.documents.values()].slice(0, SAMPLE);
    const bytes = sample.reduce((sum, document) => sum + BSON.calculateObjectSize(document), 0);
    this.bytesEach = (BYTES_IN_MEMORY * bytes) / sample.length;
  }
}

/**
 * Documents of a slice have few different texts in their fields, each read anew from the database: sharing them takes
 * the slice a third of its memory, and spares the collector from copying them.
 */
function sharingTexts(): (document: Folded) => Folded {
  const texts = new Map<string, string>();
  return (document) => {
    const fields = document as unknown as Record<string, unknown>;
    for (const name in fields) {
      const value = fields[name];
      if (typeof value !== 'string' || name === '_id') continue;
      const shared = texts.get(value);
      if (shared === undefined) texts.set(value, value);
      else fields[name] = shared;
    }
    return document;
  };
}
