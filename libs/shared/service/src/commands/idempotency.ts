import { canonicalHash, conflict } from '@imd/kernel';
import { formatToken, parseToken, type ConsistencyToken } from '@imd/messaging';
import { defineStore, nullable, required } from '@imd/mongo';
import type { CommandContext } from '../http/command-context';
import type { CommandAnswer } from './command-answer';

/** A key is kept for ever: however late a retry comes, it books nothing twice. */
export interface IdempotencyKey {
  readonly id: string;
  readonly requestHash: string;
  readonly status: number;
  readonly location: string | null;
  /** The body is JSON text, so that a retry gets the same bytes. Null with the token once the answer is forgotten. */
  readonly body: string | null;
  readonly token: string | null;
  readonly recordedAt: string;
}

export const idempotencyKeys = defineStore<IdempotencyKey>({
  aggregate: 'idempotency-keys',
  thing: 'idempotency key',
  collection: 'idempotency-keys',
  id: ({ id }) => id,
  fields: {
    id: required(String),
    requestHash: required(String),
    status: required(Number),
    location: nullable(String),
    body: nullable(String),
    token: nullable(String),
    recordedAt: required(String),
  },
});

// Answers are forgotten by age; the index holds only those that are still there.
idempotencyKeys.schema.index({ recordedAt: 1 }, { partialFilterExpression: { body: { $type: 'string' } } });

/**
 * A key belongs to one client and one operation; the encoding keeps the name of a client from reading as a client and
 * an operation.
 */
export function idempotencyKeyId({ client, operation, idempotencyKey }: CommandContext): string | null {
  return idempotencyKey === null ? null : `${encodeURIComponent(client)}|${operation}|${idempotencyKey}`;
}

/** The hash is of the body as it was sent, so that a later release with another default still recognises a retry. */
export function requestHashOf({ path, body }: CommandContext): string {
  return canonicalHash({ path, body });
}

export const idempotencyKeyReused = conflict(
  'idempotency-key-reused',
  'This idempotency key was used for another request',
  () => ({ field: 'Idempotency-Key' }),
);

export const answerForgotten = conflict(
  'answer-forgotten',
  'This request was carried out under this key more than a day ago, and its answer is kept no longer',
  (location: string | null, recordedAt: string) => ({ field: 'Idempotency-Key', made: location, recordedAt }),
);

/**
 * @throws DomainError `idempotency-key-reused` (409) when the key was used for another request, `answer-forgotten` (409)
 *   when it was used for this one too long ago
 */
export function replay(key: IdempotencyKey, requestHash: string): { answer: CommandAnswer; token: ConsistencyToken } {
  if (key.requestHash !== requestHash) {
    throw idempotencyKeyReused();
  }
  if (key.body === null) throw answerForgotten(key.location, key.recordedAt);
  return {
    answer: { status: key.status, location: key.location, body: key.body },
    token: parseToken(key.token ?? undefined),
  };
}

export function remember(
  id: string,
  requestHash: string,
  answer: CommandAnswer,
  token: ConsistencyToken,
  now: Date,
): IdempotencyKey {
  return {
    id,
    requestHash,
    status: answer.status,
    location: answer.location,
    body: answer.body,
    token: formatToken(token),
    recordedAt: now.toISOString(),
  };
}
