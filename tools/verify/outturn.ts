import { type CalendarDate, formatCents, parseCents, type Year } from '@imd/kernel';
import { RecomputedAnalysis } from './analysis';
import { compare, type Comparison, together } from './compare';
import type { Told } from './told';

interface Money {
  readonly value: string;
}

interface Centre {
  readonly spent: Money;
  readonly projected: Money | null;
}

interface ProjectedProject extends Centre {
  readonly id: string;
  readonly purpose: string | null;
  readonly partner: string | null;
  readonly planned: Money;
  readonly fromArrears: Money;
  readonly fromStillDue: Money;
}

interface ProjectedGroup extends Centre {
  readonly code: string | null;
  readonly planned: Money;
}

interface Outturn {
  readonly projection?: {
    readonly programme: {
      readonly projected: Money | null;
      readonly parts: Readonly<Record<'paid' | 'fromArrears' | 'fromStillDue' | 'outsideProjects', Money>> | null;
      readonly ofPlanned: { readonly projects: number };
    };
    readonly purposes: readonly ProjectedGroup[];
    readonly partners: readonly ProjectedGroup[];
  };
}

/**
 * What a projection starts from is recomputed: what is appropriated, paid and planned. What it expects beyond that is
 * the method's own, and has to add up to the cent: of each project, of purposes, partners and the programme.
 */
export function compareOutturn(
  path: string,
  told: Told,
  year: Year,
  asOf: CalendarDate,
  outturn: object,
  rows: readonly unknown[] | null,
): Comparison {
  const { projection } = outturn as Outturn;
  if (!projection || !rows) return together([]);
  const projects = rows as readonly ProjectedProject[];
  const recomputed = new RecomputedAnalysis(told, year, asOf);
  const { appropriated, spent } = recomputed.summary();
  const { parts, projected } = projection.programme;
  const { purposes, partners } = projection;
  return together([
    compare(`${path}.programme`, { appropriated, spent, ofPlanned: ofAll(projects) }, projection.programme),
    compare(`${path}.programme.parts`, parts && projected && projected.value, parts && total(Object.values(parts))),
    compare(
      `${path}.purposes`,
      purposes.map(({ code }) => ofGroup(code, 'purpose', projects)),
      purposes,
    ),
    compare(
      `${path}.partners`,
      partners.map(({ code }) => ofGroup(code, 'partner', projects)),
      partners,
    ),
    compare(
      `${path}.projects`,
      projects.map((project) => ofProject(project, recomputed)),
      projects,
    ),
  ]);
}

function ofProject(project: ProjectedProject, recomputed: RecomputedAnalysis) {
  const { id, spent, projected, fromArrears, fromStillDue } = project;
  const line = recomputed.projectLines()?.find((each) => each.id === id);
  return {
    id,
    ...(line && { spent: line.spent, ...(line.plan && { planned: line.plan }) }),
    ...(projected && { projected: { value: total([spent, fromArrears, fromStillDue]) } }),
  };
}

function ofGroup(code: string | null, by: 'purpose' | 'partner', projects: readonly ProjectedProject[]) {
  const own = projects.filter((project) => project[by] === code);
  return {
    code,
    planned: { value: total(own.map(({ planned }) => planned)) },
    spent: { value: total(own.map(({ spent }) => spent)) },
    ...ofCentres(own),
  };
}

const ofAll = (projects: readonly ProjectedProject[]) => ({ projects: projects.length, ...ofCentres(projects) });

function ofCentres(projects: readonly Centre[]) {
  const centres = projects.map(({ projected }) => projected);
  return { projected: centres.includes(null) ? null : { value: total(centres.filter((centre) => centre !== null)) } };
}

function total(amounts: readonly Money[]): string {
  return formatCents(amounts.reduce((sum, { value }) => sum + parseCents(value), 0n));
}
