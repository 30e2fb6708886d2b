import type { CalendarDate } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import { only, pageByKey, type PageQuery } from '@imd/service';
import { programmeLine } from './programme';
import type { UnderspendAnalyses, UnderspendSummary } from './underspend-analysis.answer';
import { underspendDocuments, type YearDocument } from './underspend-analysis.read-model';
import { yearFacts } from './year-facts';

/**
 * Every budget year that was opened, each with the line of its programme at a date; the figures of a page alone are
 * computed.
 */
export function underspendAnalyses(view: ImageView, query: PageQuery, asOf: CalendarDate): UnderspendAnalyses {
  const { items, next } = pageByKey(
    [...underspendDocuments(view).years.values()],
    query,
    'underspend-analyses',
    ({ year }) => String(year),
  );
  return { asOf, items: items.map((year) => only(summaryOf(view, year, asOf), query.fields)), next };
}

function summaryOf(view: ImageView, year: YearDocument, asOf: CalendarDate): UnderspendSummary {
  // Documents of its own for each year: what is booked can be walked through only once.
  const facts = yearFacts(underspendDocuments(view), year, asOf);
  const { appropriated, spent, underspend, underspendRate, band, missing } = programmeLine(facts);
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
    links: { self: `/v1/underspend-analyses/${year.year}`, budget: `/v1/budgets/${year.year}` },
  };
}
