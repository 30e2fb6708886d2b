import { Schema } from '@imd/contracts';
import { type CalendarDate, toMoney, type Year } from '@imd/kernel';
import { type Answer, MoneyAnswer, named, ProvenanceAnswer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { OutturnEstimate } from '../domain/outturn-estimate';
import { projectPath } from './project.answer';

export const OutturnEstimateAnswer = named(
  'OutturnEstimate',
  Type.Object({
    project: Schema.Code,
    year: Schema.Year,
    estimatedOn: Schema.Date,
    amount: MoneyAnswer,
    reason: Schema.Text,
    provenance: ProvenanceAnswer,
    links: Type.Object({
      self: Schema.Link,
      project: Schema.Link,
      projectedOutturn: Schema.Link,
    }),
  }),
);

export const outturnEstimatePath = (project: string, year: Year, estimatedOn: CalendarDate) =>
  `${projectPath(project)}/outturn-estimates/${year}/${estimatedOn}`;

export function outturnEstimateAnswer(estimate: OutturnEstimate): Answer<typeof OutturnEstimateAnswer> {
  const { projectId, year, estimatedOn, amount, reason, provenance } = estimate;
  return {
    project: projectId,
    year,
    estimatedOn,
    amount: toMoney(amount),
    reason,
    provenance,
    links: {
      self: outturnEstimatePath(projectId, year, estimatedOn),
      project: projectPath(projectId),
      projectedOutturn: `/v1/projected-outturns/${year}`,
    },
  };
}
