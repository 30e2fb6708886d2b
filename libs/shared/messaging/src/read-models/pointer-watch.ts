import { setTimeout as delay } from 'node:timers/promises';
import { inTime } from '@imd/mongo';
import type { Db } from 'mongodb';
import type { Logger } from 'pino';
import { liveGenerations } from './generations';

/** Swaps are rare, and until one is seen the previous generation is kept up to date. */
const LOOK_EVERY_MS = 1_000;
/** By then every process has seen a swap, unless the process itself stands still. */
export const SWAP_SEEN_AFTER_MS = 3 * LOOK_EVERY_MS;

/** Calls back every second with the live generation of each read model, whichever process swapped it. */
export async function watchPointers(
  db: Db,
  signal: AbortSignal,
  logger: Logger,
  follow: (live: ReadonlyMap<string, number>) => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await follow(await inTime(liveGenerations(db)));
    } catch (error) {
      if (!signal.aborted) logger.warn({ err: error }, 'read models: the pointers are looked at again');
    }
    await delay(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}
