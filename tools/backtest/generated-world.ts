import { sumCents } from '@imd/kernel';
import { ASSUMPTIONS } from './assumptions';
import { drawsOf } from './draws';
import { demandYear, grantYear, instalments, shareOf } from './project-year';
import type { Conditions, Grant, Outcome, Project } from './project-year';

export interface GeneratedProjectYear {
  readonly projectId: string;
  readonly partner: string;
  readonly priority: string;
  readonly kind: 'grant' | 'demand';
  /** What was planned for the year when it began. */
  readonly planned: bigint;
  /**
   * Twelve months: what falls due by the plan (sums to `planned`), and what is paid, net of money back (may be negative
   * in a month).
   */
  readonly months: readonly { readonly due: bigint; readonly paid: bigint }[];
}

export interface GeneratedYear {
  readonly year: number;
  readonly projects: readonly GeneratedProjectYear[];
}

export const BREAKS = ['regime-change', 'one-giant', 'partner-swap'] as const;

export interface WorldOptions {
  readonly years: number;
  readonly projects?: number;
  readonly partners?: number;
  /** The standard deviation of the common yearly shock, as a share: 0.08. */
  readonly shock?: number;
  /** What breaks in the last year. */
  readonly breaks?: (typeof BREAKS)[number];
}

type Break = WorldOptions['breaks'];

/** A project ends, its place in the programme goes on: the same partner follows it up, for the same priority. */
interface Place {
  readonly name: string;
  readonly partner: string;
  readonly priority: string;
  readonly kind: 'grant' | 'demand';
  /** What a project here costs in a year, before it differs from the one before it. */
  readonly annual: bigint;
}

interface World {
  readonly seed: number;
  readonly shock: number;
  readonly places: readonly Place[];
  /** The partner's name maps to its lasting level of delivery. */
  readonly levels: ReadonlyMap<string, number>;
}

interface Run {
  readonly project: Project;
  readonly outcome: Outcome;
}

const FIRST_YEAR = 2001;

/** The world runs for as long as its longest project, and a year, before its first year is shown. */
const YEARS_BEFORE = ASSUMPTIONS.yearsOfAProject.high + 1;

/**
 * The past of a spending programme of about nine million a year, month by month, as its administration would see it.
 * It is the same for the same seed on every machine, and longer worlds begin with the years of shorter ones.
 *
 * An instalment that is not paid by 31 December is open, and the administration plans the new year with its open
 * instalments. So what slips is due a second time, in March of the next year, is part of `planned` there, and is mostly
 * paid in its first half; the plans of two years add up to more than was promised. Instalments paid ahead in December
 * are paid without being due, and are no part of the next plan. Money that comes back in a later year is a receipt and
 * no negative payment. A project has a year for as long as something is planned for it: `planned` is above zero.
 *
 * A break changes nothing but the last year. In a regime change and a swap of partners its plans are as they were; the
 * giant comes on top of a programme that otherwise runs as it would have. Projects of which only open instalments are
 * left come on top of `projects`, each beside its successor.
 */
export function generatedWorld(seed: number, options: WorldOptions): readonly GeneratedYear[] {
  const { years, projects, partners, shock } = checked(seed, options);
  const levels = levelsOf(seed, partners);
  const world: World = { seed, shock, levels, places: placesOf(seed, projects, [...levels.keys()]) };
  const lastYear = FIRST_YEAR + years - 1;
  const generated: GeneratedYear[] = [];
  let projectsNow: readonly Project[] = [];
  for (let year = FIRST_YEAR - YEARS_BEFORE; year <= lastYear; year += 1) {
    const runs = runYear(
      world,
      withSuccessors(world, projectsNow, year),
      year,
      year === lastYear ? options.breaks : undefined,
    );
    if (year >= FIRST_YEAR) generated.push({ year, projects: runs.map(shown) });
    projectsNow = runs.flatMap(({ outcome }) => outcome.next ?? []);
  }
  return generated;
}

