import {
  consistencyTokenMalformed,
} from '@imd/messaging';
import { outcomeIsUnknown, serviceStarting } from '@imd/mongo';
import {
  headerRepeated,
  idempotencyKeyMalformed,
  idempotencyKeyMissing,
  idempotencyKeyReused,
  ifMatchMissing,
  ifMatchStale,
  knownProblem,
  serviceOverloaded,
  type KnownProblem,
} from '@imd/service';
import type { DescribedRoute } from './operations';

/** Every problem that an operation may answer with, each once. */
export function problemsOf({ method, operation, books }: DescribedRoute): KnownProblem[] {
  const writes = method !== 'get';
  const changes = method === 'put' || method === 'patch';
  const refusals = [
    headerRepeated,
    consistencyTokenMalformed,
    serviceStarting,
    outcomeIsUnknown,
    ...(writes ? [idempotencyKeyMalformed, idempotencyKeyReused, serviceOverloaded] : []),
    ...(books ? [idempotencyKeyMissing] : []),
    ...(changes ? [ifMatchMissing, ifMatchStale] : []),
    ...(operation.refusals ?? []),
  ];
  const all = refusals.map(knownProblem);
  return [...new Map(all.map((known) => [`${known.status} ${known.code}`, known])).values()];
}
