import { type Change, event, type INDICATOR_COUNTINGS, IndicatorDefined, IndicatorObserved } from '@imd/contracts';
import type { CalendarDate, Label, Provenance, Refusal } from '@imd/kernel';
import type { Project } from './project';
import {
  indicatorExists,
  indicatorNotFound,
  observationExists,
  observationPeriodOutOfOrder,
  observationNotFound,
} from './project-indicators.errors';

/** An observation counts the unit of its indicator over a period. */
export interface Observation {
  readonly id: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** A value is a decimal; null says that nothing was reported, which is not zero. */
  readonly value: string | null;
  readonly remark: Label | null;
  readonly provenance: Provenance;
}

export interface IndicatorDefinition {
  readonly id: string;
  readonly title: Label;
  readonly unit: Label;
  /** Null says that nobody told how its observations add up. */
  readonly counting: (typeof INDICATOR_COUNTINGS)[number] | null;
  readonly baseline: string | null;
  readonly target: { readonly value: string; readonly by: CalendarDate | null } | null;
  readonly provenance: Provenance;
}

export interface Indicator extends IndicatorDefinition {
  readonly observations: readonly Observation[];
}

/** The route that calls `defineIndicator` documents these refusals. */
export const DEFINITION_REFUSALS: readonly Refusal[] = [indicatorExists];

export function defineIndicator(project: Project, definition: IndicatorDefinition): Change<Project> {
  const { id: indicatorId, ...rest } = definition;
  if (project.indicators.some(({ id }) => id === indicatorId)) throw indicatorExists(project.id, indicatorId);
  return {
    state: { ...project, indicators: [...project.indicators, { ...definition, observations: [] }] },
    events: [event(IndicatorDefined, { projectId: project.id, indicatorId, ...rest })],
  };
}

/** The route that calls `observeIndicator` documents these refusals. */
export const OBSERVATION_REFUSALS: readonly Refusal[] = [
  indicatorNotFound,
  observationExists,
  observationPeriodOutOfOrder,
];

export function observeIndicator(project: Project, indicatorId: string, observation: Observation): Change<Project> {
  const indicator = indicatorOf(project, indicatorId);
  const { id: observationId, from, to, ...rest } = observation;
  if (indicator.observations.some(({ id }) => id === observationId))
    throw observationExists(indicatorId, observationId);
  if (from !== null && to !== null && to < from) throw observationPeriodOutOfOrder(from, to);

  const observed = { ...indicator, observations: [...indicator.observations, observation] };
  return {
    state: { ...project, indicators: project.indicators.map((each) => (each === indicator ? observed : each)) },
    events: [event(IndicatorObserved, { projectId: project.id, indicatorId, observationId, from, to, ...rest })],
  };
}

export function indicatorOf(project: Project, indicatorId: string): Indicator {
  const indicator = project.indicators.find(({ id }) => id === indicatorId);
  if (!indicator) throw indicatorNotFound(project.id, indicatorId);
  return indicator;
}

export function observationOf(project: Project, indicatorId: string, observationId: string): Observation {
  const observation = indicatorOf(project, indicatorId).observations.find(({ id }) => id === observationId);
  if (!observation) throw observationNotFound(indicatorId, observationId);
  return observation;
}
