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
      const past = world.slice(0, first + index).flatMap((earlier) => asOf(earlier, months));
      return [byMethod(year, past, quarter), ...byRivals(year, past, quarter)];
    }),
  );
}

function byMethod(year: GeneratedYear, past: readonly PastProjectYear[], quarter: number): Projection {
  const months = quarter * MONTHS_OF_A_QUARTER;
  const current = asOf(year, months);
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
    year: year.year,
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

function byRivals(year: GeneratedYear, past: readonly PastProjectYear[], quarter: number): Projection[] {
  const months = quarter * MONTHS_OF_A_QUARTER;
  const current = asOf(year, months);
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
      year: year.year,
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

/** A generated year as it stood after some months, with the outturn that was still unknown then. */
function asOf({ year, projects }: GeneratedYear, months: number): readonly PastProjectYear[] {
  return projects.map((project) => ({
    year,
    projectId: project.projectId,
    partner: project.partner,
    purpose: project.priority,
    kind: project.kind,
    planned: project.planned,
    due: sumUntil(project, months, 'due'),
    paid: sumUntil(project, months, 'paid'),
    outturn: sumUntil(project, project.months.length, 'paid'),
  }));
}

const sumUntil = ({ months }: GeneratedProjectYear, until: number, what: 'due' | 'paid') =>
  sumCents(months.slice(0, until).map((month) => month[what]));
