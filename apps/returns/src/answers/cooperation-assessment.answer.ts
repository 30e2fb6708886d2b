import { COOPERATION_RATINGS, Schema } from '@imd/contracts';
import { LabelAnswer, named, ProvenanceAnswer, type Answer, type Scope } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { CooperationAssessment } from '../domain/cooperation-assessment';
import { shownTo } from './shown-to';

const documents = (description: string) =>
  Schema.nullable(Type.Integer({ minimum: 0 }), `${description}; null is unknown or withheld`);
const rating = (description: string) => Schema.nullable(Schema.oneOf(COOPERATION_RATINGS), description);

export const CooperationAssessmentAnswer = named(
  'CooperationAssessment',
  Type.Object({
    id: Schema.Code,
    country: Schema.Country,
    from: Schema.Date,
    to: Schema.Date,
    documentsAsked: documents('Travel documents that were asked for'),
    documentsIssued: documents('Travel documents that were issued'),
    issuedInTime: documents('Travel documents that were issued within the term'),
    termDays: Schema.nullable(Type.Integer({ minimum: 1 })),
    suppressed: Type.Boolean({
      description:
        'Numbers below five, or what would tell them, are withheld from a caller without `return-cases:read`',
    }),
    ruled: rating('The rating by the rule; null where the numbers do not tell'),
    overruled: Schema.nullable(Type.Object({ rating: Schema.oneOf(COOPERATION_RATINGS), reason: LabelAnswer })),
    rating: rating('The rating that holds'),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, decisions: Schema.Link }),
  }),
);

export const cooperationAssessmentPath = (id: string) => `/v1/cooperation-assessments/${id}`;

export const cooperationAssessmentAnswer =
  (scopes: ReadonlySet<Scope>) =>
  ({
    published,
    everPublished: _,
    ...assessment
  }: CooperationAssessment): Answer<typeof CooperationAssessmentAnswer> => ({
    ...assessment,
    ...shownTo(scopes, published),
    links: {
      self: cooperationAssessmentPath(assessment.id),
      decisions: `/v1/conditionality-decisions?country=${assessment.country}`,
    },
  });
