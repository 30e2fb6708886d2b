import { EVALUATION_STATES, Schema } from '@imd/contracts';
import { DatePrecisionAnswer, LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Evaluation } from '../domain/evaluation';
import { projectPath } from './project.answer';

export const EvaluationAnswer = named(
  'Evaluation',
  Type.Object({
    id: Schema.Code,
    project: Schema.nullable(Schema.Code, 'What is evaluated; null for a policy framework'),
    framework: Schema.nullable(Schema.Code, 'The policy framework that is evaluated as a whole; null for a project'),
    title: LabelAnswer,
    state: Schema.oneOf(EVALUATION_STATES),
    heldOn: Schema.nullable(Schema.Date, 'Null when no day is known'),
    datePrecision: DatePrecisionAnswer,
    findings: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: Type.Object({
      self: Schema.Link,
      project: Schema.nullable(Schema.Link),
      framework: Schema.nullable(Schema.Link),
    }),
  }),
);

export const evaluationPath = (id: string) => `/v1/evaluations/${id}`;

export function evaluationAnswer({ projectId, ...evaluation }: Evaluation): Answer<typeof EvaluationAnswer> {
  return {
    ...evaluation,
    project: projectId,
    links: {
      self: evaluationPath(evaluation.id),
      project: projectId && projectPath(projectId),
      framework: evaluation.framework && `/v1/policy-frameworks/${evaluation.framework}`,
    },
  };
}
