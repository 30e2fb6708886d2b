import { setTimeout as delay } from 'node:timers/promises';
import type { Db } from 'mongodb';
import { OFFSETS, PARKED, type OffsetDocument } from './documents';
import { Generation, liveGeneration, swapTo } from './generations';
import { SWAP_SEEN_AFTER_MS } from './pointer-watch';
import type { ReadModel } from './read-model';

const LOOK_EVERY_MS = 100;

/**
 * Creates the generation that a rebuild writes to; its number follows the highest one that has left anything behind.
 */
export async function nextGeneration(db: Db, model: ReadModel, topicPrefix: string): Promise<Generation> {
  const live = await liveGeneration(db, model, topicPrefix);
  const existing = await db.listCollections({}, { nameOnly: true }).toArray();
  const numbers = existing.flatMap(({ name }) => {
    const [, number] = new RegExp(`^${model.name}\\.g(\\d+)\\.`).exec(name) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
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

/** Waits until `building` has come at least as far as what it is compared with, which is asked anew each time. */
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
    if (behind === 0n) return;
    await delay(LOOK_EVERY_MS, undefined, { signal });
  }
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

/**
 * Makes a rebuilt generation the live one; consumers and images follow the pointer. The previous generation is dropped
 * only when nobody reads it any more: a command that still did would take everything in it for unknown.
 */
export async function replaceLive(building: Generation): Promise<{ parked: number }> {
  const before = await liveGeneration(building.db, building.model, building.topicPrefix);
  await swapTo(building);
  await delay(SWAP_SEEN_AFTER_MS);
  await before.drop();
  return { parked: await building.collection(PARKED).countDocuments() };
}
