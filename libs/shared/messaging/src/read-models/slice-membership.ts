import type { Document } from 'mongodb';
import type { Folded } from './documents';
import type { ModelCollection, Slice } from './read-model';

/** Tells the documents of a slice from others. */
export class SliceMembership {
  private readonly slicedBy: string;
  private readonly wholeBy: string | undefined;
  private readonly known = new Set<unknown>();

  constructor(
    readonly slice: Slice,
    { slicedBy = '', wholeBy }: ModelCollection,
  ) {
    this.slicedBy = slicedBy;
    this.wholeBy = wholeBy;
  }

  /** The groups of which the slice holds all documents. */
  get groups(): ReadonlySet<unknown> {
    return this.known;
  }

  /** The groups of these belong to the slice from now on, as far as it owns them. */
  learn(documents: readonly Folded[]): void {
    if (this.wholeBy === undefined) return;
    for (const document of documents) if (this.owns(document)) this.known.add(field(document, this.wholeBy));
  }

  has(document: Folded): boolean {
    return this.owns(document) || (this.wholeBy !== undefined && this.known.has(field(document, this.wholeBy)));
  }

  /** The group that a document brings into the slice for the first time; undefined when it brings none. */
  joining(document: Folded): unknown {
    if (this.wholeBy === undefined || !this.owns(document)) return undefined;
    const group = field(document, this.wholeBy);
    return this.known.has(group) ? undefined : group;
  }

  private owns(document: Folded): boolean {
    const has = field(document, this.slicedBy);
    return Array.isArray(has) ? has.includes(this.slice.value) : has === this.slice.value;
  }
}

function field(document: Folded, name: string): unknown {
  return (document as unknown as Document)[name];
}
