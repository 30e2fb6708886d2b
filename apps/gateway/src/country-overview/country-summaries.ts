import {
  type CalendarDate,
  type CountryCode,
  countryName,
  isCountryCode,
  isRegionCode,
  type RegionCode,
  yearOf,
  type Year,
} from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import { only, pageByKey, type Scope } from '@imd/service';
import { type Blocks, withheldFrom } from '../answers/withheld';
import type { Figure } from '../figures/figure';
import { groupedBy } from '../figures/grouped-by';
import { aidExposed, type ExposingDecision } from './aid-exposed';
import { selfOf } from './country-overview';
import type { CountryOverviews, CountrySummary } from './country-overview.answer';
import type { CountryOverviewsQuery } from './country-overview.query';
import {
  type CountrySpendingTotal,
  type KeptByCountry,
  type MentionsTotal,
  type SharedDocuments,
  sharedDocuments,
} from './country-overview.read-model';
import { countriesWith, countryFacilities, countryInstruments, countryPolicy } from './country-policy';
import { countrySpending } from './country-spending';
import { placesOfUndertaking, undertakingsIn } from './country-undertakings';

const SCOPES = {
  spent: 'budgets:read',
  aidExposed: 'returns:read',
  categories: 'returns:read',
  projects: 'projects:read',
  undertakings: 'projects:read',
  schemes: 'returns:read',
  statistics: 'returns:read',
  facilities: 'returns:read',
  policy: 'returns:read',
  instruments: 'returns:read',
  eligibilityLists: 'budgets:read',
} as const satisfies Blocks;

/**
 * Only what the scopes show makes a country listed, found or placed: the list would tell that withheld records exist.
 * Countries where the programme does something come before those that are on an eligibility list alone.
 */
export function countryOverviews(
  view: ImageView,
  query: CountryOverviewsQuery,
  today: CalendarDate,
  scopes: ReadonlySet<Scope>,
): CountryOverviews {
  const documents = sharedDocuments(view);
  const mentions = mentionsByCountry(view);
  const decisions = groupedBy([...view.documents<ExposingDecision>('exposures').values()], countryOf);
  const spending = groupedBy([...view.documents<CountrySpendingTotal>('spent-by-country').values()], countryOf);
  const year = scopes.has('budgets:read') ? latestYear(documents, today) : null;
  const active = activeCountries(documents, mentions, scopes);
  const listed = listedCountries(documents, active, scopes);
  const found = foundBy(view, documents, query, scopes);

  const rows = [...listed]
    .filter((country) => found.every((countries) => countries.has(country)))
    .map((country) => {
      const ofCountry = { ...documents, spending: spending.get(country) ?? [] };
      const spent = countrySpending(ofCountry, today).find((line) => line.year === year)?.spent ?? null;
      const exposed = aidExposed(decisions.get(country) ?? [], today);
      return summaryOf(
        country,
        documents,
        mentions.get(country) ?? UNMENTIONED,
        { spent, aidExposed: exposed },
        scopes,
      );
    });
  const { cursor: _cursor, limit: _limit, fields, ...asked } = query;
  const { items, next } = pageByKey(rows, query, `country-overviews?${JSON.stringify(asked)}`, (row) =>
    placeOf(row, query.sort, active),
  );
  return { year, items: items.map((row) => only(row, fields)), next, withheld: withheldFrom(scopes, SCOPES) };
}

const countryOf = ({ country }: { readonly country: CountryCode }) => country;

/** The OECD's regions that projects and payments name, as far as the scopes show these. */
export function namedRegions(view: ImageView, scopes: ReadonlySet<Scope>): RegionCode[] {
  const mentions = mentioned(mentionsOf(view, isRegionCode), scopes);
  return scopes.has('projects:read')
    ? [...mentions, ...namedInParliament(sharedDocuments(view), isRegionCode)]
    : mentions;
}

