import { type CalendarDate, daysBefore, daysBetween, lastDayOf, type Year } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import { type Figure, minus, rate } from '../../figures/figure';
import type { SourceOf } from '../../sources/sources';
import { programmeLine } from '../programme';
import { purposeLines } from '../purposes';
import { openedYear, slicesOfAnalysis } from '../underspend-analysis';
import type { Line } from '../underspend-analysis.answer';
import { documentsOfYear } from '../underspend-analysis.read-model';
import { yearFacts } from '../year-facts';
import type { Pace, YearPace } from './pace.answer';

const UNDATED = ['settings', 'earmarks', 'allocation', 'reporting-gaps'] as const;

const beforeLastQuarter = (year: Year): CalendarDate => `${year}-09-30`;

/** What can still be promised of a budget year, until when that makes sense, and what was spent in its last quarter. */
export function yearPace(view: ImageView, sourceOf: SourceOf, budgetYear: Year, asOf: CalendarDate): YearPace {
  const year = openedYear(view, budgetYear);
  const { leadTimeDays = null } = year;
  const factsAt = (day: CalendarDate) => yearFacts(documentsOfYear(view, year.year, day), year, day);
  const facts = factsAt(asOf);
  const quarterBegan = asOf > beforeLastQuarter(year.year);
  const before = quarterBegan ? factsAt(beforeLastQuarter(year.year)) : null;
  const spentBefore = new Map((before ? purposeLines(before) : []).map(({ code, spent }) => [code, spent]));
  const lastDayToCommit = leadTimeDays === null ? null : daysBefore(leadTimeDays, lastDayOf(year.year));
  const analysis = `/v1/underspend-analyses/${year.year}`;
  const budget = `/v1/budgets/${year.year}`;
  return {
    year: year.year,
    asOf,
    leadTimeDays,
    lastDayToCommit,
    daysToCommit: lastDayToCommit === null ? null : Math.max(0, daysBetween(asOf, lastDayToCommit)),
    parked: view.parked,
    undated: UNDATED,
    sources: { budget: sourceOf('budget') },
    programme: paceOf(programmeLine(facts), before && programmeLine(before).spent),
    purposes: purposeLines(facts).map(({ code, label, ...line }) => ({
      code,
      label,
      ...paceOf(line, spentBefore.get(code) ?? null),
    })),
    links: { self: `${analysis}/pace`, analysis, settings: `${budget}/settings`, room: `${budget}/room` },
  };
}

/** The end of September completes a month, so that it takes no days beside those of the date itself. */
export function slicesOfPace(view: ImageView, year: Year, asOf: CalendarDate): readonly Slice[] {
  return [...slicesOfAnalysis(view, year, asOf), ...slicesOfAnalysis(view, year, beforeLastQuarter(year))];
}

/** @param spentBefore null where it is unknown, and while the last quarter has not begun */
function paceOf({ notCommitted, spent }: Pick<Line, 'notCommitted' | 'spent'>, spentBefore: Figure | null): Pace {
  const spentInLastQuarter = minus(spent, spentBefore);
  return { notCommitted, spent, spentInLastQuarter, lastQuarterShare: rate(spentInLastQuarter, spent) };
}
