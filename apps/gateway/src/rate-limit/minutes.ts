import { LRUCache } from 'lru-cache';

const MINUTE_MS = 60_000;
/** Those that asked last are counted, ten thousand of them at the same time; about 1 MB. */
const MOST_COUNTED = 10_000;

export interface Minute {
  asked: number;
  /** On the process's own clock, which nobody sets. */
  readonly endsAt: number;
}

/** Counts requests by whom they come from, from the first one on and anew after a minute. */
export class Minutes {
  private readonly minutes = new LRUCache<string, Minute>({ max: MOST_COUNTED });

  constructor(
    /** Requests in a minute; 0: no limit. */
    readonly most: number,
  ) {}

  count(who: string): Minute {
    const now = performance.now();
    let minute = this.minutes.get(who);
    if (!minute || minute.endsAt <= now) {
      minute = { asked: 0, endsAt: now + MINUTE_MS };
      this.minutes.set(who, minute);
    }
    minute.asked += 1;
    return minute;
  }
}
