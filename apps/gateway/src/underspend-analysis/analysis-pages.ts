import type { CalendarDate, Year } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import { only, pageByKey, type PageQuery, type Scope } from '@imd/service';
import { withheldFrom, type Withheld } from '../answers/withheld';
import { partnerLines } from './partners';
import { programmeLine } from './programme';
import { projectLine, projectsOf } from './projects';
import { spendingByPlace } from './spending-by-place';
import { openedYear, PROJECTS } from './underspend-analysis';
import type { Against, Cause, CountrySpending, PartnerLine, ProjectLine } from './underspend-analysis.answer';
import { documentsOfYear, organisationsOf } from './underspend-analysis.read-model';
import { type YearFacts, yearFacts } from './year-facts';

/** A page is asked for of one analysis. */
export interface PageOfAnalysis {
  readonly year: Year;
  readonly asOf: CalendarDate;
  readonly against: Against;
  readonly query: PageQuery;
  readonly scopes: ReadonlySet<Scope>;
}

interface Rows<Row> {
  readonly asOf: CalendarDate;
  readonly against: Against;
  readonly withheld: readonly Withheld[];
  readonly items?: readonly Partial<Row>[] | null;
  readonly next: string | null;
}

export function pageOfProjects(view: ImageView, asked: PageOfAnalysis): Rows<ProjectLine> {
  const facts = factsOf(view, asked);
  return pageOfRows(
    asked,
    'projects',
    projectsOf(facts),
    (id) => id,
    (id) => projectLine(id, facts),
  );
}

export function pageOfPartners(view: ImageView, asked: PageOfAnalysis): Rows<PartnerLine> {
  const lines = partnerLines(factsOf(view, asked), organisationsOf(view));
  // No code begins with a hyphen, which comes before all codes: the line of no one partner is the first.
  return pageOfRows(
    asked,
    'partners',
    lines,
    ({ id }) => id ?? '-',
    (line) => line,
  );
}

export function pageOfCauses(view: ImageView, asked: PageOfAnalysis): Rows<Cause> {
  return pageOfRows(
    asked,
    'causes',
    factsOf(view, asked).causes,
    ({ id }) => id,
    (cause) => cause,
  );
}

/** Spending by country is shown to all who may see the analysis. */
export function pageOfCountries(view: ImageView, asked: PageOfAnalysis): Rows<CountrySpending> {
  const facts = factsOf(view, asked);
  const { countries } = spendingByPlace(facts, programmeLine(facts).spent);
  return shownRows(
    asked,
    'countries',
    countries,
    ({ country }) => country,
    (country) => country,
  );
}

function factsOf(view: ImageView, { year: number, asOf, against }: PageOfAnalysis): YearFacts {
  const year = openedYear(view, number);
  return yearFacts(documentsOfYear(view, number, asOf), year, asOf, against);
}

function pageOfRows<Row, Shown extends object>(
  asked: PageOfAnalysis,
  rows: 'projects' | 'partners' | 'causes',
  all: readonly Row[] | null,
  keyOf: (row: Row) => string,
  show: (row: Row) => Shown,
): Rows<Shown> {
  const { asOf, against, scopes } = asked;
  const withheld = withheldFrom(scopes, { [rows]: PROJECTS });
  return withheld.length > 0 ? { asOf, against, withheld, next: null } : shownRows(asked, rows, all, keyOf, show);
}

function shownRows<Row, Shown extends object>(
  { year, asOf, against, query }: PageOfAnalysis,
  rows: string,
  all: readonly Row[] | null,
  keyOf: (row: Row) => string,
  show: (row: Row) => Shown,
): Rows<Shown> {
  const { items, next } = pageByKey(all ?? [], query, `underspend-analyses/${year}/${rows}`, keyOf);
  const shown = all && items.map((item) => only(show(item), query.fields));
  return { asOf, against, withheld: [], items: shown, next };
}
