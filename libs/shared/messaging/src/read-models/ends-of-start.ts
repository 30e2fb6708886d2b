import type { LogBounds } from '../consumer/log-identity';
import type { ReadModel } from './read-model';

/** Read models that have not applied by then what their topics held at the start keep their service out no longer. */
const WITHIN_MS = 60_000;

/**
 * Remembers where the topics ended when the process started: a read model that has not come so far would answer with a
 * part of the past.
 */
export class EndsOfStart {
  private ends: ReadonlyMap<string, LogBounds> | null = null;
  private deadline = 0;
  private readonly reached = new Set<ReadModel>();

  /** @param ends by `<topic>/<partition>` */
  note(ends: ReadonlyMap<string, LogBounds>): void {
    this.ends = ends;
    this.deadline = performance.now() + WITHIN_MS;
  }

  /** True once nobody waits for read models any more: a partition that another process holds may never come. */
  get isOver(): boolean {
    return this.ends !== null && performance.now() > this.deadline;
  }

  /**
   * How many events of before the start a read model has yet to apply.
   * @param topics with their prefix
   * @param applied asked only until it is there once
   */
  async left(
    model: ReadModel,
    topics: readonly string[],
    applied: () => Promise<ReadonlyMap<string, bigint>>,
  ): Promise<bigint> {
    if (!this.ends || this.reached.has(model)) return 0n;
    const offsets = await applied();
    let left = 0n;
    for (const [partition, { high }] of this.ends) {
      if (!topics.some((topic) => partition.startsWith(`${topic}/`))) continue;
      const next = offsets.get(partition) ?? 0n;
      if (next < high) left += high - next;
    }
    if (left === 0n) this.reached.add(model);
    return left;
  }
}
