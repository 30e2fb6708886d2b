import type { Cents } from '@imd/kernel';
import type { Range } from './ranges';

/** A projection beside what came of it, in cents. */
export interface Outcome {
  readonly projected: Cents;
  readonly range: Range | null;
  readonly outturn: Cents;
}

/** How good projections were. Shares have no unit; a share of nothing is null. */
export interface TrackRecord {
  readonly outcomes: number;
  /** Absolute errors as a share of the outturns (WAPE: single outturns may be zero). */
  readonly error: number | null;
  /** Above zero: more was projected than came. */
  readonly bias: number | null;
  /** Of the outcomes that had a range. */
  readonly ranges: {
    readonly outcomes: number;
    readonly inside: number;
    readonly below: number;
    readonly above: number;
  };
  /** Mean pinball loss of low, centre and high as 10 %, 50 % and 90 % quantiles, as a share of the mean outturn. */
  readonly pinball: number | null;
}

export function trackRecordOf(outcomes: readonly Outcome[]): TrackRecord {
  const outturns = sum(outcomes.map(({ outturn }) => Number(outturn)));
  const errors = outcomes.map(({ projected, outturn }) => Number(projected - outturn));
  const ranged = outcomes.flatMap(({ projected, range, outturn }) => (range ? [{ projected, range, outturn }] : []));
  const below = ranged.filter(({ range, outturn }) => outturn < range.low).length;
  const above = ranged.filter(({ range, outturn }) => outturn > range.high).length;
  const losses = ranged.map(
    ({ projected, range, outturn }) =>
      (pinball(range.low, 0.1, outturn) + pinball(projected, 0.5, outturn) + pinball(range.high, 0.9, outturn)) / 3,
  );
  const ofRanged = sum(ranged.map(({ outturn }) => Number(outturn)));
  return {
    outcomes: outcomes.length,
    error: share(sum(errors.map(Math.abs)), outturns),
    bias: share(sum(errors), outturns),
    ranges: { outcomes: ranged.length, inside: ranged.length - below - above, below, above },
    pinball: share(sum(losses), ofRanged),
  };
}

function pinball(quantile: Cents, level: number, outturn: Cents): number {
  const error = Number(outturn - quantile);
  return error >= 0 ? level * error : (level - 1) * error;
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
