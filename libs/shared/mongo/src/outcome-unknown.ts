import { unavailable, type DomainError } from '@imd/kernel';

export function outcomeUnknown(cause: unknown): DomainError {
  const refusal = unavailable(
    'outcome-unknown',
    'The database did not answer in time; ask again with the same idempotency key for the definite answer',
  );
  return Object.assign(refusal, { cause });
}
