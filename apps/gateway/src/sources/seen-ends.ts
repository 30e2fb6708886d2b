/** The offset after the last event, by `<topic>/<partition>`. */
export type Ends = ReadonlyMap<string, bigint>;

/** An event may be on its way this long without anything being wrong. */
export const GRACE_SECONDS = 2;

/**
 * Remembers where the topics ended, since under steady writes a part of what they hold is always on its way: only what
 * they held a while ago must be applied.
 */
export class SeenEnds {
  private readonly seen: { readonly at: number; readonly ends: Ends }[] = [];

  saw(ends: Ends, nowSeconds: number): void {
    this.seen.push({ at: nowSeconds, ends });
  }

  /**
   * What must be applied by now: the newest ends that are two seconds old, or while there are none yet those of the
   * start, so that a model that has not applied the past is never called current. Null before the broker has answered.
   */
  due(nowSeconds: number): Ends | null {
    while (this.seen[1] && this.seen[1].at <= nowSeconds - GRACE_SECONDS) this.seen.shift();
    return this.seen[0]?.ends ?? null;
  }
}

/** How many events of a topic are before `ends` and not applied. */
export function unappliedBefore(ends: Ends, applied: Ends, topic: string): bigint {
  let unapplied = 0n;
  for (const [partition, end] of ends) {
    const next = applied.get(partition) ?? 0n;
    if (partition.startsWith(`${topic}/`) && next < end) unapplied += end - next;
  }
  return unapplied;
}

/** True when a partition of the topic ends before what was applied of it. */
export function isShorterThan(ends: Ends, applied: Ends, topic: string): boolean {
  return [...applied].some(
    ([partition, next]) => partition.startsWith(`${topic}/`) && (ends.get(partition) ?? 0n) < next,
  );
}
