/** Time that only goes forward: a wall clock that is set back must not hold up a fetch. */
export interface Stopwatch {
  /** Milliseconds since some moment. */
  elapsed(): number;
  wait(ms: number): Promise<void>;
}

/**
 * One fetch at a time, the next no sooner than a gap after the one before began. Everybody who asks meanwhile waits for the
 * same fetch: whoever asks is never turned down, and however many ask, the other side is asked once per gap.
 */
export class PacedFetch {
  private running: Promise<void> | null = null;
  private next: Promise<void> | null = null;
  private beganAt = -Infinity;

  constructor(
    /** Must not reject: a failure is of nobody who waits. */
    private readonly fetch: () => Promise<void>,
    private readonly gapMs: number,
    private readonly stopwatch: Stopwatch,
  ) {}

  /** The fetch that is under way, if one is; it may have begun before what the caller looks for was there. */
  current(): Promise<void> | null {
    return this.running;
  }

  /** A fetch that begins after this call, so that it finds whatever was there before the call. */
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
