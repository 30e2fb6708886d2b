import { setTimeout as delay } from 'node:timers/promises';
import type { Db } from 'mongodb';
import type { Failpoint } from '../failpoint';
import { OFFSETS, PARKED, VERSIONS, type OffsetDocument, type ParkedDocument, type VersionDocument } from './documents';
import { builtBy, Generation, generationNumbers, liveGeneration, swapTo } from './generations';
import { SWAP_SEEN_AFTER_MS } from './pointer-watch';
import type { ReadModel } from './read-model';

const LOOK_EVERY_MS = 100;

/**
 * Creates the generation that a rebuild writes to; its number follows the highest one that has left anything behind.
 */
export async function nextGeneration(db: Db, model: ReadModel, topicPrefix: string): Promise<Generation> {
  const live = await liveGeneration(db, model, topicPrefix);
  const numbers = await generationNumbers(db, model);
  const next = new Generation(db, model, Math.max(live.number, ...numbers) + 1, topicPrefix);
  await next.create();
  return next;
}

/** Offsets by `<topic>/<partition>`. */
export type Offsets = ReadonlyMap<string, bigint>;

/** How far the live generation has come by now. */
export async function liveOffsets({ db, model, topicPrefix }: Generation): Promise<Offsets> {
  return offsetsOf(await liveGeneration(db, model, topicPrefix));
}

/**
 * Waits until `building` has come at least as far as what it is compared with, which is asked anew each time, parked
 * aggregates that may go on included.
 */
export async function caughtUpWith(
  goal: () => Promise<Offsets>,
  building: Generation,
  progress: (behind: bigint) => void,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const behind = eventsBehind(await offsetsOf(building), await goal());
    progress(behind);
    if (behind === 0n && !(await isAnyToGoOn(building))) return;
    await delay(LOOK_EVERY_MS, undefined, { signal });
  }
}

/** Aggregates whose gap has closed are drained after the chunk that closed it. */
async function isAnyToGoOn(building: Generation): Promise<boolean> {
  return (await building.collection<ParkedDocument>(PARKED).findOne({ asked: { $ne: null } })) !== null;
}

async function offsetsOf(generation: Generation): Promise<Offsets> {
  const found = await generation.collection<OffsetDocument>(OFFSETS).find().toArray();
  return new Map(found.map(({ _id, next }) => [_id, next]));
}

function eventsBehind(ours: Offsets, goal: Offsets): bigint {
  let behind = 0n;
  for (const [partition, next] of goal) {
    const own = ours.get(partition) ?? 0n;
    if (own < next) behind += next - own;
  }
  return behind;
}

/** A count of the live read model, and the smaller one of the generation that was to replace it. */
export interface SmallerCount {
  readonly what: string;
  readonly live: number;
  readonly rebuilt: number;
}

/**
 * Counts what a rebuilt generation has less of than the live one: aggregates, applied events, and, where the same build
 * made both, documents of each collection. Another build may have written under other keys, and this one beside them
 * until the rebuild. The live one goes on meanwhile, so it is counted first.
 * @param handles names the build that has made the rebuilt one
 * @param caughtUp waits until the rebuilt one has applied all that was counted of the live one
 */
export async function smallerCounts(
  live: Generation,
  rebuilt: Generation,
  handles: string,
  caughtUp: () => Promise<void>,
): Promise<SmallerCount[]> {
  const counted = (await builtBy(live, handles)) === handles ? Object.keys(live.model.collections) : [];
  const before = await countsOf(live, counted);
  await caughtUp();
  const after = await countsOf(rebuilt, counted);
  return [...before].flatMap(([what, count]) => {
    const less = after.get(what) ?? 0;
    return less < count ? [{ what, live: count, rebuilt: less }] : [];
  });
}

async function countsOf(generation: Generation, collections: readonly string[]): Promise<Map<string, number>> {
  const [versions] = await generation
    .collection<VersionDocument>(VERSIONS)
    .aggregate<{ aggregates: number | bigint; events: number | bigint }>([
      { $group: { _id: null, aggregates: { $sum: 1 }, events: { $sum: '$version' } } },
    ])
    .toArray();
  const counts = new Map([
    ['aggregates', Number(versions?.aggregates ?? 0)],
    ['applied events', Number(versions?.events ?? 0)],
  ]);
  for (const name of collections) counts.set(name, await generation.collection(name).countDocuments());
  return counts;
}

/**
 * Makes a rebuilt generation the live one; consumers and images follow the pointer. It is kept up to date until they
 * have, or a reader would see older figures than before. The generation before stays, and a way back with it; those
 * before that one go.
 * @param builder the consumer that has built it
 */
export async function replaceLive(
  building: Generation,
  handles: string,
  builder: { close(): Promise<void> },
  failpoint: Failpoint,
): Promise<{ parked: number }> {
  const { db, model, topicPrefix } = building;
  const before = await liveGeneration(db, model, topicPrefix);
  await swapTo(building, handles);
  failpoint('swap-done');
  await delay(SWAP_SEEN_AFTER_MS);
  await builder.close();
  for (const number of await generationNumbers(db, model))
    if (number !== building.number && number !== before.number)
      await new Generation(db, model, number, topicPrefix).drop(failpoint);
  return { parked: await building.collection(PARKED).countDocuments() };
}
