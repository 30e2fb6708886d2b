import { setTimeout as delay } from 'node:timers/promises';
import { inTime, type Database } from '@imd/mongo';
import type { ClientSession } from 'mongodb';
import type { Logger } from 'pino';
import type { ConsistencyToken } from '../consistency/consistency-token';
import type { VersionDocument } from '../consumer/chunk';
import type { Folded } from '../consumer/fold';
import { isAbout } from './caught-up';
import {
  liveGeneration,
  liveGenerations,
  OFFSETS,
  PARKED,
  VERSIONS,
  type Generation,
  type OffsetDocument,
} from './generations';
import type { ReadModel } from './read-model';

/** A read model as it stood at one vector of offsets. */
export interface ImageView {
  /** Rises with every change. */
  readonly revision: number;
  /** Aggregates whose events wait; what they would change is missing here. */
  readonly parked: number;
  documents<T extends object>(collection: string): ReadonlyMap<string, T & Folded>;
}

interface Position {
  readonly next: bigint;
  readonly commits: bigint;
  readonly wrote: Readonly<Record<string, bigint>>;
}

/** How often it looks for changes, so that a stream of writes costs a bounded share of the process. */
const REFRESH_EVERY_MS = 250;
/** … and this often while a caller waits for what it wrote. */
const REFRESH_WHEN_WAITED_FOR_MS = 20;
/** A swap of generations is seen within a second. */
const LOOKS_PER_POINTER = 4;
const RETRY_MS = 500;
/** Subjects of tokens that were seen to be reached; a token that names others is looked up again. */
const MOST_REMEMBERED = 10_000;
/** A whole read model may be read. */
const READ_WITHIN_MS = 60_000;

/**
 * A read model kept in memory: loaded once, then brought forward by what each partition's transactions changed. Requests are
 * answered from it without touching the database. Every gateway process has its own; each is true at its own offset vector.
 */
export class ReadModelImage {
  private generation: Generation | null = null;
  private vector = new Map<string, Position>();
  private collections = new Map<string, Map<string, Folded>>();
  private parked = 0;
  private revision = 0;
  private current_: ImageView = this.view();
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private listeners = new Set<() => void>();
  private loaded = false;
  /** Versions of subjects that callers have asked for and that are in this image. */
  private readonly contained = new Map<string, number>();
  /** Callers that wait for what they wrote. */
  private waitedFor = 0;
  private hurry = (): void => undefined;

  constructor(
    private readonly database: Database,
    readonly model: ReadModel,
    private readonly topicPrefix: string,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.running = this.follow();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.hurry();
    this.wake();
    await this.running;
  }

  current(): ImageView {
    return this.current_;
  }

  isLoaded(): boolean {
    return this.loaded;
  }

  /** The image's offset vector: next offset per `<topic>/<partition>`. */
  offsets(): ReadonlyMap<string, bigint> {
    return new Map([...this.vector].map(([id, { next }]) => [id, next]));
  }

  /** Resolves at the next change, or after `milliseconds`. */
  private async changed(milliseconds: number): Promise<void> {
    const woken = new AbortController();
    const listener = () => woken.abort();
    this.listeners.add(listener);
    await delay(milliseconds, undefined, { signal: woken.signal }).catch(() => undefined);
    this.listeners.delete(listener);
  }

  /** Is everything the token names known to be in this image? Costs no look at the database; false may mean not looked yet. */
  contains(token: ConsistencyToken): boolean {
    for (const [subject, version] of token) {
      if ((this.contained.get(subject) ?? 0) < version && isAbout(this.model, subject)) return false;
    }
    return true;
  }

  /** Waits until everything the token names is in this image; false when it is not within `milliseconds`. */
  async reached(token: ConsistencyToken, milliseconds: number): Promise<boolean> {
    if (this.contains(token)) return true;
    const deadline = performance.now() + milliseconds;
    this.waitedFor += 1;
    this.hurry();
    try {
      return await this.reachedBefore(token, deadline);
    } finally {
      this.waitedFor -= 1;
    }
  }

  private async reachedBefore(token: ConsistencyToken, deadline: number): Promise<boolean> {
    const waiting = new Map([...token].filter(([subject]) => isAbout(this.model, subject)));
    for (;;) {
      const { generation } = this;
      if (generation && waiting.size > 0) {
        const applied = await generation
          .collection<VersionDocument>(VERSIONS)
          .find({ _id: { $in: [...waiting.keys()] } })
          .toArray();
        for (const { _id, version, p, c } of applied) {
          const seen = this.vector.get(p);
          if (generation !== this.generation || !seen || seen.commits < c) continue;
          this.remember(_id, version);
          if (version >= (waiting.get(_id) ?? 0)) waiting.delete(_id);
        }
      }
      if (waiting.size === 0) return true;
      const left = deadline - performance.now();
      if (left <= 0) return false;
      await this.changed(Math.min(left, 100));
    }
  }

