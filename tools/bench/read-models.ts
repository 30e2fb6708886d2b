import { setTimeout as delay } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { MongoClient } from 'mongodb';

const LOOK_EVERY_MS = 100;

/** One read model has come this far, in events. */
export interface Progress {
  readonly model: string;
  readonly applied: number;
  readonly behind: number;
  /** It has begun, and the topics that it reads are empty. */
  readonly hasNothing: boolean;
}

/** Offsets are read straight from the database and the broker, not from what a service says of itself. */
export class ReadModelsWatch {
  private readonly mongodb: MongoClient;
  private readonly admin;

  constructor(
    mongodbUrl: string,
    brokers: readonly string[],
    private readonly databases: readonly string[],
  ) {
    this.mongodb = new MongoClient(mongodbUrl);
    this.admin = new Kafka({ clientId: 'bench', brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
  }

  async connect(): Promise<this> {
    await this.admin.connect();
    return this;
  }

  async close(): Promise<void> {
    await Promise.all([this.admin.disconnect(), this.mongodb.close()]);
  }

  /** These are all read models of the databases, each in its live generation; or the one that is asked for. */
  async progress(asked?: { model: string; generation: number }): Promise<Progress[]> {
    const ends = new Map<string, number>();
    const progress: Progress[] = [];
    for (const database of this.databases) {
      const db = this.mongodb.db(database);
      const pointers = await db.collection<{ _id: string; generation: number }>('read-models').find().toArray();
      for (const { _id: model, generation } of pointers) {
        if (asked && asked.model !== model) continue;
        const offsets = await db
          .collection<{ _id: string; next: number }>(`${model}.g${asked?.generation ?? generation}.offsets`)
          .find()
          .toArray();
        await this.addEnds(ends, new Set(offsets.map(({ _id }) => topicOf(_id))));
        const applied = sum(offsets.map(({ next }) => next));
        const all = sum(offsets.map(({ _id }) => ends.get(_id) ?? 0));
        progress.push({ model, applied, behind: all - applied, hasNothing: offsets.length > 0 && all === 0 });
      }
    }
    return progress;
  }

  /** The bench waits until every read model has applied all that is on its topics. */
  async untilCaughtUp(signal: AbortSignal): Promise<void> {
    while ((await this.progress()).some(({ behind }) => behind > 0)) {
      await delay(LOOK_EVERY_MS, undefined, { signal });
    }
  }

  /**
   * The rate of each read model that has anything to read is in events per second, from the first progress seen until
   * there is nothing left.
   */
  async rates(signal: AbortSignal, asked?: { model: string; generation: number }): Promise<Map<string, number>> {
    const first = new Map<string, { at: number; applied: number }>();
    const rates = new Map<string, number>();
    for (;;) {
      const progress = (await this.progress(asked)).filter(({ hasNothing }) => !hasNothing);
      const at = performance.now();
      for (const { model, applied, behind } of progress) {
        const begun = first.get(model);
        if (applied === 0 || rates.has(model)) continue;
        if (!begun) first.set(model, { at, applied });
        else if (behind === 0) rates.set(model, ((applied - begun.applied) * 1_000) / (at - begun.at));
      }
      if (progress.length > 0 && rates.size === progress.length) return rates;
      await delay(LOOK_EVERY_MS, undefined, { signal });
    }
  }

  private async addEnds(ends: Map<string, number>, topics: ReadonlySet<string>): Promise<void> {
    for (const topic of topics) {
      if (ends.has(`${topic}/0`)) continue;
      for (const { partition, high } of await this.admin.fetchTopicOffsets(topic)) {
        ends.set(`${topic}/${partition}`, Number(high));
      }
    }
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** A place is `<topic>/<partition>`. */
const topicOf = (partition: string) => partition.slice(0, partition.lastIndexOf('/'));