function checked(seed: number, options: WorldOptions) {
  const {
    years,
    projects = ASSUMPTIONS.projects,
    partners = ASSUMPTIONS.partners,
    shock = ASSUMPTIONS.shock,
  } = options;
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed is a whole number: ${seed}`);
  for (const [name, count] of Object.entries({ years, projects, partners })) {
    if (!Number.isSafeInteger(count) || count < 1)
      throw new RangeError(`${name} is a whole number above zero: ${count}`);
  }
  if (!(shock >= 0 && shock < 1)) throw new RangeError(`shock is a share, from 0 to below 1: ${shock}`);
  return { years, projects, partners, shock };
}

function levelsOf(seed: number, partners: number): Map<string, number> {
  const { mean, deviation, low, high } = ASSUMPTIONS.delivery;
  return new Map(
    numbered('partner', partners).map((name) => {
      const level = drawsOf(seed, name).normal(mean, deviation);
      return [name, Math.min(high, Math.max(low, level))];
    }),
  );
}

function placesOf(seed: number, count: number, partners: readonly string[]): Place[] {
  const priorities = numbered('priority', ASSUMPTIONS.priorities);
  const drawn = numbered('project', count).map((name, index) => {
    const draws = drawsOf(seed, name);
    return {
      name,
      // Every partner has a project before one has two.
      partner: partners[index] ?? draws.oneOf(partners),
      priority: draws.oneOf(priorities),
      kind: draws.chance(ASSUMPTIONS.demandShare) ? ('demand' as const) : ('grant' as const),
      weight: weightOf(draws.between(0, 1)),
    };
  });
  const all = drawn.reduce((sum, { weight }) => sum + weight, 0);
  return drawn.map(({ weight, ...place }) => ({ ...place, annual: shareOf(ASSUMPTIONS.programme, weight / all) }));
}

/** The cube of an even draw: many small projects and a few large ones. */
function weightOf(drawn: number): number {
  const { low, high } = ASSUMPTIONS.weight;
  return low + (high - low) * drawn * drawn * drawn;
}

function numbered(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${String(index + 1).padStart(2, '0')}`);
}

/** A project that is over, and of which only claims are open, has a successor in its place already. */
function withSuccessors({ seed, places }: World, projects: readonly Project[], year: number): Project[] {
  return places.flatMap((place) => {
    const here = projects.filter((project) => project.place === place.name);
    return here.some(({ lastYear }) => lastYear >= year) ? here : [...here, started(seed, place, year)];
  });
}

function started(seed: number, place: Place, year: number): Project {
  const { hardlyStarts, instalmentsInAYear, lengthOfAPosting, postings, price, sizeOfASuccessor } = ASSUMPTIONS;
  const { startMonth, uptake, uptakeThatHardlyStarts, yearsOfAProject } = ASSUMPTIONS;
  const id = `${place.name}-of-${year}`;
  const draws = drawsOf(seed, id);
  const annual = shareOf(place.annual, draws.between(sizeOfASuccessor.low, sizeOfASuccessor.high));
  const planned = {
    id,
    place: place.name,
    partner: place.partner,
    priority: place.priority,
    firstYear: year,
    lastYear: year + draws.whole(yearsOfAProject.low, yearsOfAProject.high) - 1,
    startMonth: draws.whole(startMonth.low, startMonth.high),
    annual,
  };
  if (place.kind === 'grant') {
    const perYear = draws.oneOf(instalmentsInAYear);
    return { ...planned, kind: 'grant', instalmentsInAYear: perYear, lateClaims: [], behind: 0n, paidAhead: 0n };
  }
  const perPerson = draws.whole(price.low, price.high);
  const comes = draws.chance(hardlyStarts)
    ? draws.between(uptakeThatHardlyStarts.low, uptakeThatHardlyStarts.high)
    : Math.min(uptake.high, Math.max(uptake.low, draws.normal(uptake.mean, uptake.deviation)));
  return {
    ...planned,
    kind: 'demand',
    price: BigInt(perPerson),
    length: draws.chance(postings) ? draws.between(lengthOfAPosting.low, lengthOfAPosting.high) : 1,
    wanted: (comes * Number(annual)) / perPerson / 12,
    volume: 0,
  };
}

function runYear(world: World, projects: readonly Project[], year: number, breaks: Break): Run[] {
  const conditions = conditionsIn(world, year, breaks);
  const runs = projects.map((project) => {
    const ofPartner = conditions.get(project.partner);
    if (ofPartner === undefined) throw new Error(`${project.partner} is no partner of this world`);
    return { project, outcome: outcomeOf(world.seed, project, year, ofPartner) };
  });
  // In a regime change nobody makes up for what is not delivered, nor is there need to.
  const payAhead =
    breaks !== 'regime-change' && drawsOf(world.seed, `end-of-${year}`).chance(ASSUMPTIONS.yearSpentInFull);
  const closed = payAhead ? paidAhead(runs, year) : runs;
  return breaks === 'one-giant' ? [...closed, giant(world, closed, year)] : closed;
}

