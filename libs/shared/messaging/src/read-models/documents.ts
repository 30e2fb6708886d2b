import type { Binary } from 'mongodb';

/** Short names of the collections that every generation of a read model has beside those of its projection. */
export const OFFSETS = 'offsets';
export const VERSIONS = 'versions';
export const PARKED = 'parked';
export const PARKED_EVENTS = 'parked-events';

/** The only truth about how far a read model has come in a partition: its consumer goes on here. */
export interface OffsetDocument {
  /** `<topic>/<partition>` */
  readonly _id: string;
  readonly next: bigint;
  /**
   * `ce_id` of the record before `next`, by which the log is known again; null when that record has none. It is missing
   * before the first record, and where it was not kept yet.
   */
  readonly last?: string | null;
  /** Counts the transactions on this partition; every document carries the number of the one that wrote it last. */
  readonly commits: bigint;
  /** By collection, the number of the partition's last transaction that wrote to it; images read only those. */
  readonly wrote?: Readonly<Record<string, bigint>>;
}

/** Every document of a read model says which transaction of which partition wrote it last. */
export interface Folded {
  readonly _id: string;
  /** `<topic>/<partition>` */
  readonly p: string;
  /** Number of that partition's transaction. */
  readonly c: bigint;
}

/** The version that an aggregate's events have brought it to; `_id` is its subject. */
export interface VersionDocument extends Folded {
  readonly version: number;
  /** Id of the event that gave this version; null where it was not known. */
  readonly event?: string | null;
}

/**
 * Why an aggregate's events wait: one cannot be read or applied, one has not arrived yet, one is of a type that this
 * build does not know, or one has a version that another event gave before, so that the aggregate has two histories.
 */
export type ParkedReason = 'poison' | 'gap' | 'unknown-type' | 'fork';

export interface ParkedDocument {
  /** The Kafka key, which is the subject. */
  readonly _id: string;
  readonly p: string;
  readonly reason: ParkedReason;
  readonly detail: string;
  /** The version that comes next; null when the version of the event that blocks cannot be read. */
  readonly waitingFor: number | null;
  readonly since: Date;
  /** An operator asks here, and so does the chunk that closes a gap; the partition's owner carries it out. */
  readonly asked: 'redrive' | 'discard' | null;
  /** Who asked, and why; missing where nobody has. */
  readonly by?: string;
  readonly why?: string | null;
}

export interface ParkedEventDocument {
  /** `<topic>/<partition>/<offset>` */
  readonly _id: string;
  readonly key: string;
  readonly offset: bigint;
  readonly version: number | null;
  readonly headers: Record<string, string>;
  readonly value: Binary | null;
}
