import type { Folded } from './documents';
import type { Generation } from './generations';
import type { LoadedSlice } from './loaded-slice';
import type { ReadModel, Slice } from './read-model';
import type { RememberedSlice } from './remembered-slice';
import type { Held, Parked, Snapshot, Vector } from './snapshot';

/** A read model as it stands at one vector of offsets. */
export interface ImageView {
  /** Rises with every change. */
  readonly revision: number;
  /** Aggregates whose events wait; the view lacks what they would change. */
  readonly parked: number;
  /** The same by topic: an answer made of other topics lacks nothing. */
  readonly parkedOf: Parked;
  /** All documents of a collection that is not sliced. */
  documents<T extends object>(collection: string): ReadonlyMap<string, T & Folded>;
  /** The documents of a slice that was loaded before. */
  slice<T extends object>(collection: string, value: Slice['value']): ReadonlyMap<string, T & Folded>;
}

/** Parts of a read model that were looked at, each with the revision that it had. */
export type Basis = ReadonlyMap<string, number>;

const PARKED_PART = '';

/** Slices that were dropped may take this share of the bytes of those that are held. */
const REMEMBERED_SHARE = 8;

/**
 * The copy holds a read model in memory: all that is shared, and slices. Every change is taken over in one synchronous
 * step, so that no request ever sees a part of one: documents, parked keys and vector always belong together.
 */
export class ModelCopy implements Held {
  private generation_: Generation | null = null;
  private vector_: Vector = new Map();
  private shared: ReadonlyMap<string, Map<string, Folded>> = new Map();
  /** The slice that nobody looked at for longest comes first. */
  private readonly slices = new Map<string, LoadedSlice>();
  /** Slices that were dropped, of which every change is still seen; the one dropped first comes first. */
  private readonly remembered = new Map<string, RememberedSlice>();
  private parked: Parked = new Map();
  /** By part, the revision of its last change. */
  private readonly revisions = new Map<string, number>();
  private revision_ = 0;

  constructor(
    private readonly model: ReadModel,
    /** The slices together take about as many bytes at most; those that callers wait for stay nevertheless. */
    private readonly mostBytes: number,
  ) {}

  /** The generation that was loaded last; null before the first. */
  get generation(): Generation | null {
    return this.generation_;
  }

  get vector(): Vector {
    return this.vector_;
  }

  get revision(): number {
    return this.revision_;
  }

  view(): Reading {
    return new Reading(this);
  }

  /** Nothing of what was looked at has changed since. */
  holds(basis: Basis): boolean {
    for (const [part, revision] of basis) {
      if (this.revisions.get(part) !== revision) return false;
      this.touch(part);
    }
    return true;
  }

  /** The slices among these that are not in memory. */
  coldAmong(slices: readonly Slice[]): Slice[] {
    return slices.filter((slice) => !this.slices.has(partOf(slice)));
  }

  follows(collection: string): boolean {
    return (
      this.isShared(collection) ||
      this.loadedOf(collection).length > 0 ||
      [...this.remembered.values()].some(({ slice }) => slice.collection === collection)
    );
  }

  joining(collection: string, changed: readonly Folded[]): readonly unknown[] {
    const groups = new Set<unknown>();
    for (const loaded of this.loadedOf(collection))
      for (const document of changed) groups.add(loaded.joining(document));
    groups.delete(undefined);
    return [...groups];
  }

  /** Takes over the shared part of a generation and forgets all slices. */
  replace(generation: Generation, { vector, documents, parked }: Snapshot): void {
    this.generation_ = generation;
    this.vector_ = vector;
    this.parked = parked ?? new Map();
    this.shared = new Map([...documents].map(([name, all]) => [name, new Map(all.map((one) => [one._id, one]))]));
    this.slices.clear();
    this.remembered.clear();
    this.revisions.clear();
    this.revision_ += 1;
    for (const part of [PARKED_PART, ...this.shared.keys()]) this.revisions.set(part, this.revision_);
  }

  /**
   * Takes over the changes since this copy's vector, and slices that are not here. A part's revision, which answers are
   * kept by, rises only with a change of that part: one that comes back as it was dropped has the same.
   * @param needed slices that callers are about to look at
   */
  apply({ vector, documents, slices, parked }: Snapshot, needed: readonly Slice[]): void {
    const changed: string[] = [];
    for (const [name, all] of documents) changed.push(...this.take(name, all));
    for (const loaded of slices) changed.push(...this.add(loaded));
    if (parked !== null && !isSame(parked, this.parked)) {
      this.parked = parked;
      changed.push(PARKED_PART);
    }
    this.vector_ = vector;
    if (changed.length > 0) this.revision_ += 1;
    for (const part of changed) this.revisions.set(part, this.revision_);
    if (changed.length === 0 && slices.length === 0) return;
    for (const slice of needed) this.touch(partOf(slice));
    this.dropOldest(needed.length);
  }

