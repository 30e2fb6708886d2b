/**
 * The way to one service: so many requests at a time, so many that wait for their turn, and the rest refused. A service that
 * stands still would otherwise collect every request that comes, with its body, until the gateway runs out of memory.
 */
export class Lane {
  private busy = 0;
  /** In the order in which they came; a set, since one that has waited too long leaves from anywhere. */
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly mostAtOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /**
   * Waits for a turn, which the caller gives back with `leave`.
   * @returns false, at once when too many wait already, or when the turn has not come in time
   */
  enter(withinMs: number): Promise<boolean> {
    if (this.busy < this.mostAtOnce) {
      this.busy += 1;
      return Promise.resolve(true);
    }
    if (this.waiting.size >= this.mostWaiting) return Promise.resolve(false);
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        this.waiting.delete(go);
        resolve(false);
      }, withinMs);
      const go = () => {
        clearTimeout(late);
        resolve(true);
      };
      this.waiting.add(go);
    });
  }

  leave(): void {
    const next = this.waiting.values().next();
    if (next.done) {
      this.busy -= 1;
      return;
    }
    this.waiting.delete(next.value);
    next.value();
  }
}
