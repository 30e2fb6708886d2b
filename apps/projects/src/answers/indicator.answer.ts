import { INDICATOR_COUNTINGS, Schema } from '@imd/contracts';
import { LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { reachedOf } from '../domain/indicator-reached';
import type { Indicator, Observation } from '../domain/project-indicators';
import { projectPath } from './project.answer';

export const IndicatorAnswer = named(
  'Indicator',
  Type.Object({
    id: Schema.Code,
    title: LabelAnswer,
    unit: LabelAnswer,
    counting: Schema.nullable(
      Schema.oneOf(INDICATOR_COUNTINGS),
      'Whether an observation counts everything so far or its own period; null when nobody told',
    ),
    baseline: Schema.nullable(Schema.Decimal, 'What was counted before the project began'),
    target: Schema.nullable(
      named('IndicatorTarget', Type.Object({ value: Schema.Decimal, by: Schema.nullable(Schema.Date) })),
    ),
    reached: Schema.nullable(
      named(
        'IndicatorReached',
        Type.Object({ value: Type.String({ pattern: '^-?[0-9]+(\\.[0-9]{1,6})?$' }), asOf: Schema.Date }),
      ),
      'As far as was reported; null when a period is missing or overlaps, or nobody told how observations add up',
    ),
    provenance: ProvenanceAnswer,
    observations: Type.Integer({ minimum: 0, description: 'How many there are' }),
    links: Type.Object({ self: Schema.Link, observations: Schema.Link, project: Schema.Link }),
  }),
);

export const ObservationAnswer = named(
  'Observation',
  Type.Object({
    id: Schema.Code,
    from: Schema.nullable(Schema.Date, 'First day of the period; null when unknown'),
    to: Schema.nullable(Schema.Date, 'Last day of the period; null when unknown'),
    value: Schema.nullable(Schema.Decimal, 'What was counted in the unit of the indicator; null when not reported'),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, indicator: Schema.Link }),
  }),
);

export const indicatorPath = (project: string, indicator: string) => `${projectPath(project)}/indicators/${indicator}`;

export const observationPath = (project: string, indicator: string, observation: string) =>
  `${indicatorPath(project, indicator)}/observations/${observation}`;

export function indicatorAnswer(
  project: string,
  { observations, ...indicator }: Indicator,
): Answer<typeof IndicatorAnswer> {
  const self = indicatorPath(project, indicator.id);
  return {
    ...indicator,
    reached: reachedOf({ counting: indicator.counting, observations }),
    observations: observations.length,
    links: { self, observations: `${self}/observations`, project: projectPath(project) },
  };
}

export function observationAnswer(
  project: string,
  indicator: string,
  observation: Observation,
): Answer<typeof ObservationAnswer> {
  return {
    ...observation,
    links: {
      self: observationPath(project, indicator, observation.id),
      indicator: indicatorPath(project, indicator),
    },
  };
}
