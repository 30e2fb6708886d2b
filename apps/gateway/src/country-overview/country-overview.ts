import {
  type CalendarDate,
  type CountryCode,
  countryName,
  isCountryCode,
  notFound,
  type Provenance,
} from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import { only, pageByKey, type PageQuery, type Scope } from '@imd/service';
import { type Blocks, withheldFrom } from '../answers/withheld';
import type { SourceOf } from '../sources/sources';
import type { CountryOverview, CountryOverviews, CountrySummary } from './country-overview.answer';
import {
  countryDocuments,
  type KeptByCountry,
  type MentionsTotal,
  type SharedDocuments,
  sharedDocuments,
  slicesOfCountry,
} from './country-overview.read-model';
import { countryCooperation } from './country-cooperation';
import { countriesWith, countryFacilities, countryInstruments, countryPolicy } from './country-policy';
import { countryProjects } from './country-projects';
import { countryReturns } from './country-returns';
import { countrySpending } from './country-spending';
import { eligibilityOf } from './eligibility';

const BLOCKS = {
  projects: 'projects:read',
  spending: 'budgets:read',
  returns: 'returns:read',
  facilities: 'returns:read',
  policy: 'returns:read',
  instruments: 'returns:read',
  cooperation: 'returns:read',
  eligibility: 'budgets:read',
} as const satisfies Blocks;

/** Their events tell no day on which they count, or replace what was before. */
const UNDATED = ['projects', 'returns', 'facilities', 'policy', 'instruments'] as const;

const COUNTS = {
  projects: 'projects:read',
  schemes: 'returns:read',
  statistics: 'returns:read',
  facilities: 'returns:read',
  policy: 'returns:read',
  instruments: 'returns:read',
  eligibilityLists: 'budgets:read',
} as const satisfies Blocks;

/**
 * The overview shows what the scopes allow. A country of which nothing is known has empty blocks; a code of no country
 * is refused.
 */
export function countryOverview(
  view: ImageView,
  sourceOf: SourceOf,
  country: CountryCode,
  { today, asOf }: { readonly today: CalendarDate; readonly asOf: CalendarDate },
  scopes: ReadonlySet<Scope>,
): CountryOverview {
  if (!isCountryCode(country)) throw countryNotFound(country);
  const documents = countryDocuments(view, country, asOf);
  const shown = <Block>(block: keyof typeof BLOCKS, content: () => Block) =>
    scopes.has(BLOCKS[block]) ? content() : undefined;
  const blocks = {
    projects: shown('projects', () => ({
      source: sourceOf('projects'),
      items: countryProjects(documents, country),
    })),
    spending: shown('spending', () => ({
      source: sourceOf('budget'),
      years: countrySpending(documents, country, asOf),
    })),
    returns: shown('returns', () => ({ source: sourceOf('returns'), ...countryReturns(documents, country) })),
    facilities: shown('facilities', () => ({
      source: sourceOf('returns'),
      items: countryFacilities(documents, country),
    })),
    policy: shown('policy', () => ({ source: sourceOf('returns'), item: countryPolicy(documents, country) })),
    instruments: shown('instruments', () => ({
      source: sourceOf('returns'),
      ...countryInstruments(documents, country),
    })),
    cooperation: shown('cooperation', () => ({
      source: sourceOf('returns'),
      ...countryCooperation(documents, country, asOf),
    })),
    eligibility: shown('eligibility', () => ({
      source: sourceOf('budget'),
      ...eligibilityOf(documents, country, today, asOf),
    })),
  };
  const { projects, spending, returns, facilities, policy, instruments, cooperation, eligibility } = blocks;
  const records: readonly ({ readonly provenance: Provenance } | null)[] = [
    ...(projects?.items ?? []),
    ...(returns?.schemes ?? []),
    ...(returns?.schemesForEveryCountry ?? []),
    ...(returns?.byCountryOfReturn ?? []),
    ...(returns?.byNationality ?? []),
    ...(facilities?.items ?? []),
    policy?.item ?? null,
    ...(instruments?.items ?? []),
    ...(instruments?.ofRegions ?? []),
    ...(instruments?.withoutCountry ?? []),
    ...(cooperation?.assessments ?? []),
    ...(cooperation?.decisions ?? []),
    ...(eligibility?.exemptions ?? []),
  ];
  return {
    country,
    name: countryName(country),
    asOf,
    invented:
      records.some((record) => record?.provenance.invented) ||
      (spending?.years ?? []).some(({ spent }) => spent?.invented),
    parked: view.parked,
    withheld: withheldFrom(scopes, BLOCKS),
    undated: UNDATED.filter((block) => blocks[block] !== undefined),
    ...blocks,
    links: { self: selfOf(country) },
  };
}

