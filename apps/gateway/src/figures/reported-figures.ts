import type { REPORTED_FIGURES } from '@imd/contracts';
import type { CalendarDate } from '@imd/kernel';
import { NOTHING_TOLD, type Told, UNTOLD } from './tally';

export type ReportedFigure = (typeof REPORTED_FIGURES)[number];

/** Nobody reported this figure of a year: for one purpose, or for the year as a whole when `purpose` is null. */
export interface ReportingGap {
  readonly figure: ReportedFigure;
  readonly purpose: string | null;
}

/** What a year says of its own reporting decides what is known of it. */
export interface Reporting {
  readonly gaps: readonly ReportingGap[];
  /** The source states the total spent itself. */
  readonly statesTotal: boolean;
  /** The ledger of the year is kept here at the date: nothing booked then means nothing spent. */
  readonly isKept: boolean;
}

/** From that day on the ledger of a year is complete here; a year without such a day was never kept here. */
export function isKeptAt(keptFrom: CalendarDate | null | undefined, asOf: CalendarDate): boolean {
  return typeof keptFrom === 'string' && keptFrom <= asOf;
}

/** Nothing was booked: that is nothing in a ledger that is kept here, and unknown in any other. */
export function silenceIn({ isKept }: Pick<Reporting, 'isKept'>): Told {
  return isKept ? NOTHING_TOLD : UNTOLD;
}

/** A gap for the year as a whole is a gap for each purpose; null asks for the year's own gap. */
export function isReported(gaps: readonly ReportingGap[], figure: ReportedFigure, purpose: string | null): boolean {
  return !gaps.some((gap) => gap.figure === figure && (gap.purpose === null || gap.purpose === purpose));
}

/** What is of several purposes is reported where each of them is; what is of none, where the year as a whole is. */
export function isReportedOfEach(
  gaps: readonly ReportingGap[],
  figure: ReportedFigure,
  purposes: readonly string[],
): boolean {
  return isReported(gaps, figure, null) && purposes.every((purpose) => isReported(gaps, figure, purpose));
}

/** Where the ledger is not kept here, commitments are known only of what somebody promised here. */
export function isCommittedReported(
  { gaps, isKept }: Reporting,
  purpose: string | null,
  commitments: readonly unknown[],
): boolean {
  return isReported(gaps, 'committed', purpose) && (isKept || commitments.length > 0);
}

/** The figure has a gap somewhere in the year. */
export function hasGap(gaps: readonly ReportingGap[], figure: ReportedFigure): boolean {
  return gaps.some((gap) => gap.figure === figure);
}

/** The figure has no gap in any part of the year, and what nobody told of it is nothing. */
export function isReportedInFull({ gaps, isKept }: Omit<Reporting, 'statesTotal'>, figure: ReportedFigure): boolean {
  return isKept && !hasGap(gaps, figure);
}

/**
 * The total spent is known when every purpose was reported, or when the source states the total itself. A year of which
 * nothing at all was reported has no total either.
 */
export function isTotalSpendingKnown(reporting: Reporting): boolean {
  return isReportedInFull(reporting, 'spent') || (reporting.statesTotal && isReported(reporting.gaps, 'spent', null));
}
