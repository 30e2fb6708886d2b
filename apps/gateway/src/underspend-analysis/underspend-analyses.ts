import type { CalendarDate } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import { only, pageByKey, type PageQuery } from '@imd/service';
import type { Knowledge } from '../answers/knowledge.answer';
import { programmeLine } from './programme';
import type { UnderspendAnalyses, UnderspendSummary } from './underspend-analysis.answer';
import { slicesOfTotals, totalsOfYear, type YearDocument, yearsOf } from './underspend-analysis.read-model';
import { yearFacts } from './year-facts';

/**
 * Every budget year that was opened, each with the line of its programme at a date; the figures of a page alone are
 * computed.
 */
export function underspendAnalyses(
  view: ImageView,
  query: PageQuery,
  asOf: CalendarDate,
  /** The links lead to answers that were known on the same day. */
  knownAt?: CalendarDate,
): Omit<UnderspendAnalyses, keyof Knowledge> {
  const { items, next } = pageOfYears(view, query);
  return { asOf, items: items.map((year) => only(summaryOf(view, year, asOf, knownAt), query.fields)), next };
}

export function slicesOfAnalyses(view: ImageView, query: PageQuery, asOf: CalendarDate): Slice[] {
  return pageOfYears(view, query).items.flatMap(({ year }) => slicesOfTotals(year, asOf));
}

function pageOfYears(view: ImageView, query: PageQuery) {
  return pageByKey([...yearsOf(view).values()], query, 'underspend-analyses', ({ year }) => String(year));
}

function summaryOf(
  view: ImageView,
  year: YearDocument,
  asOf: CalendarDate,
  knownAt: CalendarDate | undefined,
): UnderspendSummary {
  const facts = yearFacts(totalsOfYear(view, year.year, asOf), year, asOf);
  const { appropriated, spent, underspend, underspendRate, band, missing } = programmeLine(facts);
  const self = `/v1/underspend-analyses/${year.year}`;
  return {
    year: year.year,
    title: year.title,
    status: facts.status,
    appropriated,
    spent,
    underspend,
    underspendRate,
    band,
    missing: missing.filter(({ figure }) => figure !== 'committed'),
    links: { self: knownAt === undefined ? self : `${self}?knownAt=${knownAt}`, budget: `/v1/budgets/${year.year}` },
  };
}