  parkedNow(seen: Map<string, number>): Parked {
    this.note(PARKED_PART, seen);
    return this.parked;
  }

  sharedDocuments(collection: string, seen: Map<string, number>): ReadonlyMap<string, Folded> {
    this.note(collection, seen);
    return this.shared.get(collection) ?? new Map<string, never>();
  }

  sliceDocuments(slice: Slice, seen: Map<string, number>): ReadonlyMap<string, Folded> {
    const part = partOf(slice);
    const loaded = this.slices.get(part);
    if (!loaded) throw new Error(`${this.model.name}: the slice ${part} was not asked for`);
    this.touch(part);
    this.note(part, seen);
    return loaded.documents;
  }

  private note(part: string, seen: Map<string, number>): void {
    seen.set(part, this.revisions.get(part) ?? 0);
  }

  private touch(part: string): void {
    const loaded = this.slices.get(part);
    if (!loaded) return;
    this.slices.delete(part);
    this.slices.set(part, loaded);
  }

  private isShared(collection: string): boolean {
    return this.model.collections[collection]?.slicedBy === undefined;
  }

  private loadedOf(collection: string): LoadedSlice[] {
    return [...this.slices.values()].filter(({ slice }) => slice.collection === collection);
  }

  /** @returns the parts that this changed */
  private take(name: string, changed: readonly Folded[]): string[] {
    if (!this.isShared(name)) {
      this.forgetChanged(name, changed);
      return this.loadedOf(name).flatMap((loaded) => (loaded.take(changed) ? partOf(loaded.slice) : []));
    }
    const documents = this.shared.get(name);
    for (const document of changed) documents?.set(document._id, document);
    return [name];
  }

  /** Nothing that was computed from these holds any longer. */
  private forgetChanged(name: string, changed: readonly Folded[]): void {
    for (const [part, remembered] of this.remembered)
      if (remembered.slice.collection === name && remembered.isConcernedBy(changed)) this.forget(part);
  }

  private forget(part: string): void {
    this.remembered.delete(part);
    this.revisions.delete(part);
  }

  /** @returns its part, unless that is back as it was */
  private add(loaded: LoadedSlice): string[] {
    const part = partOf(loaded.slice);
    const isAsItWas = this.remembered.delete(part);
    this.slices.delete(part);
    this.slices.set(part, loaded);
    return isAsItWas ? [] : [part];
  }

  /** @param kept number of slices, those that were touched last, that stay whatever they take */
  private dropOldest(kept: number): void {
    let bytes = 0;
    for (const loaded of this.slices.values()) bytes += loaded.bytes;
    for (const [part, loaded] of this.slices) {
      if (bytes <= this.mostBytes || this.slices.size <= kept) break;
      this.slices.delete(part);
      bytes -= loaded.bytes;
      this.remembered.set(part, loaded.remembered());
    }
    this.forgetOldest();
  }

  private forgetOldest(): void {
    let bytes = 0;
    for (const remembered of this.remembered.values()) bytes += remembered.bytes;
    for (const [part, remembered] of this.remembered) {
      if (bytes <= this.mostBytes / REMEMBERED_SHARE) return;
      bytes -= remembered.bytes;
      this.forget(part);
    }
  }
}

/** One look at a copy. It is true until the copy changes, so it is used up in one synchronous step. */
export class Reading implements ImageView {
  private readonly seen = new Map<string, number>();

  constructor(private readonly copy: ModelCopy) {}

  /** The parts that were looked at until now. */
  get basis(): Basis {
    return this.seen;
  }

  get revision(): number {
    return this.copy.revision;
  }

  get parkedOf(): Parked {
    return this.copy.parkedNow(this.seen);
  }

  get parked(): number {
    return [...this.parkedOf.values()].reduce((sum, count) => sum + count, 0);
  }

  documents<T extends object>(collection: string): ReadonlyMap<string, T & Folded> {
    return this.copy.sharedDocuments(collection, this.seen) as never;
  }

  slice<T extends object>(collection: string, value: Slice['value']): ReadonlyMap<string, T & Folded> {
    return this.copy.sliceDocuments({ collection, value }, this.seen) as never;
  }
}

export function partOf({ collection, value }: Slice): string {
  return `${collection}=${value}`;
}

function isSame(one: Parked, other: Parked): boolean {
  return one.size === other.size && [...one].every(([topic, count]) => other.get(topic) === count);
}
