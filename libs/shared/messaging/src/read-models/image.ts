import { setTimeout as delay } from 'node:timers/promises';
import { inTime, type Database } from '@imd/mongo';
import type { Logger } from 'pino';
import type { ConsistencyToken } from '../consistency/consistency-token';
import { liveGeneration, liveGenerations, type Generation } from './generations';
import { ModelCopy, type Basis, type Reading } from './model-copy';
import type { ReadModel, Slice } from './read-model';
import { readChanges, readShared, readVector, type Vector } from './snapshot';
import { SliceWaits } from './slice-waits';
import { TokenWaits } from './token-waits';

/** The image looks for changes this often, so that a stream of writes costs a bounded share of the process. */
const REFRESH_EVERY_MS = 250;
/** … and this often while a caller waits for what it wrote. */
const REFRESH_WHEN_WAITED_FOR_MS = 20;
/** A swap of generations is seen within a second. */
const LOOKS_PER_POINTER = 4;
const RETRY_MS = 500;
/** By then the consumer of a generation that went live has applied what the one before had. */
const AS_FAR_WITHIN_MS = 15_000;
/** Everything that is shared, or a few slices, may have to be read in this time. */
const READ_WITHIN_MS = 60_000;
/** Slices of a read model take this much memory together. */
const MOST_BYTES = 64 * 1_048_576;

/**
 * A read model kept in memory as far as it is asked for: the shared part is loaded once, a slice when it is first
 * needed, and both are brought forward by what each partition's transactions changed. Requests are answered from it.
 * Every gateway process has its own; each is true at its own offset vector, and all of it at the same.
 */
export class ReadModelImage {
  private readonly copy: ModelCopy;
  private readonly waits: TokenWaits;
  private readonly sliceWaits: SliceWaits;
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private loaded = false;
  private hurry = (): void => undefined;
  private hurryForSlices = (): void => undefined;

  constructor(
    private readonly database: Database,
    readonly model: ReadModel,
    private readonly topicPrefix: string,
    private readonly logger: Logger,
    mostBytes = MOST_BYTES,
  ) {
    this.copy = new ModelCopy(model, mostBytes);
    this.waits = new TokenWaits(model, this.copy, () => this.hurry());
    this.sliceWaits = new SliceWaits(this.copy, () => this.hurryForSlices());
  }

  start(): void {
    this.running = this.follow();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.hurryForSlices();
    this.waits.wake();
    this.sliceWaits.giveUp();
    await this.running;
  }

  /** The view is true until the caller lets another task run. */
  current(): Reading {
    return this.copy.view();
  }

  /** Rises with every change; while it does not, every basis holds that held before. */
  get revision(): number {
    return this.copy.revision;
  }

  /** Nothing of what a caller looked at has changed since. */
  holds(basis: Basis): boolean {
    return this.copy.holds(basis);
  }

  /**
   * Makes sure that slices are in memory. Callers who need the same one wait for the same reading of it.
   * @returns true at once when they are there; false when they are not within `milliseconds`
   */
  async load(slices: readonly Slice[], milliseconds: number): Promise<boolean> {
    return this.has(slices) || this.sliceWaits.loaded(slices, milliseconds);
  }

  /** Are these in memory now? */
  has(slices: readonly Slice[]): boolean {
    return this.copy.coldAmong(slices).length === 0;
  }

  isLoaded(): boolean {
    return this.loaded;
  }

  /** The image's offset vector: next offset per `<topic>/<partition>`. */
  offsets(): ReadonlyMap<string, bigint> {
    return new Map([...this.copy.vector].map(([id, { next }]) => [id, next]));
  }

  /**
   * True when the image is known to contain everything the token names; false may also mean that nobody has looked yet.
   */
  contains(token: ConsistencyToken): boolean {
    return this.waits.contains(token);
  }

  /** Waits until everything the token names is in this image; false when it is not within `milliseconds`. */
  reached(token: ConsistencyToken, milliseconds: number): Promise<boolean> {
    return this.waits.reached(token, milliseconds);
  }

