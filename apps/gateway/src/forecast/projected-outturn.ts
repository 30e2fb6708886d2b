import { PROJECT_KINDS } from '@imd/contracts';
import type { Cents } from '@imd/kernel';
import { type Millionths, ONE, quotient, times } from './millionths';
import { partnerFactorsOf } from './partner-factors';
import { type Kind, openOf, type PastProjectYear, type ProjectYear } from './project-year';
import { type SpendOut, spendOutOf } from './spend-out';

/** After as many months, a scheme's own uptake counts for half of what is expected of the rest of its year. */
const UPTAKE_MONTHS = 3n;
/** A scheme that was planned for late in the year shows any uptake in its first weeks; more than this is not believed. */
const MOST_UPTAKE: Millionths = 2n * ONE;

export interface Parameters {
  /** The months of the year that have passed. */
  readonly months: number;
  readonly spendOut: ReadonlyMap<Kind, SpendOut>;
  readonly partnerFactor: (partner: string) => Millionths;
}

/** The lines add up to the outturn, to the cent. */
export interface ProjectedOutturn {
  readonly projectId: string;
  readonly paid: Cents;
  /** Of the arrears, this is still paid within the year. */
  readonly fromArrears: Cents;
  /** Of what falls due until the end of the year, this is paid within it. */
  readonly fromStillDue: Cents;
  readonly outturn: Cents;
}

/**
 * The parameters are fitted on the years that have ended, each as it stood after the same number of months.
 * @param past of one programme; the order does not matter
 */
export function parametersOf(past: readonly PastProjectYear[], months: number): Parameters {
  const spendOut = new Map(
    PROJECT_KINDS.map((kind) => [kind, spendOutOf(past.filter((project) => project.kind === kind))]),
  );
  return { months, spendOut, partnerFactor: partnerFactorsOf(past, spendOut) };
}

/**
 * Paid until now, and a share of what is open (the Bornhuetter–Ferguson method of actuarial reserving): what was paid
 * decides what is open, and is not extrapolated, since a first quarter says little of the other three. A scheme that
 * follows demand is projected by its own uptake, the more so the more of the year has passed.
 */
export function projectedOutturn(
  project: ProjectYear,
  { months, spendOut, partnerFactor }: Parameters,
): ProjectedOutturn {
  const { projectId, paid, due, kind } = project;
  const { arrears, stillDue } = openOf(project);
  const shares = spendOut.get(kind);
  if (!shares) throw new Error(`No shares were fitted for the kind ${kind}`);
  const factor = partnerFactor(project.partner);
  const [fromArrears, fromStillDue] =
    kind === 'grant'
      ? [times(arrears, factor, shares.arrears), times(stillDue, factor, shares.stillDue)]
      : [0n, times(stillDue, shareByUptake(quotient(paid, due), BigInt(months), shares.stillDue))];
  return { projectId, paid, fromArrears, fromStillDue, outturn: paid + fromArrears + fromStillDue };
}

function shareByUptake(uptake: Millionths | null, months: bigint, expected: Millionths): Millionths {
  if (uptake === null) return expected;
  const believed = uptake < 0n ? 0n : uptake > MOST_UPTAKE ? MOST_UPTAKE : uptake;
  return (months * believed + UPTAKE_MONTHS * expected) / (months + UPTAKE_MONTHS);
}
