import { READING_PURPOSES } from '@imd/contracts';
import { defineStore, listOf, required } from '@imd/mongo';
import type { ReadingPurpose } from '../domain/return-case';

/** Somebody read these cases. It is kept apart from the log of the service, and as long as the store. */
export interface CaseReading {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  /** The application through which it was read. */
  readonly client: string;
  readonly purpose: ReadingPurpose;
  /** The operation by its id. */
  readonly operation: string;
  readonly cases: readonly string[];
}

export const caseReadings = defineStore<CaseReading>({
  aggregate: 'case-readings',
  thing: 'case reading',
  collection: 'case-readings',
  id: ({ id }) => id,
  listing: {
    filters: { case: 'cases', actor: 'actor', purpose: 'purpose' },
    orders: { at: ['at'] },
  },
  fields: {
    id: required(String),
    at: required(String),
    actor: required(String),
    client: required(String),
    purpose: required(String, READING_PURPOSES),
    operation: required(String),
    cases: listOf(String),
  },
});
