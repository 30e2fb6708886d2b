/**
 * A lane lets a limited number of requests through to one service at a time and a limited number wait, and refuses the
 * rest. A service that stands still would otherwise collect every request, with its body, until the gateway runs out of
 * memory.
 */
export class Lane {
  private busy = 0;
  /** Requests wait in the order in which they came; a set lets one that has waited too long leave from anywhere. */
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly mostAtOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /**
   * The request waits for a turn, and its caller gives the turn back with `leave`.
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
