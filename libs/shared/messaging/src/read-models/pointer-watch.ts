import { setTimeout as delay } from 'node:timers/promises';
import type { ChangeStream, Db } from 'mongodb';
import type { Logger } from 'pino';
import { POINTERS } from './generations';

const RETRY_MS = 500;

/** Calls back with the name of a read model whose live generation was swapped, by whichever process did it. */
export async function watchPointers(
  db: Db,
  signal: AbortSignal,
  logger: Logger,
  swapped: (model: string) => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    let stream: ChangeStream | null = null;
    const close = () => void stream?.close();
    signal.addEventListener('abort', close);
    try {
      stream = db.collection(POINTERS).watch([{ $match: { operationType: 'update' } }]);
      for await (const change of stream) {
        if (change.operationType === 'update') await swapped(String(change.documentKey._id));
      }
    } catch (error) {
      if (!signal.aborted) {
        logger.warn({ err: error }, 'read models: the pointers are watched again');
        await delay(RETRY_MS, undefined, { signal }).catch(() => undefined);
      }
    } finally {
      signal.removeEventListener('abort', close);
      await stream?.close().catch(() => undefined);
    }
  }
}
