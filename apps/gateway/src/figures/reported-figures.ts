import type { REPORTED_FIGURES } from '@imd/contracts';

export type ReportedFigure = (typeof REPORTED_FIGURES)[number];

/** Nobody reported this figure of a year: for one purpose, or for the year as a whole when `purpose` is null. */
export interface ReportingGap {
  readonly figure: ReportedFigure;
  readonly purpose: string | null;
}

/** A gap for the year as a whole is a gap for each purpose; null asks for the year's own gap. */
export function isReported(gaps: readonly ReportingGap[], figure: ReportedFigure, purpose: string | null): boolean {
  return !gaps.some((gap) => gap.figure === figure && (gap.purpose === null || gap.purpose === purpose));
}

/** The year's total is known when every part of it is. */
export function isReportedInFull(gaps: readonly ReportingGap[], figure: ReportedFigure): boolean {
  return !gaps.some((gap) => gap.figure === figure);
}

/**
 * The total spent is known when every purpose was reported, or when the source states the total itself. A year of which
 * nothing at all was reported has no total either.
 */
export function isTotalSpendingKnown(gaps: readonly ReportingGap[], statesTotal: boolean): boolean {
  return isReportedInFull(gaps, 'spent') || (statesTotal && isReported(gaps, 'spent', null));
}
