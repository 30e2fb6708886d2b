import type { ConsistencyToken } from '../consistency/consistency-token';

interface Waiter {
  /** The subjects that are not there yet, each with the version asked for. */
  readonly missing: Map<string, number>;
  readonly end: (reached: boolean) => void;
}

/**
 * Callers wait here until versions of subjects are there. One look is for all of them, and none is made for callers who
 * only wait: a token that is never reached costs one look and a place in memory.
 */
export class VersionWaits {
  private readonly waiters = new Set<Waiter>();
  private isLooking = false;
  private mustLookAgain = false;

  /** @param versionsOf the versions that are there; a subject without any is missing */
  constructor(private readonly versionsOf: (subjects: readonly string[]) => Promise<ReadonlyMap<string, number>>) {}

  get isAnyoneWaiting(): boolean {
    return this.waiters.size > 0;
  }

  /** Waits until everything is there; false when it is not within `milliseconds`. */
  reached(token: ConsistencyToken, milliseconds: number): Promise<boolean> {
    if (token.size === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const end = (reached: boolean) => {
        clearTimeout(timer);
        this.waiters.delete(waiter);
        resolve(reached);
      };
      const timer = setTimeout(() => end(false), milliseconds);
      const waiter: Waiter = { missing: new Map(token), end };
      this.waiters.add(waiter);
      this.look();
    });
  }

  /** These versions are there now. */
  there(versions: ReadonlyMap<string, number>): void {
    for (const { missing, end } of this.waiters) {
      for (const [subject, version] of missing) if ((versions.get(subject) ?? 0) >= version) missing.delete(subject);
      if (missing.size === 0) end(true);
    }
  }

  /** Looks once for all who wait; call it when something has changed. */
  look(): void {
    if (this.isLooking) this.mustLookAgain = true;
    else if (this.waiters.size > 0) void this.lookWhileAsked();
  }

  private async lookWhileAsked(): Promise<void> {
    this.isLooking = true;
    do {
      this.mustLookAgain = false;
      const subjects = new Set(Array.from(this.waiters, ({ missing }) => [...missing.keys()]).flat());
      // While the database does not answer nobody is told more than that it was not reached.
      await this.versionsOf([...subjects]).then(
        (versions) => this.there(versions),
        () => undefined,
      );
    } while (this.mustLookAgain && this.waiters.size > 0);
    this.isLooking = false;
  }
}
