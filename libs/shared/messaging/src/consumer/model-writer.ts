import { setImmediate as nextTurn } from 'node:timers/promises';
import { Fenced, type Chunk, type Chunks } from './chunk';
import type { ParkedKeys } from './parked-keys';

/** 4 000 events in a transaction measured a sixth cheaper each than 2 000. */
const MOST_EVENTS = 4_000;
/** The database ends a transaction after five seconds; so many bytes of events are far from it. */
const MOST_BYTES = 4_000_000;

interface Job {
  readonly chunk: Chunk;
  readonly bytes: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Writes what the partitions of a read model have at the same moment in one transaction, where each on its own would take one. */
export class ModelWriter {
  private waiting: Job[] = [];
  private working = false;

  constructor(
    private readonly chunks: Chunks,
    private readonly parkedKeys: ParkedKeys,
  ) {}

  /** @throws Fenced when another consumer has moved the partition on meanwhile; other partitions are not touched by that */
  write(chunk: Chunk): Promise<void> {
    const bytes = chunk.records.reduce((sum, { value }) => sum + (value?.length ?? 0), 0);
    return new Promise((resolve, reject) => {
      this.waiting.push({ chunk, bytes, resolve, reject });
      void this.work();
    });
  }

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    while (this.waiting.length > 0) {
      // The other partitions of a fetch hand in theirs before the turn ends.
      await nextTurn();
      await this.writeTogether(this.take());
    }
    this.working = false;
  }

  /** The chunks that go into the next transaction: at least one, and one of a partition at most. */
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
        if (fenced.has(chunk.partition)) {
          reject(new Fenced(`${chunk.partition.id} is no longer at ${chunk.from}`));
          continue;
        }
        await this.parkedKeys.healGaps(chunk);
        resolve();
      }
    } catch (error) {
      // To those that have their answer already this says nothing.
      for (const { reject } of jobs) reject(error);
    }
  }
}