/** The countries that the list shows, in no order. */
export function knownCountries(view: ImageView, scopes: ReadonlySet<Scope>): CountryCode[] {
  const documents = sharedDocuments(view);
  return [...listedCountries(documents, activeCountries(documents, mentionsByCountry(view), scopes), scopes)];
}

function listedCountries(
  documents: SharedDocuments,
  active: ReadonlySet<CountryCode>,
  scopes: ReadonlySet<Scope>,
): ReadonlySet<CountryCode> {
  return new Set([...active, ...(scopes.has('budgets:read') ? namedByLists(documents) : [])]);
}

/** Countries where the programme does something. */
function activeCountries(
  documents: SharedDocuments,
  mentions: ReadonlyMap<CountryCode, Mentions>,
  scopes: ReadonlySet<Scope>,
): ReadonlySet<CountryCode> {
  return new Set([
    ...mentioned(mentions, scopes),
    ...(scopes.has('projects:read') ? namedInParliament(documents, isCountryCode) : []),
    ...(scopes.has('returns:read') ? namedByReturns(documents) : []),
  ]);
}

/** Spending is of the latest budget year that has begun. */
function latestYear({ years }: SharedDocuments, today: CalendarDate): Year | null {
  const begun = years.map(({ year }) => year).filter((year) => year <= yearOf(today));
  return begun.length === 0 ? null : Math.max(...begun);
}

function mentioned(mentions: ReadonlyMap<CountryCode, Mentions>, scopes: ReadonlySet<Scope>): CountryCode[] {
  return [...mentions].flatMap(([country, { projects, spending, statistics, assessments, decisions, tracings }]) => {
    const isMentioned =
      (scopes.has('projects:read') && projects > 0n) ||
      (scopes.has('budgets:read') && spending > 0n) ||
      (scopes.has('returns:read') && statistics + assessments + decisions + tracings > 0n);
    return isMentioned ? country : [];
  });
}

/** Each filter gives the countries that it finds; what the scopes do not show finds none. */
function foundBy(
  view: ImageView,
  { policies, instruments, regions }: SharedDocuments,
  { category, project, instrument, region }: CountryOverviewsQuery,
  scopes: ReadonlySet<Scope>,
): ReadonlySet<CountryCode>[] {
  const shownTo = (scope: Scope, countries: readonly CountryCode[]) => new Set(scopes.has(scope) ? countries : []);
  const countriesOf = (id: string) => regions.get(id)?.countries ?? [];
  const filters: ReadonlySet<CountryCode>[] = [];
  if (category !== undefined) {
    const has = [...policies.values()].filter(({ categories }) => categories.includes(category));
    filters.push(
      shownTo(
        'returns:read',
        has.map(({ country }) => country),
      ),
    );
  }
  if (project !== undefined) {
    const countries = view
      .documents<{ countries: readonly CountryCode[] }>('project-countries')
      .get(project)?.countries;
    filters.push(shownTo('projects:read', countries ?? []));
  }
  if (instrument !== undefined) {
    const named = instruments.find(({ instrumentId }) => instrumentId === instrument);
    filters.push(shownTo('returns:read', named ? countriesWith(named, { regions }) : []));
  }
  if (region !== undefined) filters.push(shownTo('returns:read', countriesOf(region)));
  return filters;
}

type Mentions = Readonly<Record<KeptByCountry | 'spending', bigint>>;
const UNMENTIONED: Mentions = {
  projects: 0n,
  statistics: 0n,
  assessments: 0n,
  decisions: 0n,
  tracings: 0n,
  spending: 0n,
};

function mentionsByCountry(view: ImageView): ReadonlyMap<CountryCode, Mentions> {
  return mentionsOf(view, isCountryCode);
}

