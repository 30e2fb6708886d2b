import { PROJECT_KINDS } from '@imd/contracts';
import type { Cents } from '@imd/kernel';
import { type Millionths, ONE, quotient, times } from './millionths';
import { partnerFactorsOf } from './partner-factors';
import { pipelineShareOf, refundShareOf, type Share } from './pipeline-and-refunds';
import { grossOf, type Kind, openOf, type PastProjectYear, type ProjectYear } from './project-year';
import { type SpendOut, spendOutOf } from './spend-out';

/** After as many months, a scheme's own uptake counts for half of what is expected of the rest of its year. */
const UPTAKE_MONTHS = 3n;
/** A scheme that was planned for late in the year shows any uptake in its first weeks; more than this is not believed. */
const MOST_UPTAKE: Millionths = 2n * ONE;

export interface Parameters {
  /** The months of the year that have passed. */
  readonly months: number;
  readonly spendOut: ReadonlyMap<Kind, SpendOut>;
  /** Of what is planned of projects that have not begun. */
  readonly pipeline: ReadonlyMap<Kind, Share>;
  /** Of what has been paid, this still comes back within the year. */
  readonly refunds: ReadonlyMap<Kind, Share>;
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
  /** Of the plan of a project that has not begun, this is paid within the year. */
  readonly fromPipeline: Cents;
  /** Zero or less: it is expected back within the year. */
  readonly expectedRefunds: Cents;
  readonly outturn: Cents;
}

/**
 * The parameters are fitted on the years that have ended, each as it stood after the same number of months.
 * @param past of one programme; the order does not matter
 */
export function parametersOf(past: readonly PastProjectYear[], months: number): Parameters {
  const byKind = <T>(of: (past: readonly PastProjectYear[]) => T): ReadonlyMap<Kind, T> =>
    new Map(PROJECT_KINDS.map((kind) => [kind, of(past.filter((project) => project.kind === kind))]));
  const spendOut = byKind(spendOutOf);
  return {
    months,
    spendOut,
    pipeline: byKind((ofKind) => pipelineShareOf(ofKind, months)),
    refunds: byKind(refundShareOf),
    partnerFactor: partnerFactorsOf(past, spendOut),
  };
}

/**
 * Paid until now, and a share of what is open (the Bornhuetter–Ferguson method of actuarial reserving): what was paid
 * decides what is open, and is not extrapolated, since a first quarter says little of the other three. A scheme that
 * follows demand is projected by its own uptake, the more so the more of the year has passed. A project that has not
 * begun is no partner's record yet: a share of its whole plan is expected. What comes back is expected of what is paid.
 */
export function projectedOutturn(project: ProjectYear, parameters: Parameters): ProjectedOutturn {
  const { projectId, paid, due, kind } = project;
  const { arrears, stillDue, pipeline } = openOf(project);
  const shares = fitted(parameters.spendOut, kind);
  const factor = parameters.partnerFactor(project.partner);
  const [fromArrears, fromStillDue] =
    kind === 'grant'
      ? [times(arrears, factor, shares.arrears), times(stillDue, factor, shares.stillDue)]
      : [0n, times(stillDue, shareByUptake(quotient(paid, due), BigInt(parameters.months), shares.stillDue))];
  const fromPipeline = times(pipeline, fitted(parameters.pipeline, kind).share);
  const expectedRefunds = -times(grossOf(project), fitted(parameters.refunds, kind).share);
  const outturn = paid + fromArrears + fromStillDue + fromPipeline + expectedRefunds;
  return { projectId, paid, fromArrears, fromStillDue, fromPipeline, expectedRefunds, outturn };
}

function fitted<T>(shares: ReadonlyMap<Kind, T>, kind: Kind): T {
  const ofKind = shares.get(kind);
  if (!ofKind) throw new Error(`No shares were fitted for the kind ${kind}`);
  return ofKind;
}

function shareByUptake(uptake: Millionths | null, months: bigint, expected: Millionths): Millionths {
  if (uptake === null) return expected;
  const believed = uptake < 0n ? 0n : uptake > MOST_UPTAKE ? MOST_UPTAKE : uptake;
  return (months * believed + UPTAKE_MONTHS * expected) / (months + UPTAKE_MONTHS);
}
