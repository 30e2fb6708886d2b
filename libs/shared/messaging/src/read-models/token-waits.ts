import { setTimeout as delay } from 'node:timers/promises';
import type { ConsistencyToken } from '../consistency/consistency-token';
import { isAbout } from './caught-up';
import { VERSIONS, type VersionDocument } from './documents';
import type { Generation } from './generations';
import type { ModelCopy } from './model-copy';
import type { ReadModel } from './read-model';

/** Subjects of tokens that were seen to be reached; a token that names others is looked up again. */
const MOST_REMEMBERED = 10_000;
/** The versions are looked up again after this long, should no change of the copy wake the caller before. */
const LOOK_EVERY_MS = 100;

/** Callers wait here until the copy in memory contains what their token names. */
export class TokenWaits {
  /** Versions of subjects that callers have asked for and that are in the copy. */
  private readonly contained = new Map<string, number>();
  private listeners = new Set<() => void>();
  private waiting = 0;

  /** @param onWait is called when a caller begins to wait */
  constructor(
    private readonly model: ReadModel,
    private readonly copy: ModelCopy,
    private readonly onWait: () => void,
  ) {}

  get isAnyoneWaiting(): boolean {
    return this.waiting > 0;
  }

  /** Asks the memory alone; false may also mean that nobody has looked yet. */
  contains(token: ConsistencyToken): boolean {
    for (const [subject, version] of token) {
      if ((this.contained.get(subject) ?? 0) < version && isAbout(this.model, subject)) return false;
    }
    return true;
  }

  /** Waits until the copy contains everything the token names; false when it does not within `milliseconds`. */
  async reached(token: ConsistencyToken, milliseconds: number): Promise<boolean> {
    if (this.contains(token)) return true;
    const deadline = performance.now() + milliseconds;
    this.waiting += 1;
    this.onWait();
    try {
      return await this.reachedBefore(token, deadline);
    } finally {
      this.waiting -= 1;
    }
  }

  /** The copy has changed: callers that wait look again. */
  wake(): void {
    const listeners = this.listeners;
    this.listeners = new Set();
    for (const wakeUp of listeners) wakeUp();
  }

  /** Another generation is in the copy, of which nothing has been looked up yet. */
  forget(): void {
    this.contained.clear();
  }

  private async reachedBefore(token: ConsistencyToken, deadline: number): Promise<boolean> {
    const waiting = new Map([...token].filter(([subject]) => isAbout(this.model, subject)));
    for (;;) {
      const { generation } = this.copy;
      if (generation && waiting.size > 0) await this.look(generation, waiting);
      if (waiting.size === 0) return true;
      const left = deadline - performance.now();
      if (left <= 0) return false;
      await this.changed(Math.min(left, LOOK_EVERY_MS));
    }
  }

  /** Removes from `waiting` the subjects that the copy contains in the version asked for. */
  private async look(generation: Generation, waiting: Map<string, number>): Promise<void> {
    const applied = await generation
      .collection<VersionDocument>(VERSIONS)
      .find({ _id: { $in: [...waiting.keys()] } })
      .toArray();
    for (const { _id, version, p, c } of applied) {
      const seen = this.copy.vector.get(p);
      // The database has this version, but the copy is not there yet or shows another generation by now.
      if (generation !== this.copy.generation || !seen || seen.commits < c) continue;
      this.remember(_id, version);
      if (version >= (waiting.get(_id) ?? 0)) waiting.delete(_id);
    }
  }

  private remember(subject: string, version: number): void {
    this.contained.delete(subject);
    this.contained.set(subject, version);
    const oldest = this.contained.keys().next();
    if (this.contained.size > MOST_REMEMBERED && !oldest.done) this.contained.delete(oldest.value);
  }

  /** Resolves at the copy's next change, or after `milliseconds`. */
  private async changed(milliseconds: number): Promise<void> {
    const woken = new AbortController();
    const listener = () => woken.abort();
    this.listeners.add(listener);
    await delay(milliseconds, undefined, { signal: woken.signal }).catch(() => undefined);
    this.listeners.delete(listener);
  }
}