function mentionsOf(view: ImageView, isOne: (place: string) => boolean): ReadonlyMap<string, Mentions> {
  const byCountry = new Map<CountryCode, Mentions>();
  for (const { country, ...counted } of view.documents<MentionsTotal>('mentions').values()) {
    if (!isOne(country)) continue;
    const before = byCountry.get(country) ?? UNMENTIONED;
    byCountry.set(country, {
      projects: before.projects + (counted.projects ?? 0n),
      statistics: before.statistics + (counted.statistics ?? 0n),
      assessments: before.assessments + (counted.assessments ?? 0n),
      decisions: before.decisions + (counted.decisions ?? 0n),
      tracings: before.tracings + (counted.tracings ?? 0n),
      spending: before.spending + (counted.spending ?? 0n),
    });
  }
  return byCountry;
}

function namedByLists({ eligibilityLists }: SharedDocuments): CountryCode[] {
  return eligibilityLists.flatMap(({ entries }) => entries.map(({ country }) => country));
}

function namedInParliament({ undertakings }: SharedDocuments, isOne: (place: string) => boolean): string[] {
  return undertakings.flatMap(placesOfUndertaking).filter(isOne);
}

function namedByReturns(documents: SharedDocuments): CountryCode[] {
  const { schemes, facilities, policies, instruments } = documents;
  return [
    ...schemes.flatMap((scheme) => scheme.countries),
    ...facilities.map(({ country }) => country),
    ...policies.keys(),
    ...instruments.flatMap((instrument) => countriesWith(instrument, documents)),
  ];
}

function summaryOf(
  country: CountryCode,
  documents: SharedDocuments,
  mentions: Mentions,
  figures: { readonly spent: Figure | null; readonly aidExposed: Figure | null },
  scopes: ReadonlySet<Scope>,
): CountrySummary {
  const area = { countries: new Set([country]), region: null };
  const { items, ofRegions } = countryInstruments(documents, area);
  const shown = <Value>(member: keyof typeof SCOPES, value: Value) => (scopes.has(SCOPES[member]) ? value : undefined);
  return {
    country,
    name: countryName(country),
    spent: shown('spent', figures.spent),
    aidExposed: shown('aidExposed', figures.aidExposed),
    categories: shown('categories', [...(countryPolicy(documents, country)?.categories ?? [])]),
    counts: {
      projects: shown('projects', Number(mentions.projects)),
      undertakings: shown('undertakings', undertakingsIn(documents, area).length),
      schemes: shown('schemes', documents.schemes.filter(({ countries }) => countries.includes(country)).length),
      statistics: shown('statistics', Number(mentions.statistics)),
      facilities: shown('facilities', countryFacilities(documents, area).length),
      policy: shown('policy', countryPolicy(documents, country) ? 1 : 0),
      instruments: shown('instruments', items.length + ofRegions.length),
      eligibilityLists: shown(
        'eligibilityLists',
        documents.eligibilityLists.filter(({ entries }) => entries.some((entry) => entry.country === country)).length,
      ),
    },
    links: { self: selfOf(country) },
  };
}

/** A page ends at a place, which is text that sorts as the rows do: what is not known comes last in both directions. */
function placeOf(row: CountrySummary, sort: CountryOverviewsQuery['sort'], active: ReadonlySet<CountryCode>): string {
  const { country } = row;
  if (sort === 'country') return country;
  if (sort === '-country')
    return [...country].map((letter) => 'ZYXWVUTSRQPONMLKJIHGFEDCBA'[letter.charCodeAt(0) - 65]).join('');
  if (sort === undefined) return `${active.has(country) ? 0 : 1}/${country}`;
  const value = valueOf(row, sort.replace('-', ''));
  if (value === null) return `1/${country}`;
  const place = sort.startsWith('-') ? WIDEST - value : WIDEST + value;
  return `0/${String(place).padStart(20, '0')}/${country}`;
}

/** No amount and no count goes beyond 64 bits. */
const WIDEST = 2n ** 63n;

function valueOf({ spent, aidExposed: exposed, counts }: CountrySummary, by: string): bigint | null {
  if (by === 'spent') return spent?.cents ?? null;
  if (by === 'aidExposed') return exposed?.cents ?? null;
  const count = (counts as Readonly<Record<string, number | undefined>>)[by];
  return count === undefined ? null : BigInt(count);
}
