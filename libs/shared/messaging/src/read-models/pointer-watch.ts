import { setTimeout as delay } from 'node:timers/promises';
import { inTime } from '@imd/mongo';
import type { Db } from 'mongodb';
import type { Logger } from 'pino';
import { liveGenerations } from './generations';

/**
 * A look costs less than a change stream, which has to look at every write to every database of the server, event by event of
 * a transaction, to tell of a swap that happens once in a while.
 */
const LOOK_EVERY_MS = 1_000;

/** Calls back, again and again, with the live generation of each read model, whichever process made it so. */
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
