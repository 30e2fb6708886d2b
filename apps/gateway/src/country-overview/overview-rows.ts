import type { CalendarDate } from '@imd/kernel';
import { idOf, type Scope } from '@imd/service';
import type { BLOCK_SCOPES } from '../answers/withheld';
import { CostOfReturns } from './cost-per-returnee';
import { countryCooperation } from './country-cooperation';
import { countryCauses, countryEvaluations } from './country-lessons';
import type { CountryStatistic, SpendingOfYear } from './country-overview.answer';
import type { Area, CountryDocuments } from './country-overview.read-model';
import { countryFacilities, countryInstruments, countryTracings } from './country-policy';
import { countryPromises } from './country-promises';
import { countryProjects } from './country-projects';
import { countryReturns } from './country-returns';
import { countrySpending } from './country-spending';
import { countryUndertakings } from './country-undertakings';
import { countryExemptions, countryListings } from './eligibility';
import { latest, MOST_BYTES } from './latest';

/** Rows are asked for of one area at a date, for a caller. */
export interface Asked {
  readonly area: Area;
  readonly asOf: CalendarDate;
  readonly scopes: ReadonlySet<Scope>;
  /** The links lead to answers that were known on the same day. */
  readonly knownAt?: CalendarDate | undefined;
}

/** An overview shows the latest rows of a kind; the page of the kind has all. */
export interface RowsKind<Row> {
  /** The last part of the address of the page. */
  readonly path: string;
  readonly scope: (typeof BLOCK_SCOPES)[number];
  readonly rows: (documents: CountryDocuments, asked: Asked) => readonly Row[];
  /** No two rows have the same key, and pages come in its order. */
  readonly keyOf: (row: Row) => string;
  readonly dayOf: (row: Row) => CalendarDate | null;
  /** The overview shows the latest of each group; absent where a kind is one group. */
  readonly groupOf?: (row: Row) => string;
  /** The rows of a group may take this many bytes together in an overview. */
  readonly mostBytes?: number;
}

const kind = <Row>(it: RowsKind<Row>) => it;

export const PROJECTS = kind({
  path: 'projects',
  scope: 'projects:read',
  rows: (documents, { area }) => countryProjects(documents, area),
  keyOf: idOf,
  dayOf: ({ start }) => start,
  mostBytes: 2 * MOST_BYTES,
});

const SPENDING_BY_YEAR = {
  path: 'spending',
  scope: 'budgets:read',
  keyOf: ({ year }: SpendingOfYear) => String(year),
  dayOf: ({ year }: SpendingOfYear) => String(year),
} as const;

export const SPENDING_OF_REGION = kind({ ...SPENDING_BY_YEAR, rows: spendingByYear });

export const SPENDING = kind({
  ...SPENDING_BY_YEAR,
  rows: (documents, asked) => {
    const [country] = asked.area.countries;
    return spendingByYear(documents, asked).map((year) => ({
      ...year,
      links: { ...year.links, expenditures: `/v1/budgets/${year.year}/expenditures?country=${country}` },
    }));
  },
});

/** What was planned and promised is computed from the shares of projects. */
function spendingByYear(documents: CountryDocuments, { area, asOf, scopes, knownAt }: Asked): SpendingOfYear[] {
  const promises = scopes.has('projects:read') ? countryPromises(documents, area, asOf) : null;
  return countrySpending(documents, asOf, knownAt).map((year) => ({ ...year, ...promises?.get(year.year) }));
}

export const SCHEMES = kind({
  path: 'schemes',
  scope: 'returns:read',
  rows: (documents, { area }) => {
    const { schemes, schemesForEveryCountry } = countryReturns(documents, area);
    return [...schemes, ...schemesForEveryCountry];
  },
  keyOf: idOf,
  dayOf: ({ applicationFrom }) => applicationFrom,
  groupOf: ({ forEveryCountry }) => String(forEveryCountry),
});

