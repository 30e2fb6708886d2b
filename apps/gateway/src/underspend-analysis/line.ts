import { type Figure, minus, plus, rate, type Rate, sum } from '../figures/figure';
import type { MissingFigure } from '../figures/figure.answer';
import type { Told } from '../figures/tally';
import { explanationOf } from './causes';
import type { Commitment } from './commitments';
import type { Cause, Line } from './underspend-analysis.answer';
import type { YearDocument } from './underspend-analysis.read-model';
import type { YearFacts } from './year-facts';

/** A line is computed from these alone. */
export interface LineParts {
  readonly appropriated: Figure | null;
  readonly spent: Told;
  readonly commitments: readonly Commitment[];
  readonly committedReported: boolean;
  readonly causes: readonly Cause[];
}

export function lineOf(parts: LineParts, { year, hasEnded }: YearFacts): Line {
  const { appropriated } = parts;
  const spent = parts.spent.figure;
  const { entered, open, outstanding } = committedOf(parts);
  const legallyCommitted = plus(spent, open);
  const underspend = minus(appropriated, spent);
  const underspendRate = rate(underspend, appropriated);
  return {
    appropriated,
    commitmentsEntered: entered,
    outstanding,
    legallyCommitted,
    spent,
    underspend,
    underspendRate,
    band: hasEnded && underspendRate ? bandOf(underspendRate, year.bands) : null,
    notCommitted: minus(appropriated, legallyCommitted),
    notPaidOut: minus(legallyCommitted, spent),
    explanation: explanationOf(underspend, parts.causes),
    missing: [
      ...missingWhen(appropriated === null, 'appropriated', 'not-set'),
      ...missingWhen(spent === null, 'spent', reasonOf(parts.spent.isTold)),
      ...missingWhen(open === null, 'committed', reasonOf(parts.committedReported)),
    ],
  };
}

function committedOf({ committedReported, commitments }: LineParts) {
  if (!committedReported) return { entered: null, open: null, outstanding: null };
  return {
    entered: sum(commitments.map(({ entered }) => entered)),
    open: sum(commitments.map(({ open }) => open)),
    outstanding: sum(commitments.map(({ outstanding }) => outstanding)),
  };
}

export function missingWhen(
  isMissing: boolean,
  figure: MissingFigure['figure'],
  reason: MissingFigure['reason'],
): MissingFigure[] {
  return isMissing ? [{ figure, reason }] : [];
}

/** A figure that was told and is still null contains a booking of a period that has not ended at the date. */
function reasonOf(isTold: boolean): MissingFigure['reason'] {
  return isTold ? 'known-for-a-longer-period-only' : 'not-reported';
}

/** Bands apply to the absolute rate as it is shown, with four decimals: hundredths of a percent. */
export function bandOf({ value }: Rate, { onCourse, attention }: YearDocument['bands']): Line['band'] {
  const hundredths = (decimal: string) => Number(decimal.replace(/[-.]/g, ''));
  if (hundredths(value) <= hundredths(onCourse)) return 'on-course';
  return hundredths(value) <= hundredths(attention) ? 'attention' : 'deviating';
}
