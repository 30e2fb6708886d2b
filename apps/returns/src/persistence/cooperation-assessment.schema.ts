import { COOPERATION_RATINGS } from '@imd/contracts';
import { defineStore, LABEL, listOf, nullable, part, PROVENANCE, required } from '@imd/mongo';
import type { AssessedPeriods, CooperationAssessment } from '../domain/cooperation-assessment';

export const cooperationAssessments = defineStore<CooperationAssessment>({
  aggregate: 'cooperation-assessments',
  thing: 'cooperation assessment',
  collection: 'cooperation-assessments',
  id: ({ id }) => id,
  listing: { filters: { country: 'country', rating: 'rating' }, orders: { id: [] } },
  fields: {
    id: required(String),
    country: required(String),
    from: required(String),
    to: required(String),
    documentsAsked: nullable(Number),
    documentsIssued: nullable(Number),
    issuedInTime: nullable(Number),
    termDays: nullable(Number),
    overruled: nullable(
      part<NonNullable<CooperationAssessment['overruled']>>({
        rating: required(String, COOPERATION_RATINGS),
        reason: required(LABEL),
      }),
    ),
    ruled: nullable(String, COOPERATION_RATINGS),
    rating: nullable(String, COOPERATION_RATINGS),
    published: required(
      part<CooperationAssessment['published']>({
        documentsAsked: nullable(Number),
        documentsIssued: nullable(Number),
        issuedInTime: nullable(Number),
        suppressed: required(Boolean),
      }),
    ),
    everPublished: listOf(
      part<CooperationAssessment['everPublished'][number]>({
        documentsAsked: nullable(Number),
        documentsIssued: nullable(Number),
        issuedInTime: nullable(Number),
      }),
    ),
    remark: nullable(LABEL),
    provenance: required(PROVENANCE),
  },
});

/** Two assessments of a country at once change the same document, so that their periods cannot overlap. */
export const assessedPeriods = defineStore<AssessedPeriods>({
  aggregate: 'assessed-periods',
  thing: 'assessed country',
  collection: 'assessed-periods',
  id: ({ country }) => country,
  fields: {
    country: required(String),
    periods: listOf(
      part<AssessedPeriods['periods'][number]>({
        assessment: required(String),
        from: required(String),
        to: required(String),
      }),
    ),
  },
});