function conditionsIn({ seed, shock, levels }: World, year: number, breaks: Break): Map<string, Conditions> {
  const common = drawsOf(seed, `year-${year}`).normal(1, shock);
  const regime = breaks === 'regime-change' ? drawsOf(seed, breaks).oneOf(ASSUMPTIONS.regimes) : 1;
  return new Map(
    [...(breaks === 'partner-swap' ? swapped(levels) : levels)].map(([partner, level]) => {
      const ofThisYear = drawsOf(seed, `${partner}-in-${year}`).normal(1, ASSUMPTIONS.deliveryInAYear);
      const late = Math.max(0, 1 - level) + ASSUMPTIONS.lateAtBest;
      return [partner, { delivery: Math.max(0, level * ofThisYear * common), late, regime }];
    }),
  );
}

/** The best partner delivers as the worst did, the second best as the second worst, and the reverse. */
function swapped(levels: ReadonlyMap<string, number>): Map<string, number> {
  const ranked = [...levels].sort(([, one], [, other]) => one - other);
  const reversed = ranked.map(([, level]) => level).reverse();
  return new Map(ranked.map(([partner, level], rank) => [partner, reversed[rank] ?? level]));
}

function outcomeOf(seed: number, project: Project, year: number, conditions: Conditions): Outcome {
  const draws = drawsOf(seed, `${project.id}-in-${year}`);
  return project.kind === 'grant'
    ? grantYear(project, year, conditions, draws)
    : demandYear(project, year, conditions, draws);
}

/** In December, first instalments of the next year take up what the year's plans leave unspent, each by its size. */
function paidAhead(runs: readonly Run[], year: number): Run[] {
  const room = runs.reduce((left, { outcome }) => left + plannedOf(outcome) - paidOf(outcome), 0n);
  const offers = runs.map(({ outcome: { next } }) => (next?.kind === 'grant' ? firstInstalment(next, year + 1) : 0n));
  const offered = sumCents(offers);
  if (room <= 0n || offered === 0n) return [...runs];
  const taken = room < offered ? room : offered;
  return runs.map(({ project, outcome }, index) => ({
    project,
    outcome: withPaidInDecember(outcome, ((offers[index] ?? 0n) * taken) / offered),
  }));
}

function firstInstalment(grant: Grant, year: number): bigint {
  return instalments(grant, year)[0]?.amount ?? 0n;
}

function withPaidInDecember({ months, next }: Outcome, amount: bigint): Outcome {
  const paid = months.map((month, index) => (index === 11 ? { ...month, paid: month.paid + amount } : month));
  return { months: paid, next: next?.kind === 'grant' ? { ...next, paidAhead: amount } : next };
}

/** A project as large as all others together, at a partner whose past says nothing about it. */
function giant({ seed, levels }: World, runs: readonly Run[], year: number): Run {
  const { giantDelivery, giantLate } = ASSUMPTIONS;
  const draws = drawsOf(seed, 'one-giant');
  const project: Grant = {
    kind: 'grant',
    id: `project-giant-of-${year}`,
    place: 'giant',
    partner: draws.oneOf([...levels.keys()]),
    priority: draws.oneOf(runs.map((run) => run.project.priority)),
    firstYear: year,
    lastYear: year,
    startMonth: 1,
    annual: runs.reduce((sum, { outcome }) => sum + plannedOf(outcome), 0n),
    instalmentsInAYear: 4,
    lateClaims: [],
    behind: 0n,
    paidAhead: 0n,
  };
  const delivery = draws.between(giantDelivery.low, giantDelivery.high);
  return { project, outcome: grantYear(project, year, { delivery, late: giantLate, regime: 1 }, draws) };
}

function plannedOf({ months }: Outcome): bigint {
  return sumCents(months.map(({ due }) => due));
}

function paidOf({ months }: Outcome): bigint {
  return sumCents(months.map(({ paid }) => paid));
}

function shown({ project, outcome }: Run): GeneratedProjectYear {
  const { id: projectId, partner, priority, kind } = project;
  return { projectId, partner, priority, kind, planned: plannedOf(outcome), months: outcome.months };
}
