import { BudgetLinesSet, type Change, type EventData, eventUnlessSame } from '@imd/contracts';
import type { Refusal } from '@imd/kernel';
import { budgetLinesOverlap, purposeInNoFramework } from './budget-lines.errors';
import { periodEndsBeforeItStarts } from './eligibility-list.errors';
import { purposesIn, type PolicyFramework } from './policy-framework';

/** The law books the money of a purpose at one line at a time: chapter, article and sub-article, with its marks. */
export type BudgetLines = EventData<typeof BudgetLinesSet>;

export type BudgetLine = BudgetLines['periods'][number];

/** The route that calls `setBudgetLines` documents these refusals. */
export const BUDGET_LINES_REFUSALS: readonly Refusal[] = [
  purposeInNoFramework,
  periodEndsBeforeItStarts,
  budgetLinesOverlap,
];

export function setBudgetLines(
  before: BudgetLines | null,
  lines: BudgetLines,
  frameworks: readonly PolicyFramework[],
): Change<BudgetLines> {
  const { purpose } = lines;
  if (!frameworks.some((framework) => purposesIn(framework).some(({ code }) => code === purpose))) {
    throw purposeInNoFramework(purpose);
  }
  const periods = [...lines.periods].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  periods.forEach(({ validFrom, validTo }, index) => {
    if (validTo !== null && validTo < validFrom) throw periodEndsBeforeItStarts(validFrom, validTo);
    const next = periods[index + 1];
    if (next && (validTo === null || validTo >= next.validFrom)) throw budgetLinesOverlap(next.validFrom, validTo);
  });
  const state = { ...lines, periods };
  return { state, events: eventUnlessSame(BudgetLinesSet, before, state) };
}
