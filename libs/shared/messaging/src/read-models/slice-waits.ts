import { type ModelCopy, partOf } from './model-copy';
import type { Slice } from './read-model';

interface Waiter {
  readonly slices: readonly Slice[];
  readonly done: (isLoaded: boolean) => void;
}

/** Callers wait here until slices that they need are in memory. */
export class SliceWaits {
  private readonly waiters = new Set<Waiter>();

  /** @param onWait is called when a caller begins to wait */
  constructor(
    private readonly copy: ModelCopy,
    private readonly onWait: () => void,
  ) {}

  get isAnyoneWaiting(): boolean {
    return this.waiters.size > 0;
  }

  /** False when they are not within `milliseconds`. */
  loaded(slices: readonly Slice[], milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const waiter: Waiter = {
        slices,
        done: (isLoaded) => {
          clearTimeout(timer);
          this.waiters.delete(waiter);
          resolve(isLoaded);
        },
      };
      const timer = setTimeout(() => waiter.done(false), milliseconds);
      this.waiters.add(waiter);
      this.onWait();
    });
  }

  /** All that callers wait for, each slice once. */
  needed(): Slice[] {
    const all = [...this.waiters].flatMap(({ slices }) => slices);
    return [...new Map(all.map((slice) => [partOf(slice), slice])).values()];
  }

  /** The copy has changed: what callers wait for may be in it. */
  wake(): void {
    for (const waiter of this.waiters) if (this.copy.coldAmong(waiter.slices).length === 0) waiter.done(true);
  }

  giveUp(): void {
    for (const waiter of this.waiters) waiter.done(false);
  }
}
