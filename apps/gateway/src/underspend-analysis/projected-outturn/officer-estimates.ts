import { type CalendarDate, firstDayOf, fromMoney, type Year } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import { type Outcome, trackRecordOf } from '../../forecast/track-record';
import type { Spending } from '../spending';
import { type EstimateDocument, yearsOf } from '../underspend-analysis.read-model';
import type { EstimateRecord } from './projected-outturn.answer';

const COLLECTION = 'outturn-estimates';
const MONTHS_OF_A_QUARTER = 3;
/** The errors of fewer estimates say more of chance than of how officers estimate. */
const LEAST_ESTIMATES = 9;

export function sliceOfEstimates(year: Year): Slice {
  return { collection: COLLECTION, value: year };
}

/** The latest estimate of each project that was made by a day. */
export function estimatesAt(view: ImageView, year: Year, asOf: CalendarDate): ReadonlyMap<string, EstimateDocument> {
  return latestOf(view, year, (estimatedOn) => estimatedOn <= asOf);
}

/** An estimate of a closed year beside what came of it. */
export type PastEstimate = Pick<Outcome, 'projected' | 'outturn'>;

/**
 * The last estimates that were made of projects in the same quarter of past years as that of `asOf`. Only a closed year
 * counts: the outturn of another can still move.
 * @param outturns what the past years ended on
 */
export function pastEstimates(
  view: ImageView,
  outturns: ReadonlyMap<Year, Spending>,
  year: Year,
  asOf: CalendarDate,
): PastEstimate[] {
  const quarter = quarterOf(year, asOf);
  return [...outturns].flatMap(([past, spending]) => {
    if (!isClosed(view, past, asOf)) return [];
    const estimates = latestOf(view, past, (estimatedOn) => quarterOf(past, estimatedOn) === quarter);
    return [...estimates.values()].flatMap(({ projectId, amount }) => {
      const outturn = spending.ofProject(projectId).figure?.cents;
      return outturn === undefined ? [] : [{ projected: fromMoney(amount), outturn }];
    });
  });
}

/** @param past null once the year has ended, which needs no estimate any more */
export function recordOfEstimates(past: readonly PastEstimate[] | null, quarter: number): EstimateRecord {
  const outcomes = past?.length ?? 0;
  const unknown = { quarter, outcomes, error: null, bias: null };
  if (past === null) return { ...unknown, noRecord: 'year-has-ended' };
  if (outcomes < LEAST_ESTIMATES) return { ...unknown, noRecord: 'too-few-estimates' };
  const { error, bias } = trackRecordOf(past.map((one) => ({ ...one, range: null })));
  if (error === null || bias === null) return { ...unknown, noRecord: 'nothing-was-spent' };
  return { quarter, outcomes, error: error.toFixed(4), bias: bias.toFixed(4), noRecord: null };
}

/** The quarter of a year in which a day falls; 0 before the year. */
export function quarterOf(year: Year, day: CalendarDate): number {
  if (day < firstDayOf(year)) return 0;
  if (day >= firstDayOf(year + 1)) return 4;
  return Math.ceil(Number(day.slice(5, 7)) / MONTHS_OF_A_QUARTER);
}

function latestOf(
  view: ImageView,
  year: Year,
  counts: (estimatedOn: CalendarDate) => boolean,
): ReadonlyMap<string, EstimateDocument> {
  const latest = new Map<string, EstimateDocument>();
  for (const estimate of view.slice<EstimateDocument>(COLLECTION, year).values()) {
    const { projectId, estimatedOn } = estimate;
    if (counts(estimatedOn) && estimatedOn > (latest.get(projectId)?.estimatedOn ?? ''))
      latest.set(projectId, estimate);
  }
  return latest;
}

function isClosed(view: ImageView, year: Year, asOf: CalendarDate): boolean {
  const closedOn = yearsOf(view).get(String(year))?.closedOn ?? null;
  return closedOn !== null && closedOn <= asOf;
}
