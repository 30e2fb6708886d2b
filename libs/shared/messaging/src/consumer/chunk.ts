import { recordId } from './log-identity';
import type { Partition } from './partition';
import type { ReadRecord } from './record';

/** A chunk holds at least one record of one partition, in their order; `from` is where the partition must stand. */
export interface Chunk {
  readonly partition: Partition;
  readonly records: readonly ReadRecord[];
  readonly from: bigint;
}

/** Another consumer moved a partition on: this one must forget what it knows of it and read again. */
export class Fenced extends Error {
  override readonly name = 'Fenced';
}

export function nextAfter({ records, from }: Chunk): bigint {
  const last = records.at(-1);
  return last ? last.offset + 1n : from;
}

/** The id of the record that a chunk ends with. */
export function lastIdOf({ records }: Chunk): string | null {
  return recordId(records.at(-1)?.headers);
}

/** Several chunks come back one by one; one chunk comes back in two halves. */
export function divided(chunks: readonly Chunk[]): readonly Chunk[] {
  const [only, ...more] = chunks;
  if (!only || more.length > 0) return chunks;
  const { partition, records, from } = only;
  const half = Math.ceil(records.length / 2);
  const first = { partition, records: records.slice(0, half), from };
  return [first, { partition, records: records.slice(half), from: nextAfter(first) }];
}
