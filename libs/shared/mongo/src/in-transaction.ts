import { types } from 'node:util';
import { DomainError } from '@imd/kernel';
import type { ClientSession, MongoClient } from 'mongodb';
import { MongoError, MongoInvalidArgumentError, MongoServerError } from 'mongodb';
import { DATABASE_TIMEOUT_MS } from './database';
import { inTime } from './in-time';
import { outcomeUnknown } from './outcome-unknown';

const DUPLICATE_KEY = 11_000;

/**
 * `work` may run again after a write conflict: no randomness, no input or output but this session, nothing in parallel
 * on it. No attempt begins later than DATABASE_TIMEOUT_MS after the first, where the driver alone would go on for 120 s
 * (its own timeoutMS has no effect here); one under way ends when the database is seen to be gone.
 *
 * @throws DomainError `outcome-unknown` (503) when the database does not answer in time: the transaction may have
 * committed.
 */
export async function inTransaction<T>(client: MongoClient, work: (session: ClientSession) => Promise<T>): Promise<T> {
  const began = performance.now();
  let earlier: unknown = null;
  try {
    return await inTime(
      client.withSession((session) =>
        session.withTransaction(
          async () => {
            if (performance.now() - began > DATABASE_TIMEOUT_MS) throw outcomeUnknown(earlier);
            try {
              return await work(session);
            } catch (error) {
              earlier = error;
              throw error;
            }
          },
          { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
        ),
      ),
    );
  } catch (error) {
    throw asRefusal(error);
  }
}

export function isDuplicateKey(error: unknown): boolean {
  return error instanceof MongoServerError && error.code === DUPLICATE_KEY;
}

/** A database that cannot be reached is a 503; a refusal of the database itself stays what it is. */
export function asRefusal(error: unknown): unknown {
  if (isSocketError(error)) return outcomeUnknown(error);
  if (error instanceof DomainError || !(error instanceof MongoError) || isDuplicateKey(error)) return error;
  if (isRefusedWrite(error)) return error;
  // A bulk write that lost its connection is a MongoServerError too, but only an error that the server sent has a code.
  const refused =
    error instanceof MongoServerError &&
    error.code !== undefined &&
    error.errorLabels.length === 0 &&
    !('writeConcernError' in error);
  return refused ? error : outcomeUnknown(error);
}

/** The connection to the database failed, which is no fault of the caller. */
export function isDatabaseError(error: unknown): boolean {
  return error instanceof MongoError || isSocketError(error);
}

/** The driver passes some errors of its socket on as they are. */
function isSocketError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET');
}

/** BadValue (a sum beyond 64 bits), TypeMismatch, and documents that are or would become too large. */
const REFUSED_WRITES = new Set<unknown>([2, 14, 10_334, 17_419, 17_420]);

/** The database, or its driver, will refuse this write each time it is tried. */
export function isRefusedWrite(error: unknown): boolean {
  // The driver writes a document that is far too large beyond the end of its buffer.
  if (types.isNativeError(error) && error.name === 'RangeError') return true;
  return (
    error instanceof MongoInvalidArgumentError || (error instanceof MongoServerError && REFUSED_WRITES.has(error.code))
  );
}
