import { PARTITIONS } from '@imd/contracts';
import { canonicalHash } from '@imd/kernel';
import type { Db } from 'mongodb';
import type { Failpoint } from '../failpoint';
import { OFFSETS, PARKED, PARKED_EVENTS, VERSIONS, type OffsetDocument } from './documents';
import { generationCollection, setLiveGeneration, type ReadModel } from './read-model';

interface PointerDocument {
  readonly _id: string;
  readonly generation: number;
  /** What the generation was built by; it is missing until a consumer has said so. */
  readonly handles?: string;
  /** By these were generations made before the live one, each as its build's `handlesOf` names it. */
  readonly earlier?: readonly string[];
  /** The generation that was live before, which is kept until an operator drops it. */
  readonly previous?: { readonly generation: number; readonly handles?: string; readonly dropped?: true };
}

const FIRST_GENERATION = 1;

const POINTERS = 'read-models';

/** One read model in one generation; it finds the generation's collections by their short names. */
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

  /**
   * Creates collections, indexes and a zero offset for every partition, since no transaction can create a collection.
   */
  async create(): Promise<void> {
    const existing = new Set((await this.db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name));
    const names = [OFFSETS, VERSIONS, PARKED, PARKED_EVENTS, ...Object.keys(this.model.collections)];
    for (const name of names) {
      const full = generationCollection(this.model, this.number, name);
      if (!existing.has(full)) await this.db.createCollection(full);
    }
    await this.collection(PARKED_EVENTS).createIndexes([{ key: { key: 1, version: 1, offset: 1 } }]);
    for (const [name, { indexes, slicedBy, wholeBy }] of Object.entries(this.model.collections)) {
      // Images read what has changed since by partition and commit, and a slice by its value.
      const slices = slicedBy === undefined ? [] : [{ key: { [slicedBy]: 1 } }];
      const groups = wholeBy === undefined ? [] : [{ key: { [wholeBy]: 1 } }];
      await this.collection(name).createIndexes([{ key: { p: 1, c: 1 } }, ...slices, ...groups, ...indexes]);
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

  async drop(failpoint: Failpoint): Promise<void> {
    const prefix = generationCollection(this.model, this.number, '');
    for (const { name } of await this.db.listCollections({}, { nameOnly: true }).toArray()) {
      if (!name.startsWith(prefix)) continue;
      await this.db.dropCollection(name);
      failpoint('drop-begun');
    }
  }
}

/** The number of the live generation, by read model. */
export async function liveGenerations(db: Db): Promise<ReadonlyMap<string, number>> {
  const pointers = await db.collection<PointerDocument>(POINTERS).find().toArray();
  return new Map(pointers.map(({ _id, generation }) => [_id, generation]));
}

/** The generation that a read model answers from. One document names it, so that a swap is one write. */
export async function liveGeneration(db: Db, model: ReadModel, topicPrefix: string): Promise<Generation> {
  const pointer = await db.collection<PointerDocument>(POINTERS).findOne({ _id: model.name });
  const generation = new Generation(db, model, pointer?.generation ?? FIRST_GENERATION, topicPrefix);
  setLiveGeneration(model, generation.number);
  return generation;
}

/** A service that starts makes sure of a live generation with its collections. */
export async function createLiveGeneration(db: Db, model: ReadModel, topicPrefix: string): Promise<void> {
  await db
    .collection<PointerDocument>(POINTERS)
    .updateOne({ _id: model.name }, { $setOnInsert: { generation: FIRST_GENERATION } }, { upsert: true });
  const generation = await liveGeneration(db, model, topicPrefix);
  await generation.create();
}

/**
 * Names the events that a read model handles, and what it writes and in which format: another build may handle more of
 * the same log, or write other keys.
 */
export function handlesOf({ collections, format }: ReadModel, types: Iterable<string>): string {
  return canonicalHash({
    collections: Object.keys(collections).sort(),
    types: [...types].sort(),
    ...(format !== undefined && { format }),
  });
}

/** What a generation was built by, if it is the live one; the first consumer says so where nobody has yet. */
export async function builtBy({ db, model, number }: Generation, handles: string): Promise<string> {
  const pointers = db.collection<PointerDocument>(POINTERS);
  const live = { _id: model.name, generation: number };
  await pointers.updateOne({ ...live, handles: { $exists: false } }, { $set: { handles } });
  return (await pointers.findOne(live))?.handles ?? handles;
}

/** From now on `generation` is the live one; the one before is kept. */
export async function swapTo({ db, model, number }: Generation, handles: string): Promise<void> {
  const pointers = db.collection<PointerDocument>(POINTERS);
  const before = await pointers.findOne({ _id: model.name });
  const { generation = FIRST_GENERATION, handles: built, earlier = [] } = before ?? {};
  const previous = { generation, ...(built !== undefined && { handles: built }) };
  // A way back leads to what an earlier build made, and the later one goes on with that.
  const isForward = number > generation && built !== undefined;
  const builds = new Set(isForward ? [...earlier, built] : earlier);
  builds.delete(handles);
  const live = { generation: number, handles, previous, earlier: [...builds] };
  await pointers.updateOne({ _id: model.name }, { $set: live });
}

/**
 * True when a later build has made the live generation by a rebuild: the one that handles these events would step over
 * what the later one counts.
 */
export async function isOfLaterBuild({ db, model, number }: Generation, handles: string): Promise<boolean> {
  const pointers = db.collection<PointerDocument>(POINTERS);
  return (await pointers.findOne({ _id: model.name, generation: number, earlier: handles })) !== null;
}

/** The generation that was live before, if anything of it is still there. */
export async function previousGeneration(
  live: Generation,
): Promise<{ generation: Generation; handles: string; isWhole: boolean } | null> {
  const { db, model, topicPrefix } = live;
  const previous = (await db.collection<PointerDocument>(POINTERS).findOne({ _id: model.name }))?.previous;
  if (!previous || !(await generationNumbers(db, model)).has(previous.generation)) return null;
  const generation = new Generation(db, model, previous.generation, topicPrefix);
  return { generation, handles: previous.handles ?? '', isWhole: previous.dropped === undefined };
}

/**
 * Drops the generation that was live before; a drop that was interrupted goes on. There is no way back from its first
 * moment: events that half of the collections have counted would be counted again.
 */
export async function dropPrevious(previous: Generation, failpoint: Failpoint): Promise<void> {
  const { db, model, number } = previous;
  const pointers = db.collection<PointerDocument>(POINTERS);
  await pointers.updateOne({ _id: model.name, 'previous.generation': number }, { $set: { 'previous.dropped': true } });
  await previous.drop(failpoint);
}

/** The numbers of all generations of a read model that have left anything behind. */
export async function generationNumbers(db: Db, model: ReadModel): Promise<ReadonlySet<number>> {
  const existing = await db.listCollections({}, { nameOnly: true }).toArray();
  const numbered = new RegExp(`^${model.name}\\.g(\\d+)\\.`);
  return new Set(existing.flatMap(({ name }) => numbered.exec(name)?.[1] ?? []).map(Number));
}
