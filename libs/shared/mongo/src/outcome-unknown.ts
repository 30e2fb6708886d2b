import { unavailable, type DomainError } from '@imd/kernel';

export const outcomeIsUnknown = unavailable(
  'outcome-unknown',
  'No answer in time; ask again with the same idempotency key for the definite answer',
);

export function outcomeUnknown(cause: unknown): DomainError {
  return Object.assign(outcomeIsUnknown(), { cause });
}
