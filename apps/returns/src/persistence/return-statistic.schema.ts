import { BREAKDOWNS, type Change, MINORS, RETURN_KINDS, SEXES } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required, type Transaction } from '@imd/mongo';
import { publishedCountOf, type Breakdown, type ReturnStatistic, type Revision } from '../domain/return-statistic';
import type { PublishedFigure } from '../domain/small-counts';
import { savePublished } from './published-counts.schema';

const SHARE = part<NonNullable<Revision['share']>>({ of: required(String), value: required(String) });

const BREAKDOWN = part<Breakdown>({
  by: required(String, BREAKDOWNS),
  rows: listOf(part<Breakdown['rows'][number]>({ value: required(String), persons: nullable(Number) })),
  other: nullable(Number),
});

const PUBLISHED = part<PublishedFigure>({
  persons: nullable(Number),
  share: nullable(SHARE),
  breakdowns: listOf(BREAKDOWN),
  suppressed: required(Boolean),
});

const REVISION = part<Revision>({
  revision: required(Number),
  recordedOn: required(String),
  persons: nullable(Number),
  share: nullable(SHARE),
  breakdowns: listOf(BREAKDOWN),
  published: required(PUBLISHED),
  remark: nullable(LABEL),
  provenance: required(PROVENANCE),
});

export const returnStatistics = defineStore<ReturnStatistic>({
  aggregate: 'return-statistics',
  thing: 'return statistic',
  collection: 'return-statistics',
  id: ({ id }) => id,
  listing: {
    filters: { scheme: 'scheme', nationality: 'nationality', country: 'country', minors: 'minors', kind: 'kind' },
    orders: { id: [], from: ['from'], 'country,from': ['country', 'from'] },
  },
  fields: {
    id: required(String),
    kind: required(String, RETURN_KINDS),
    from: required(String),
    to: required(String),
    scheme: nullable(String),
    country: nullable(String),
    nationality: nullable(String),
    sex: nullable(String, SEXES),
    ageBand: nullable(String),
    minors: nullable(String, MINORS),
    revisions: listOf(REVISION),
  },
});

/** What of a revision is published is saved in its transaction, so that the next one is set beside it. */
export function saveRevised(tx: Transaction, { state, events }: Change<ReturnStatistic>): void {
  tx.save(returnStatistics, state, ...events);
  const count = publishedCountOf(state);
  if (count) savePublished(tx, count);
}
