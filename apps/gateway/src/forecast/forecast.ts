import { type Cents, sumCents } from '@imd/kernel';
import { type Parameters, parametersOf, projectedOutturn, type ProjectedOutturn } from './projected-outturn';
import { openSumOf, type PastProjectYear, type ProjectYear } from './project-year';
import { type Projected, type Range, rangeOfGroup, rangeOfProject } from './ranges';
import { scoresOf } from './scores';

/** A change of the method is another version, so that an answer of the past still says how it came about. */
export const METHOD = { id: 'paid-and-share-of-open', version: 2 } as const;

export interface ProjectForecast extends ProjectedOutturn {
  /** Null where too few past projects are known to measure one. */
  readonly range: Range | null;
}

export interface GroupForecast {
  /** The projects' outturns add up to it; their ranges do not add up to its range. */
  readonly outturn: Cents;
  readonly range: Range | null;
}

export interface Forecast {
  readonly parameters: Parameters;
  readonly projects: readonly ProjectForecast[];
  readonly programme: GroupForecast;
  /** @returns the forecast of a part of the programme: the projects of a partner, or of a purpose */
  readonly group: (holds: (project: ProjectYear) => boolean) => GroupForecast;
  /** @returns the same of parts of projects, by the ids of those: such as what of each is for one purpose */
  readonly groupOfParts: (parts: ReadonlyMap<string, Projected>) => GroupForecast;
}

/** Sums of floating-point numbers depend on their order, and every process must come to the same cent. */
const inOrder = (past: readonly PastProjectYear[]): readonly PastProjectYear[] =>
  [...past].sort((a, b) => a.year - b.year || (a.projectId < b.projectId ? -1 : Number(a.projectId > b.projectId)));

/**
 * Where the year ends, of a programme that stands as `current` tells after `months` months.
 * @param past every project of the years that have ended, as it stood after as many months
 */
export function forecastOf(
  past: readonly PastProjectYear[],
  current: readonly ProjectYear[],
  months: number,
): Forecast {
  const known = inOrder(past);
  const parameters = parametersOf(known, months);
  const scores = scoresOf(known, months);
  const projected = current.map((project) => ({
    project,
    open: openSumOf(project),
    ...projectedOutturn(project, parameters),
  }));
  const together = (held: readonly Projected[], holds: (project: ProjectYear) => boolean): GroupForecast => {
    const opens = held.map(({ open }) => open);
    const outturn = sumCents(held.map((one) => one.outturn));
    const paid = sumCents(held.map((one) => one.paid));
    const expectedRefunds = sumCents(held.map((one) => one.expectedRefunds));
    const whole = { outturn, paid, expectedRefunds, open: sumCents(opens) };
    const ofGroup = scores.filter(({ project }) => holds(project));
    return { outturn, range: rangeOfGroup(whole, opens, ofGroup, scores) };
  };
  const group = (holds: (project: ProjectYear) => boolean): GroupForecast =>
    together(
      projected.filter(({ project }) => holds(project)),
      holds,
    );
  return {
    parameters,
    projects: projected.map(({ project, open, ...projection }) => ({
      ...projection,
      range: rangeOfProject({ ...projection, open }, project.kind, scores),
    })),
    programme: group(() => true),
    group,
    groupOfParts: (parts) => together([...parts.values()], ({ projectId }) => parts.has(projectId)),
  };
}
