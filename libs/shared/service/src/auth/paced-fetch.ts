/** The time only goes forward: a wall clock that is set back must not hold up a fetch. */
export interface Stopwatch {
  /** The count is in milliseconds since some moment. */
  elapsed(): number;
  wait(ms: number): Promise<void>;
}

/**
 * One fetch runs at a time, and the next begins no sooner than a gap after the one before began. All callers who ask
 * meanwhile wait for the same fetch: no caller is turned down, and the other side is asked once per gap.
 */
export class PacedFetch {
  private running: Promise<void> | null = null;
  private next: Promise<void> | null = null;
  private beganAt = -Infinity;

  constructor(
    /** The fetch must not reject: no caller who waits can do anything about a failure. */
    private readonly fetch: () => Promise<void>,
    private readonly gapMs: number,
    private readonly stopwatch: Stopwatch,
  ) {}

  /** The fetch under way, if there is one, may have begun before the thing that the caller looks for was there. */
  current(): Promise<void> | null {
    return this.running;
  }

  /** The fetch begins after this call, so that it finds everything that was there before the call. */
  fresh(): Promise<void> {
    this.next ??= this.begin();
    return this.next;
  }

  private async begin(): Promise<void> {
    await this.running;
    const early = this.beganAt + this.gapMs - this.stopwatch.elapsed();
    if (early > 0) await this.stopwatch.wait(early);
    this.beganAt = this.stopwatch.elapsed();
    this.next = null;
    this.running = this.fetch();
    await this.running;
    this.running = null;
  }
}
