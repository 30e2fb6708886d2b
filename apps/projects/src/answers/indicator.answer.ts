import type { Indicator, Observation } from '../domain/project-indicators';
import { projectPath } from './project.answer';

export const indicatorPath = (project: string, indicator: string) => `${projectPath(project)}/indicators/${indicator}`;

export const observationPath = (project: string, indicator: string, observation: string) =>
  `${indicatorPath(project, indicator)}/observations/${observation}`;

export function indicatorAnswer(project: string, { observations, ...indicator }: Indicator) {
  const self = indicatorPath(project, indicator.id);
  return {
    ...indicator,
    observations: observations.length,
    links: { self, observations: `${self}/observations`, project: projectPath(project) },
  };
}

export function observationAnswer(project: string, indicator: string, observation: Observation) {
  return {
    ...observation,
    links: {
      self: observationPath(project, indicator, observation.id),
      indicator: indicatorPath(project, indicator),
    },
  };
}
