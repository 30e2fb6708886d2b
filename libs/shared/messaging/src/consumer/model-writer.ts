import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import { Fenced, type Chunk } from './chunk';
import type { Chunks } from './chunks';

/** An event in a transaction of 4 000 measured a sixth cheaper than one in a transaction of 2 000. */
const MOST_EVENTS = 4_000;
/** The database ends a transaction after five seconds; this many bytes of events stay far below that. */
const MOST_BYTES = 4_000_000;
/** A transaction costs the database a dozen commands, whether it holds one event or this many. */
const FEW_EVENTS = 100;
/** Images look for changes five times less often. */
const APART_MS = 50;

interface Job {
  readonly chunk: Chunk;
  readonly bytes: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Gathers the chunks that a read model's partitions have at the same moment into one transaction instead of one each.
 * Transactions of few events begin some time after one another, so that a stream of single events shares them; an event
 * that comes alone never waits.
 */
export class ModelWriter {
  private waiting: Job[] = [];
  private working: Promise<void> | null = null;
  private lastBegan = -Infinity;

  constructor(
    private readonly chunks: Chunks,
    private readonly apartMs = APART_MS,
  ) {}

  /**
   * @throws Fenced when another consumer has moved the partition on meanwhile; other partitions are written
   * nevertheless
   */
  write(chunk: Chunk): Promise<void> {
    const bytes = chunk.records.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
    return new Promise((resolve, reject) => {
      this.waiting.push({ chunk, bytes, resolve, reject });
      this.working ??= this.work();
    });
  }

  /** Waits for the transaction at work, and for those of the chunks that wait. */
  async idle(): Promise<void> {
    await this.working;
  }

  private async work(): Promise<void> {
    while (this.waiting.length > 0) {
      // The other partitions of the same fetch hand in their chunks before the turn ends.
      await nextTurn();
      const early = this.lastBegan + this.apartMs - performance.now();
      if (early > 0 && this.hasFew()) await delay(early);
      this.lastBegan = performance.now();
      await this.writeTogether(this.take());
    }
    this.working = null;
  }

  private hasFew(): boolean {
    return this.waiting.reduce((sum, { chunk }) => sum + chunk.records.length, 0) < FEW_EVENTS;
  }

  /**
   * Takes the chunks of the next transaction: at least one, and at most one of each partition, since a partition's
   * second chunk begins where only the first one's commit will have brought it.
   */
  private take(): Job[] {
    const taken = new Map<string, Job>();
    const left: Job[] = [];
    let [events, bytes] = [0, 0];
    for (const job of this.waiting) {
      const { id } = job.chunk.partition;
      const fits = events + job.chunk.records.length <= MOST_EVENTS && bytes + job.bytes <= MOST_BYTES;
      if (taken.has(id) || (taken.size > 0 && !fits)) {
        left.push(job);
        continue;
      }
      taken.set(id, job);
      events += job.chunk.records.length;
      bytes += job.bytes;
    }
    this.waiting = left;
    return [...taken.values()];
  }

  private async writeTogether(jobs: readonly Job[]): Promise<void> {
    try {
      const fenced = await this.chunks.apply(jobs.map(({ chunk }) => chunk));
      for (const { chunk, resolve, reject } of jobs) {
        if (fenced.has(chunk.partition)) reject(new Fenced(`${chunk.partition.id} is no longer at ${chunk.from}`));
        else resolve();
      }
    } catch (error) {
      for (const { reject } of jobs) reject(error);
    }
  }
}