export const RETURNS = kind({
  path: 'returns',
  scope: 'returns:read',
  rows: (documents, { area, asOf, scopes }): CountryStatistic[] => {
    const { byCountryOfReturn, byNationality } = countryReturns(documents, area);
    const rows = [...byCountryOfReturn, ...byNationality];
    if (!scopes.has('budgets:read')) return rows;
    const costs = new CostOfReturns(documents, asOf);
    return rows.map((row) => ({ ...row, ...costs.of(row) }));
  },
  keyOf: ({ id, by, row, country, nationality }) =>
    `${by}/${id}/${row ? (by === 'country' ? country : nationality) : ''}`,
  dayOf: ({ to }) => to,
  groupOf: ({ by }) => by,
  mostBytes: 1.5 * MOST_BYTES,
});

export const FACILITIES = kind({
  path: 'facilities',
  scope: 'returns:read',
  rows: (documents, { area }) => countryFacilities(documents, area),
  keyOf: idOf,
  dayOf: ({ countedOn }) => countedOn,
});

export const FAMILY_TRACINGS = kind({
  path: 'family-tracings',
  scope: 'returns:read',
  rows: (documents, { area, asOf }) => countryTracings(documents, area, asOf),
  keyOf: idOf,
  dayOf: ({ to }) => to,
});

export const INSTRUMENTS = kind({
  path: 'instruments',
  scope: 'returns:read',
  rows: (documents, { area }) => {
    const { items, ofRegions, withoutCountry } = countryInstruments(documents, area);
    return [...items, ...ofRegions, ...withoutCountry];
  },
  keyOf: idOf,
  dayOf: ({ from }) => from,
  groupOf: ({ scope }) => scope,
});

export const ASSESSMENTS = kind({
  path: 'assessments',
  scope: 'returns:read',
  rows: (documents, { area, asOf }) => countryCooperation(documents, area, asOf).assessments,
  keyOf: idOf,
  dayOf: ({ to }) => to,
});

export const DECISIONS = kind({
  path: 'decisions',
  scope: 'returns:read',
  rows: (documents, { area, asOf }) => countryCooperation(documents, area, asOf).decisions,
  keyOf: idOf,
  dayOf: ({ decidedOn }) => decidedOn,
});

export const ELIGIBILITY_LISTINGS = kind({
  path: 'eligibility-listings',
  scope: 'budgets:read',
  rows: (documents, { area }) => countryListings(documents, area),
  // A list may name a country twice, for days that lie apart.
  keyOf: ({ purpose, code, from }) => `${purpose}/${code}/${from}`,
  dayOf: ({ from }) => from,
  groupOf: ({ purpose }) => purpose,
});

export const EXEMPTIONS = kind({
  path: 'exemptions',
  scope: 'budgets:read',
  rows: (documents, { area }) => countryExemptions(documents, area),
  keyOf: ({ project }) => project,
  dayOf: ({ grantedOn }) => grantedOn,
});

export const CAUSES = kind({
  path: 'causes',
  scope: 'projects:read',
  rows: (documents, { area }) => countryCauses(documents, area),
  keyOf: idOf,
  dayOf: ({ year }) => String(year),
});

export const EVALUATIONS = kind({
  path: 'evaluations',
  scope: 'projects:read',
  rows: (documents, { area }) => countryEvaluations(documents, area),
  keyOf: idOf,
  dayOf: ({ heldOn }) => heldOn,
});

export const UNDERTAKINGS = kind({
  path: 'undertakings',
  scope: 'projects:read',
  rows: (documents, { area }) => countryUndertakings(documents, area),
  keyOf: idOf,
  dayOf: ({ dueOn, madeOn }) => dueOn ?? madeOn,
  groupOf: ({ state }) => (state === 'open' ? 'open' : 'settled'),
});

/** The rows of a kind that an overview shows, and how many more there are. */
export interface ShownRows<Row> {
  readonly path: string;
  readonly all: readonly Row[];
  readonly rows: Row[];
  readonly more: number;
}

export function shownRows<Row>(
  { path, rows, dayOf, groupOf = () => '', mostBytes = MOST_BYTES }: RowsKind<Row>,
  documents: CountryDocuments,
  asked: Asked,
): ShownRows<Row> {
  const all = rows(documents, asked);
  const groups = new Set(all.map(groupOf));
  const shown = [...groups].flatMap((name) => {
    const group = all.filter((row) => groupOf(row) === name);
    return latest(group, dayOf, mostBytes);
  });
  return { path, all, rows: shown, more: all.length - shown.length };
}