  private remember(subject: string, version: number): void {
    this.contained.delete(subject);
    this.contained.set(subject, version);
    const oldest = this.contained.keys().next();
    if (this.contained.size > MOST_REMEMBERED && !oldest.done) this.contained.delete(oldest.value);
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
   * Keeps up with the live generation until another one is. It looks for itself: a change stream would only say that there is
   * something to read.
   */
  private async followGeneration(): Promise<void> {
    const generation = await liveGeneration(this.database.db, this.model, this.topicPrefix);
    await this.load(generation);
    for (let looks = 1; ; looks += 1) {
      await this.rest();
      if (this.stopping.signal.aborted) return;
      if (looks % LOOKS_PER_POINTER === 0 && !(await this.isLive(generation))) return;
      if (await this.isBehind(generation)) await this.refresh(generation);
    }
  }

  private async isLive({ number }: Generation): Promise<boolean> {
    const live = await inTime(liveGenerations(this.database.db));
    return live.get(this.model.name) === number;
  }

  private async isBehind(generation: Generation): Promise<boolean> {
    for (const [p, { commits }] of await inTime(this.readVector(generation))) {
      if (commits > (this.vector.get(p)?.commits ?? 0n)) return true;
    }
    return false;
  }

  /** Lets a while pass before the next refresh; less of it when somebody begins to wait, and it is cut short at the end. */
  private async rest(): Promise<void> {
    if (this.waitedFor > 0) {
      await delay(REFRESH_WHEN_WAITED_FOR_MS);
      return;
    }
    const hurried = new AbortController();
    this.hurry = () => hurried.abort();
    await delay(REFRESH_EVERY_MS, undefined, { signal: hurried.signal }).catch(() => undefined);
  }

  private async load(generation: Generation): Promise<void> {
    const read = this.database.client.withSession({ snapshot: true }, async (session) => {
      const vector = await this.readVector(generation, session);
      const collections = new Map<string, Map<string, Folded>>();
      for (const name of Object.keys(this.model.collections)) {
        const documents = await generation.collection<Folded>(name).find({}, { session }).toArray();
        collections.set(name, new Map(documents.map((document) => [document._id, document as Folded])));
      }
      const parked = await countParked(generation, session);
      // Of another generation nothing is known yet.
      this.contained.clear();
      this.collections = collections;
      this.generation = generation;
      this.show(vector, parked);
    });
    await inTime(read, READ_WITHIN_MS);
    this.loaded = true;
  }

  /** Takes over what the partitions' transactions have changed since, from the collections that they wrote to. */
  private async refresh(generation: Generation): Promise<void> {
    const read = this.database.client.withSession({ snapshot: true }, async (session) => {
      const vector = await this.readVector(generation, session);
      let changed = false;
      for (const [name, documents] of this.collections) {
        const since = this.writtenSince(vector, name).map(([p, c]) => ({ p, c: { $gt: c } }));
        if (since.length === 0) continue;
        const found = await generation.collection<Folded>(name).find({ $or: since }, { session }).toArray();
        for (const document of found) documents.set(document._id, document);
        changed = true;
      }
      const parked =
        this.writtenSince(vector, PARKED).length > 0 ? await countParked(generation, session) : this.parked;
      if (changed || parked !== this.parked) this.show(vector, parked);
      else this.vector = vector;
      this.wake();
    });
    await inTime(read, READ_WITHIN_MS);
  }

  /** Partitions that have written to a collection, with the last of their transactions that this image has. */
  private writtenSince(vector: ReadonlyMap<string, Position>, collection: string): [string, bigint][] {
    return [...vector].flatMap(([p, { wrote }]) => {
      const seen = this.vector.get(p)?.commits ?? 0n;
      return (wrote[collection] ?? 0n) > seen ? [[p, seen]] : [];
    });
  }

  private show(vector: Map<string, Position>, parked: number): void {
    this.parked = parked;
    this.vector = vector;
    this.revision += 1;
    this.current_ = this.view();
    this.wake();
  }

  private async readVector(generation: Generation, session?: ClientSession): Promise<Map<string, Position>> {
    const offsets = await generation.collection<OffsetDocument>(OFFSETS).find({}, { session }).toArray();
    return new Map(offsets.map(({ _id, next, commits, wrote = {} }) => [_id, { next, commits, wrote }]));
  }

  private view(): ImageView {
    const { collections, parked, revision } = this;
    const none = new Map<string, never>();
    return { revision, parked, documents: (collection) => (collections.get(collection) ?? none) as never };
  }

  private wake(): void {
    const waiting = this.listeners;
    this.listeners = new Set();
    for (const resolve of waiting) resolve();
  }
}

function countParked(generation: Generation, session: ClientSession): Promise<number> {
  return generation
    .collection(PARKED)
    .find({}, { session })
    .project({ _id: 1 })
    .toArray()
    .then(({ length }) => length);
}
