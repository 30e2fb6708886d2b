import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '@imd/kernel';
import { inTime } from '@imd/mongo';
import type { Db } from 'mongodb';
import type { Logger } from 'pino';
import { idempotencyKeys, type IdempotencyKey } from './idempotency';

/** A retry comes within minutes. The answer is of no use after that, and a hundred times as large as what is kept. */
const ANSWER_KEPT_MS = 24 * 3_600_000;
const LOOK_EVERY_MS = 600_000;

/** The answers under keys of more than a day ago go; the keys stay, with the hash of what they were used for. */
export async function forgetAnswers(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - ANSWER_KEPT_MS).toISOString();
  const { modifiedCount } = await db
    .collection<IdempotencyKey>(idempotencyKeys.collection())
    .updateMany({ body: { $type: 'string' }, recordedAt: { $lt: before } }, { $set: { body: null, token: null } });
  return modifiedCount;
}

/** Several instances may do so at once: it is the same whoever does it. */
export async function keepForgettingAnswers(db: Db, clock: Clock, signal: AbortSignal, logger: Logger): Promise<void> {
  while (!signal.aborted) {
    try {
      await inTime(forgetAnswers(db, clock.now()));
    } catch (error) {
      if (!signal.aborted) logger.warn({ err: error }, 'idempotency keys: their old answers go later');
    }
    await delay(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }
}
