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

/** Waits until `building` has applied at least what the live generation has. */
export async function caughtUpWithLive(
  building: Generation,
  progress: (behind: bigint) => void,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const live = await liveGeneration(building.db, building.model, building.topicPrefix);
    const behind = await eventsBehind(building, live);
    progress(behind);
    if (behind === 0n) return;
    await delay(LOOK_EVERY_MS, undefined, { signal });
  }
}

async function eventsBehind(building: Generation, live: Generation): Promise<bigint> {
  const read = async (generation: Generation) =>
    new Map(
      (await generation.collection<OffsetDocument>(OFFSETS).find().toArray()).map(({ _id, next }) => [_id, next]),
    );
  const [ours, theirs] = [await read(building), await read(live)];
  let behind = 0n;
  for (const [partition, next] of theirs) {
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
