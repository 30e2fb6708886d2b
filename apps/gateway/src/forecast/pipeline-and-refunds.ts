import { type Millionths, ONE, toMillionths } from './millionths';
import { grossOf, openOf, paidLater, type PastProjectYear } from './project-year';

/** A share that past years show, or that is stated where they are too few. */
export interface Share {
  readonly share: Millionths;
  readonly assumed: boolean;
}

/** Of the plan of a project that has not begun when its year does, this is assumed to be paid in the year. */
const ASSUMED_OF_PIPELINE: Millionths = (ONE * 6n) / 10n;
const MONTHS = 12;
const LEAST_YEARS = 2;
/** More than the plan is paid when an instalment of a later year is moved forward. */
const MOST_OF_PIPELINE = 1.25;
/** The assumption weighs as much as this many average projects. */
const WEIGHT_OF_ASSUMPTION = 2;

/**
 * Of what is planned of projects that have not begun, this is paid before the year ends. Without past years the assumed
 * share falls with each month that passes: a project that begins in November has little time to spend its plan.
 */
export function pipelineShareOf(past: readonly PastProjectYear[], months: number): Share {
  const assumed = (ASSUMED_OF_PIPELINE * BigInt(MONTHS - months)) / BigInt(MONTHS);
  const waiting = past.filter(({ inPipeline }) => inPipeline);
  if (yearsIn(waiting) < LEAST_YEARS) return { share: assumed, assumed: true };
  const planned = sum(waiting.map((project) => Number(openOf(project).pipeline)));
  const paid = sum(waiting.map((project) => Number(paidLater(project))));
  return measured(paid, planned, waiting.length, Number(assumed) / Number(ONE), MOST_OF_PIPELINE);
}

/** Of what has been paid, this still comes back before the year ends. Without past years nothing is assumed to. */
export function refundShareOf(past: readonly PastProjectYear[]): Share {
  if (yearsIn(past) < LEAST_YEARS) return { share: 0n, assumed: true };
  const paid = sum(past.map((project) => Number(grossOf(project))));
  const back = sum(past.map(({ refundedLater }) => Number(refundedLater)));
  return measured(back, paid, past.length, 0, 1);
}

/** The share of the past, drawn towards the assumption by as much as a few average projects weigh. */
function measured(part: number, whole: number, projects: number, assumed: number, most: number): Share {
  const weight = (WEIGHT_OF_ASSUMPTION * whole) / projects;
  const share = whole + weight === 0 ? assumed : (part + weight * assumed) / (whole + weight);
  return { share: toMillionths(Math.min(most, Math.max(0, share))), assumed: false };
}

const yearsIn = (past: readonly PastProjectYear[]) => new Set(past.map(({ year }) => year)).size;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
