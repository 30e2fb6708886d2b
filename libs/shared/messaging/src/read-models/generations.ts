import { PARTITIONS } from '@imd/contracts';
import type { Db } from 'mongodb';
import { generationCollection, setLiveGeneration, type ReadModel } from './read-model';

interface PointerDocument {
  readonly _id: string;
  readonly generation: number;
}

/** Where a partition's consumer goes on; the only truth about how far a read model has come. */
export interface OffsetDocument {
  /** `<topic>/<partition>` */
  readonly _id: string;
  readonly next: bigint;
  /** Number of transactions on this partition; every document carries the one that wrote it last. */
  readonly commits: bigint;
  /** By collection, the number of the partition's last transaction that wrote to it; images read those only. */
  readonly wrote?: Readonly<Record<string, bigint>>;
}

const FIRST_GENERATION = 1;

const POINTERS = 'read-models';
export const OFFSETS = 'offsets';
export const VERSIONS = 'versions';
export const PARKED = 'parked';
export const PARKED_EVENTS = 'parked-events';

/** One read model in one generation: its collections, by their short names. */
export class Generation {
  constructor(
    readonly db: Db,
    readonly model: ReadModel,
    readonly number: number,
    readonly topicPrefix: string,
  ) {}

  collection<T extends object>(name: string) {
    return this.db.collection<T>(generationCollection(this.model, this.number, name));
  }

  topics(): string[] {
    return this.model.topics.map((topic) => this.topicPrefix + topic);
  }

  group(service: string): string {
    return `${this.topicPrefix}imd-${service}.${this.model.name}.g${this.number}`;
  }

  /** Collections, indexes and a zero offset for every partition; a transaction cannot create them. */
  async create(): Promise<void> {
    const existing = new Set((await this.db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name));
    const names = [OFFSETS, VERSIONS, PARKED, PARKED_EVENTS, ...Object.keys(this.model.collections)];
    for (const name of names) {
      const full = generationCollection(this.model, this.number, name);
      if (!existing.has(full)) await this.db.createCollection(full);
    }
    await this.collection(PARKED_EVENTS).createIndexes([{ key: { key: 1, offset: 1 } }]);
    for (const [name, { indexes }] of Object.entries(this.model.collections)) {
      // What changed since is read by partition and commit (ReadModelImage).
      await this.collection(name).createIndexes([{ key: { p: 1, c: 1 } }, ...indexes]);
    }
    const offsets = this.collection<OffsetDocument>(OFFSETS);
    const partitions = this.topics().flatMap((topic) =>
      Array.from({ length: PARTITIONS }, (_, partition) => `${topic}/${partition}`),
    );
    await offsets.bulkWrite(
      partitions.map((_id) => ({
        updateOne: { filter: { _id }, update: { $setOnInsert: { next: 0n, commits: 0n } }, upsert: true },
      })),
    );
  }

  async drop(): Promise<void> {
    const prefix = generationCollection(this.model, this.number, '');
    for (const { name } of await this.db.listCollections({}, { nameOnly: true }).toArray()) {
      if (name.startsWith(prefix)) await this.db.dropCollection(name);
    }
  }
}

/** Number of the live generation by read model. */
export async function liveGenerations(db: Db): Promise<ReadonlyMap<string, number>> {
  const pointers = await db.collection<PointerDocument>(POINTERS).find().toArray();
  return new Map(pointers.map(({ _id, generation }) => [_id, generation]));
}

/** Where a read model answers from; one document, so that a swap is one write. */
export async function liveGeneration(db: Db, model: ReadModel, topicPrefix: string): Promise<Generation> {
  const pointer = await db.collection<PointerDocument>(POINTERS).findOne({ _id: model.name });
  const generation = new Generation(db, model, pointer?.generation ?? FIRST_GENERATION, topicPrefix);
  setLiveGeneration(model, generation.number);
  return generation;
}

/** Makes sure that a read model has a live generation with its collections; for the start of a service. */
export async function createLiveGeneration(db: Db, model: ReadModel, topicPrefix: string): Promise<void> {
  await db
    .collection<PointerDocument>(POINTERS)
    .updateOne({ _id: model.name }, { $setOnInsert: { generation: FIRST_GENERATION } }, { upsert: true });
  const generation = await liveGeneration(db, model, topicPrefix);
  await generation.create();
}

/** From now on `generation` is the live one. */
export async function swapTo(generation: Generation): Promise<void> {
  await generation.db
    .collection<PointerDocument>(POINTERS)
    .updateOne({ _id: generation.model.name }, { $set: { generation: generation.number } });
}
