import { sumCents } from '@imd/kernel';
import { forecastOf } from '../../apps/gateway/src/forecast/forecast';
import { type PastProjectYear, type ProjectYear } from '../../apps/gateway/src/forecast/project-year';
import type { Outcome } from '../../apps/gateway/src/forecast/track-record';
import type { GeneratedProjectYear, GeneratedYear } from './generated-world';
import { RIVALS } from './rivals';

/** A year is projected at its start and after each of its first three quarters. */
export const QUARTERS = [0, 1, 2, 3] as const;
const MONTHS_OF_A_QUARTER = 3;
export const METHOD_NAME = 'ours';

/** What one way of projecting said of one year after one quarter, beside what came of it. */
export interface Projection {
  readonly method: string;
  readonly quarter: number;
  readonly year: number;
  readonly projects: readonly Outcome[];
  readonly partners: readonly Outcome[];
  readonly priorities: readonly Outcome[];
  readonly programme: Outcome;
}

/**
 * Every year that has `known` years before it is projected from these alone, as it was at the time.
 * @param only the last year is projected
 */
export function projectionsOf(
  world: readonly GeneratedYear[],
  { known, only }: { readonly known: number; readonly only?: 'last' },
): readonly Projection[] {
  const first = only === 'last' ? world.length - 1 : known;
  return world.slice(first).flatMap((year, index) =>
    QUARTERS.flatMap((quarter) => {
      const months = quarter * MONTHS_OF_A_QUARTER;
      const standing = world.slice(0, first + index + 1).map((_, at) => asOf(world, at, months));
      const [past, current] = [standing.slice(0, -1).flat(), standing.at(-1) ?? []];
      return [byMethod(year, current, past, quarter), ...byRivals(year, current, past, quarter)];
    }),
  );
}

function byMethod(
  { year }: GeneratedYear,
  current: readonly PastProjectYear[],
  past: readonly PastProjectYear[],
  quarter: number,
): Projection {
  const months = quarter * MONTHS_OF_A_QUARTER;
  const { projects, programme, group } = forecastOf(past, current, months);
  const groupsBy = (key: 'partner' | 'purpose') =>
    [...new Set(current.map((project) => project[key]))].map((name) => {
      const holds = (project: ProjectYear) => project[key] === name;
      const { outturn, range } = group(holds);
      return { projected: outturn, range, outturn: outturnOf(current.filter(holds)) };
    });
  return {
    method: METHOD_NAME,
    quarter,
    year,
    projects: projects.map(({ outturn, range }, index) => ({
      projected: outturn,
      range,
      outturn: current[index]?.outturn ?? 0n,
    })),
    partners: groupsBy('partner'),
    priorities: groupsBy('purpose'),
    programme: { projected: programme.outturn, range: programme.range, outturn: outturnOf(current) },
  };
}

function byRivals(
  { year }: GeneratedYear,
  current: readonly PastProjectYear[],
  past: readonly PastProjectYear[],
  quarter: number,
): Projection[] {
  const months = quarter * MONTHS_OF_A_QUARTER;
  return RIVALS.map(({ name, outturnOf: project }) => {
    const projected = current.map((one) => ({
      of: one,
      projected: project(one, past, months),
      range: null,
      outturn: one.outturn,
    }));
    const groupsBy = (key: 'partner' | 'purpose') =>
      [...new Set(current.map((one) => one[key]))].map((group) =>
        sumOf(projected.filter(({ of }) => of[key] === group)),
      );
    return {
      method: name,
      quarter,
      year,
      projects: projected,
      partners: groupsBy('partner'),
      priorities: groupsBy('purpose'),
      programme: sumOf(projected),
    };
  });
}

const sumOf = (outcomes: readonly Outcome[]): Outcome => ({
  projected: sumCents(outcomes.map(({ projected }) => projected)),
  range: null,
  outturn: sumCents(outcomes.map(({ outturn }) => outturn)),
});

const outturnOf = (projects: readonly PastProjectYear[]) => sumCents(projects.map(({ outturn }) => outturn));

/**
 * A generated year as it stood after some months, with the outturn that was still unknown then. A project that is new
 * in its year and was paid nothing yet has not begun. The world shows payments net, so that money which came back is
 * seen where it was more than a month's payments.
 */
function asOf(world: readonly GeneratedYear[], at: number, months: number): readonly PastProjectYear[] {
  const { year, projects } = world[at] ?? { year: 0, projects: [] };
  const before = world[at - 1]?.projects.map(({ projectId }) => projectId);
  return projects.map((project) => {
    const back = (until: number) =>
      sumCents(project.months.slice(0, until).map(({ paid }) => (paid < 0n ? -paid : 0n)));
    const paid = sumUntil(project, months, 'paid');
    return {
      year,
      projectId: project.projectId,
      partner: project.partner,
      purpose: project.priority,
      kind: project.kind,
      planned: project.planned,
      due: sumUntil(project, months, 'due'),
      paid,
      refunded: back(months),
      inPipeline: before !== undefined && !before.includes(project.projectId) && paid === 0n,
      outturn: sumUntil(project, project.months.length, 'paid'),
      refundedLater: back(project.months.length) - back(months),
    };
  });
}

const sumUntil = ({ months }: GeneratedProjectYear, until: number, what: 'due' | 'paid') =>
  sumCents(months.slice(0, until).map((month) => month[what]));
