import { CONDITIONALITY_DIRECTIONS, CONDITIONALITY_TYPES, Schema } from '@imd/contracts';
import { toMoneyOrNull } from '@imd/kernel';
import { LabelAnswer, MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { exposedInAll, type ConditionalityDecision } from '../domain/conditionality-decision';
import { cooperationAssessmentPath } from './cooperation-assessment.answer';

export const ConditionalityDecisionAnswer = named(
  'ConditionalityDecision',
  Type.Object({
    id: Schema.Code,
    country: Schema.Country,
    type: Schema.oneOf(CONDITIONALITY_TYPES),
    direction: Schema.oneOf(CONDITIONALITY_DIRECTIONS, 'Conditionality runs both ways'),
    decidedOn: Schema.Date,
    from: Schema.Date,
    to: Schema.nullable(Schema.Date, 'Null: until another decision'),
    assessment: Schema.nullable(Schema.Code, 'The cooperation assessment that it rests on'),
    aidExposed: Type.Array(
      Type.Object({
        project: Schema.nullable(Schema.Code, 'Null: no project of the programme, or not known which'),
        title: LabelAnswer,
        amount: Schema.nullable(MoneyAnswer),
        throughGovernment: Schema.nullable(Type.Boolean(), 'Whether it runs through the government; null is not told'),
      }),
    ),
    exposedInAll: Schema.nullable(MoneyAnswer, 'Null where no aid is named, or one amount is not known'),
    reason: LabelAnswer,
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, assessment: Schema.nullable(Schema.Link) }),
  }),
);

export const conditionalityDecisionPath = (id: string) => `/v1/conditionality-decisions/${id}`;

export function conditionalityDecisionAnswer(
  decision: ConditionalityDecision,
): Answer<typeof ConditionalityDecisionAnswer> {
  const { id, assessment, aidExposed } = decision;
  return {
    ...decision,
    aidExposed: aidExposed.map((aid) => ({ ...aid, amount: toMoneyOrNull(aid.amount) })),
    exposedInAll: toMoneyOrNull(exposedInAll(aidExposed)),
    links: {
      self: conditionalityDecisionPath(id),
      assessment: assessment && cooperationAssessmentPath(assessment),
    },
  };
}
