import { LRUCache } from 'lru-cache';

const MINUTE_MS = 60_000;
/** The ten thousand that asked last are counted, in about 1 MB. */
const MOST_COUNTED = 10_000;

export interface Minute {
  asked: number;
  readonly most: number;
  /** The time is that of the process's own clock, which nobody sets. */
  readonly endsAt: number;
}

/** A minute starts with the first request that a caller sends, and the next one with the first request after it. */
export class Minutes {
  private readonly minutes = new LRUCache<string, Minute>({ max: MOST_COUNTED });

  constructor(
    /** The limit is in requests a minute; 0 sets no limit. */
    readonly most: number,
  ) {}

  count(who: string): Minute {
    const now = performance.now();
    let minute = this.minutes.get(who);
    if (!minute || minute.endsAt <= now) {
      minute = { asked: 0, most: this.most, endsAt: now + MINUTE_MS };
      this.minutes.set(who, minute);
    }
    minute.asked += 1;
    return minute;
  }
}