/** The slices that an overview is computed from; of a code of no country nothing is read. */
export function slicesOfOverview(country: CountryCode, asOf: CalendarDate): readonly Slice[] {
  return isCountryCode(country) ? slicesOfCountry(country, asOf) : [];
}

/** Only what the scopes show makes a country listed: the list would tell that withheld records exist. */
export function countryOverviews(view: ImageView, query: PageQuery, scopes: ReadonlySet<Scope>): CountryOverviews {
  const documents = sharedDocuments(view);
  const mentions = mentionsByCountry(view);
  const countries = new Set<CountryCode>();
  for (const [country, { projects, spending, statistics, assessments, decisions }] of mentions) {
    const isListed =
      (scopes.has('projects:read') && projects > 0n) ||
      (scopes.has('budgets:read') && spending > 0n) ||
      (scopes.has('returns:read') && statistics + assessments + decisions > 0n);
    if (isListed) countries.add(country);
  }
  const named = [
    ...(scopes.has('budgets:read') ? namedByLists(documents) : []),
    ...(scopes.has('returns:read') ? namedByReturns(documents) : []),
  ];
  for (const country of named) countries.add(country);
  const { items, next } = pageByKey([...countries], query, 'country-overviews', (country) => country);
  return {
    items: items.map((country) =>
      only(summaryOf(country, documents, mentions.get(country) ?? UNMENTIONED, scopes), query.fields),
    ),
    next,
    withheld: withheldFrom(scopes, COUNTS),
  };
}

type Mentions = Readonly<Record<KeptByCountry | 'spending', bigint>>;
const UNMENTIONED: Mentions = { projects: 0n, statistics: 0n, assessments: 0n, decisions: 0n, spending: 0n };

function mentionsByCountry(view: ImageView): ReadonlyMap<CountryCode, Mentions> {
  const byCountry = new Map<CountryCode, Mentions>();
  for (const { country, ...counted } of view.documents<MentionsTotal>('mentions').values()) {
    const before = byCountry.get(country) ?? UNMENTIONED;
    byCountry.set(country, {
      projects: before.projects + (counted.projects ?? 0n),
      statistics: before.statistics + (counted.statistics ?? 0n),
      assessments: before.assessments + (counted.assessments ?? 0n),
      decisions: before.decisions + (counted.decisions ?? 0n),
      spending: before.spending + (counted.spending ?? 0n),
    });
  }
  return byCountry;
}

function namedByLists({ eligibilityLists }: SharedDocuments): CountryCode[] {
  return eligibilityLists.flatMap(({ entries }) => entries.map(({ country }) => country));
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
  scopes: ReadonlySet<Scope>,
): CountrySummary {
  const { items, ofRegions } = countryInstruments(documents, country);
  const shown = (counted: keyof typeof COUNTS, count: number) => (scopes.has(COUNTS[counted]) ? count : undefined);
  return {
    country,
    name: countryName(country),
    counts: {
      projects: shown('projects', Number(mentions.projects)),
      schemes: shown('schemes', documents.schemes.filter(({ countries }) => countries.includes(country)).length),
      statistics: shown('statistics', Number(mentions.statistics)),
      facilities: shown('facilities', countryFacilities(documents, country).length),
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

const selfOf = (country: CountryCode) => `/v1/country-overviews/${country}`;

/** Other letters are another code, so a code in small letters is not found; the caller reads which one to use. */
export const countryNotFound = notFound(
  'country-not-found',
  'There is no country with this code; a code is two capital letters of ISO 3166-1 (Kosovo: XK)',
  (country: string) => {
    const received = country.slice(0, 8);
    const capitals = country.toUpperCase();
    return { field: 'country', received, use: isCountryCode(capitals) ? capitals : null };
  },
);
