import { defineStore, required } from '@imd/mongo';

/** What was sent last of one year or one country. */
export interface SentFigures {
  readonly id: string;
  readonly hash: string;
}

const sentFigures = (aggregate: string, thing: string) =>
  defineStore<SentFigures>({
    aggregate,
    thing,
    collection: `sent-${aggregate}`,
    id: ({ id }) => id,
    fields: { id: required(String), hash: required(String) },
  });

export const sentAnalyses = sentFigures('underspend-analyses', 'underspend analysis');
export const sentOverviews = sentFigures('country-overviews', 'country overview');
