import { DomainError, unavailable } from '@imd/kernel';
import type { ClientSession, MongoClient } from 'mongodb';
import { MongoError, MongoServerError } from 'mongodb';

const DUPLICATE_KEY = 11_000;

/**
 * Runs `work` in one transaction. `work` may run again after a write conflict: no randomness, no input or output but this
 * session, nothing in parallel on it. A database that is gone ends it, since no server is found for the next attempt
 * (DATABASE_TIMEOUT_MS); write conflicts alone are tried again for 120 s.
 *
 * @throws DomainError `outcome-unknown` (503) when the database cannot be reached: the transaction may have committed.
 */
export async function inTransaction<T>(client: MongoClient, work: (session: ClientSession) => Promise<T>): Promise<T> {
  try {
    return await client.withSession((session) =>
      session.withTransaction(() => work(session), {
        readConcern: { level: 'snapshot' },
        writeConcern: { w: 'majority' },
      }),
    );
  } catch (error) {
    throw asRefusal(error);
  }
}

export function isDuplicateKey(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === DUPLICATE_KEY;
}

/** A database that cannot be reached is a 503; what the database itself refuses stays what it is. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof DomainError || !(error instanceof MongoError) || isDuplicateKey(error)) return error;
  const refused =
    error instanceof MongoServerError && error.errorLabels.length === 0 && !('writeConcernError' in error);
  if (refused) return error;
  return Object.assign(
    unavailable(
      'outcome-unknown',
      'The database did not answer in time; ask again with the same idempotency key for the definite answer',
    ),
    { cause: error },
  );
}