  private async follow(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.followGeneration();
      } catch (error) {
        if (signal.aborted) break;
        this.logger.warn({ err: error, model: this.model.name }, 'image: starting over');
        await delay(RETRY_MS, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /**
   * Keeps up with the live generation until another one is. It looks for itself: a change stream would only say that
   * there is something to read.
   */
  private async followGeneration(): Promise<void> {
    const generation = await liveGeneration(this.database.db, this.model, this.topicPrefix);
    await this.untilAsFar(generation);
    if (this.stopping.signal.aborted) return;
    await this.loadShared(generation);
    for (let looks = 1; ; looks += 1) {
      await this.rest();
      if (this.stopping.signal.aborted) return;
      if (looks % LOOKS_PER_POINTER === 0 && !(await this.isLive(generation))) return;
      if (this.sliceWaits.isAnyoneWaiting || (await this.differs(generation))) await this.refresh(generation);
    }
  }

  /**
   * After a swap the copy stays as it is until the new generation has come as far, or readers would see sums fall. One
   * that was built from another log may never come so far, so this waits for a while only.
   */
  private async untilAsFar(generation: Generation): Promise<void> {
    const deadline = performance.now() + AS_FAR_WITHIN_MS;
    const isSwap = this.copy.generation !== null && this.copy.generation.number !== generation.number;
    while (isSwap && performance.now() < deadline && !this.stopping.signal.aborted) {
      const vector = await inTime(readVector(generation));
      const isBehind = [...this.copy.vector].some(([p, { next }]) => (vector.get(p)?.next ?? 0n) < next);
      if (!isBehind) return;
      // Nobody who waits for a slice is served before the swap, so nobody hurries this.
      await delay(REFRESH_EVERY_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  private async isLive({ number }: Generation): Promise<boolean> {
    const live = await inTime(liveGenerations(this.database.db));
    return live.get(this.model.name) === number;
  }

  private async differs(generation: Generation): Promise<boolean> {
    for (const [p, { commits }] of await inTime(readVector(generation))) {
      if (commits !== (this.copy.vector.get(p)?.commits ?? 0n)) return true;
    }
    return false;
  }

  /**
   * Lets a while pass before the next refresh. A caller that begins to wait cuts it short, unless another waits
   * already; one that needs a slice always does, and so does the end.
   */
  private async rest(): Promise<void> {
    if (this.sliceWaits.isAnyoneWaiting) return;
    const hurried = new AbortController();
    this.hurryForSlices = () => hurried.abort();
    const isShort = this.waits.isAnyoneWaiting;
    this.hurry = isShort ? () => undefined : this.hurryForSlices;
    const pause = isShort ? REFRESH_WHEN_WAITED_FOR_MS : REFRESH_EVERY_MS;
    await delay(pause, undefined, { signal: hurried.signal }).catch(() => undefined);
  }

  private async loadShared(generation: Generation): Promise<void> {
    const snapshot = await inTime(readShared(this.database.client, generation), READ_WITHIN_MS);
    this.waits.forget();
    this.copy.replace(generation, snapshot);
    this.waits.wake();
    this.loaded = true;
  }

  private async refresh(generation: Generation): Promise<void> {
    const { client } = this.database;
    const needed = this.sliceWaits.needed();
    // The copy changes only after everything was read: an attempt that was given up as too late never changes it.
    const changes = await inTime(
      readChanges(client, generation, this.copy, this.copy.coldAmong(needed)),
      READ_WITHIN_MS,
    );
    if (this.wentBack(changes.vector)) {
      await this.loadShared(generation);
      return;
    }
    this.copy.apply(changes, needed);
    this.waits.wake();
    this.sliceWaits.wake();
  }

  /**
   * A database that was restored counts from further back: what has changed since then tells nothing of what is no
   * longer there.
   */
  private wentBack(vector: Vector): boolean {
    return [...this.copy.vector].some(([p, { commits }]) => (vector.get(p)?.commits ?? 0n) < commits);
  }
}
