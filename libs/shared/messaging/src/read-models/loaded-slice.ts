import { BSON, type Document } from 'mongodb';
import type { Folded } from './documents';
import type { ModelCollection, Slice } from './read-model';

/** A document in memory takes about three times the bytes that it has in the database. */
const BYTES_IN_MEMORY = 3;
const SAMPLE = 16;

/** A slice takes about as much beside its documents, also one that has none. */
const BYTES_OF_SLICE = 1_024;

/** The documents of one slice in memory. */
export class LoadedSlice {
  readonly documents = new Map<string, Folded>();
  private readonly slicedBy: string;
  private readonly wholeBy: string | undefined;
  private readonly groups = new Set<unknown>();
  private bytesEach = 0;

  constructor(
    readonly slice: Slice,
    { slicedBy = '', wholeBy }: ModelCollection,
    documents: readonly Folded[],
  ) {
    this.slicedBy = slicedBy;
    this.wholeBy = wholeBy;
    this.take(documents);
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
    if (this.wholeBy !== undefined)
      for (const document of changed) if (this.owns(document)) this.groups.add(field(document, this.wholeBy));
    let differs = false;
    for (const document of changed) {
      if (this.owns(document) || this.completes(document)) {
        this.documents.set(document._id, document);
        differs = true;
      } else if (this.documents.delete(document._id)) differs = true;
    }
    if (this.bytesEach === 0 && this.documents.size > 0) this.measure();
    return differs;
  }

  /** The group that a changed document brings into this slice for the first time; undefined when it brings none. */
  joining(changed: Folded): unknown {
    if (this.wholeBy === undefined || !this.owns(changed)) return undefined;
    const group = field(changed, this.wholeBy);
    return this.groups.has(group) ? undefined : group;
  }

  private owns(document: Folded): boolean {
    const has = field(document, this.slicedBy);
    return Array.isArray(has) ? has.includes(this.slice.value) : has === this.slice.value;
  }

  private completes(document: Folded): boolean {
    return this.wholeBy !== undefined && this.groups.has(field(document, this.wholeBy));
  }

  private measure(): void {
    const sample = [...this.documents.values()].slice(0, SAMPLE);
    const bytes = sample.reduce((sum, document) => sum + BSON.calculateObjectSize(document), 0);
    this.bytesEach = (BYTES_IN_MEMORY * bytes) / sample.length;
  }
}

function field(document: Folded, name: string): unknown {
  return (document as unknown as Document)[name];
}
