import type { Folded } from './documents';
import type { Generation } from './generations';
import type { Parked, Snapshot, Vector } from './snapshot';

/** A read model as it stood at one vector of offsets. */
export interface ImageView {
  /** Rises with every change. */
  readonly revision: number;
  /** Aggregates whose events wait; the view lacks what they would change. */
  readonly parked: number;
  /** The same by topic: an answer made of other topics lacks nothing. */
  readonly parkedOf: Parked;
  documents<T extends object>(collection: string): ReadonlyMap<string, T & Folded>;
}

/**
 * The documents of a read model in memory. Every change is taken over in one synchronous step, so that no request ever
 * sees a part of one: documents, parked keys and vector always belong together.
 */
export class ModelCopy {
  private generation_: Generation | null = null;
  private vector_: Vector = new Map();
  private collections: ReadonlyMap<string, Map<string, Folded>> = new Map();
  private parked: Parked = new Map();
  private revision = 0;
  private view_: ImageView = this.makeView();

  /** The generation that was loaded last; null before the first. */
  get generation(): Generation | null {
    return this.generation_;
  }

  get vector(): Vector {
    return this.vector_;
  }

  get view(): ImageView {
    return this.view_;
  }

  /** Takes over a whole read model. */
  replace(generation: Generation, { vector, documents, parked }: Snapshot): void {
    this.generation_ = generation;
    this.collections = new Map([...documents].map(([name, all]) => [name, new Map(all.map((one) => [one._id, one]))]));
    this.show(vector, parked ?? new Map());
  }

  /**
   * Takes over the changes since this copy's vector. The revision, which answers are kept by, rises only with a change.
   */
  apply({ vector, documents, parked }: Snapshot): void {
    for (const [name, changed] of documents) this.put(name, changed);
    const isParkedChanged = parked !== null && !isSame(parked, this.parked);
    if (documents.size > 0 || isParkedChanged) this.show(vector, parked ?? this.parked);
    else this.vector_ = vector;
  }

  private put(name: string, changed: readonly Folded[]): void {
    const documents = this.collections.get(name);
    for (const document of changed) documents?.set(document._id, document);
  }

  private show(vector: Vector, parked: Parked): void {
    this.parked = parked;
    this.vector_ = vector;
    this.revision += 1;
    this.view_ = this.makeView();
  }

  private makeView(): ImageView {
    const { collections, parked, revision } = this;
    const none = new Map<string, never>();
    const total = [...parked.values()].reduce((sum, count) => sum + count, 0);
    return {
      revision,
      parked: total,
      parkedOf: parked,
      documents: (collection) => (collections.get(collection) ?? none) as never,
    };
  }
}

function isSame(one: Parked, other: Parked): boolean {
  return one.size === other.size && [...one].every(([topic, count]) => other.get(topic) === count);
}
