import { firstDayOf, type CalendarDate, type Year } from '@imd/kernel';
import type { YearProgress } from './financial-progress';
import { endOf, type ProjectDetails } from './project';

/** A flag asks an officer to look; it refuses nothing, since a late payment may be right. */
export const PROGRESS_FLAGS = ['paid-after-end', 'nothing-paid'] as const;

export type ProgressFlag = (typeof PROGRESS_FLAGS)[number];

/** A commitment of which nothing is paid half a year after its year asks for a look: advances are paid at once. */
const lastDayToPay = (year: Year): CalendarDate => `${year + 1}-06-30`;

/** Figures that nobody reported raise no flag. */
export function progressFlags(
  project: Pick<ProjectDetails, 'actualEnd' | 'plannedEnd'>,
  years: readonly YearProgress[],
  { year, committed, spent }: YearProgress,
  today: CalendarDate,
): readonly ProgressFlag[] {
  const end = endOf(project);
  const paidAfterEnd = end !== null && firstDayOf(year) > end && spent !== null && spent.cents !== 0n;
  const since = years.filter((each) => each.year >= year);
  const nothingPaid =
    committed !== null &&
    committed.cents > 0n &&
    today > lastDayToPay(year) &&
    since.every((each) => each.spent?.cents === 0n);
  return [...(paidAfterEnd ? (['paid-after-end'] as const) : []), ...(nothingPaid ? (['nothing-paid'] as const) : [])];
}
