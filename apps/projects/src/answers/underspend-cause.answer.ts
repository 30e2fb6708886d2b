import { CAUSE_DRIVERS, CAUSE_NATURES, CAUSE_TIMINGS, Schema } from '@imd/contracts';
import { toMoneyOrNull } from '@imd/kernel';
import { LabelAnswer, MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { UnderspendCause } from '../domain/underspend-cause';
import type { CauseCode } from '../domain/underspend-cause-code';
import { projectPath } from './project.answer';

export const CauseCodeAnswer = named(
  'UnderspendCauseCode',
  Type.Object({
    code: Schema.Code,
    label: LabelAnswer,
    narrativeRequired: Type.Boolean({ description: 'The code alone says too little: a cause has a narrative too' }),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, underspendCauses: Schema.Link }),
  }),
);

export const WithdrawalAnswer = named(
  'UnderspendCauseWithdrawal',
  Type.Object({ reason: Schema.Text, provenance: ProvenanceAnswer }),
);

export const UnderspendCauseAnswer = named(
  'UnderspendCause',
  Type.Object({
    id: Schema.Code,
    year: Schema.Year,
    code: Schema.Code,
    project: Schema.nullable(Schema.Code, 'Null for a cause at a purpose, or at the programme as a whole'),
    purpose: Schema.nullable(
      Schema.Code,
      'At a project its priority; null, when the project is null too, for the programme as a whole',
    ),
    group: Schema.nullable(LabelAnswer, "The group in the source's own words, where it names several projects at once"),
    narrative: Schema.nullable(LabelAnswer),
    amount: Schema.nullable(
      MoneyAnswer,
      'Positive explains underspend, negative overspend; null when it is not quantified, which is not zero',
    ),
    timing: Schema.nullable(
      Schema.oneOf(CAUSE_TIMINGS),
      'Whether the money slips to a later year or is lost to the programme; null when unknown',
    ),
    nature: Schema.nullable(Schema.oneOf(CAUSE_NATURES), 'Null when unknown'),
    driver: Schema.nullable(Schema.oneOf(CAUSE_DRIVERS), 'Null when unknown'),
    provenance: ProvenanceAnswer,
    withdrawal: Schema.nullable(WithdrawalAnswer, 'Why it turned out not to hold; null while it does'),
    links: Type.Object({
      self: Schema.Link,
      code: Schema.Link,
      project: Schema.nullable(Schema.Link),
      underspendAnalysis: Schema.Link,
    }),
  }),
);

export const causeCodePath = (code: string) => `/v1/underspend-cause-codes/${code}`;

export function causeCodeAnswer(code: CauseCode): Answer<typeof CauseCodeAnswer> {
  return {
    ...code,
    links: { self: causeCodePath(code.code), underspendCauses: `/v1/underspend-causes?code=${code.code}` },
  };
}

export const underspendCausePath = (id: string) => `/v1/underspend-causes/${id}`;
export const withdrawalPath = (id: string) => `${underspendCausePath(id)}/withdrawal`;

export function underspendCauseAnswer({
  projectId,
  amount,
  ...cause
}: UnderspendCause): Answer<typeof UnderspendCauseAnswer> {
  return {
    ...cause,
    project: projectId,
    amount: toMoneyOrNull(amount),
    links: {
      self: underspendCausePath(cause.id),
      code: causeCodePath(cause.code),
      project: projectId && projectPath(projectId),
      underspendAnalysis: `/v1/underspend-analyses/${cause.year}`,
    },
  };
}
