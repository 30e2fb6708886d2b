import {
  type CalendarDate,
  type CountryCode,
  countryName,
  isCountryCode,
  notFound,
  type Provenance,
} from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import type { SourceOf } from '../sources/sources';
import type { CountryOverview, CountryOverviews, CountrySummary } from './country-overview.answer';
import { type CountryDocuments, countryDocuments } from './country-overview.read-model';
import { countryFacilities, countryInstruments, countryPolicy } from './country-policy';
import { countryProjects } from './country-projects';
import { countryReturns } from './country-returns';
import { countrySpending } from './country-spending';
import { eligibilityOf } from './eligibility';

/** Everything known of one country. A country of which nothing is known has empty blocks; what is no country is refused. */
export function countryOverview(
  view: ImageView,
  sourceOf: SourceOf,
  country: CountryCode,
  { today, asOf }: { readonly today: CalendarDate; readonly asOf: CalendarDate },
): CountryOverview {
  if (!isCountryCode(country)) throw countryUnknown(country);
  const documents = countryDocuments(view);
  const blocks = {
    projects: { source: sourceOf('projects'), items: countryProjects(documents, country) },
    spending: { source: sourceOf('budget'), years: countrySpending(documents, country, asOf) },
    returns: { source: sourceOf('returns'), ...countryReturns(documents, country) },
    facilities: { source: sourceOf('returns'), items: countryFacilities(documents, country) },
    policy: { source: sourceOf('returns'), item: countryPolicy(documents, country) },
    instruments: { source: sourceOf('returns'), items: countryInstruments(documents, country) },
    eligibility: { source: sourceOf('budget'), ...eligibilityOf(documents, country, today, asOf) },
  };
  const { projects, spending, returns, facilities, policy, instruments, eligibility } = blocks;
  const records: readonly ({ readonly provenance: Provenance } | null)[] = [
    ...projects.items,
    ...returns.schemes,
    ...returns.schemesForEveryCountry,
    ...returns.byCountryOfReturn,
    ...returns.byNationality,
    ...facilities.items,
    policy.item,
    ...instruments.items,
    ...eligibility.exemptions,
  ];
  return {
    country,
    name: countryName(country),
    asOf,
    invented:
      records.some((record) => record?.provenance.invented) || spending.years.some(({ spent }) => spent?.invented),
    parked: view.parked,
    ...blocks,
    links: { self: selfOf(country) },
  };
}

export function countryOverviews(view: ImageView): CountryOverviews {
  const documents = countryDocuments(view);
  const countries = new Set<CountryCode>([
    ...documents.projects.flatMap((project) => project.countries.map(({ country }) => country)),
    ...documents.spending.map(({ country }) => country),
    ...documents.schemes.flatMap((scheme) => scheme.countries),
    ...documents.statistics.flatMap(({ country, nationality }) => [country ?? [], nationality ?? []].flat()),
    ...documents.facilities.map(({ country }) => country),
    ...documents.policies.keys(),
    ...documents.instruments.flatMap((instrument) => instrument.countries),
    ...documents.eligibilityLists.flatMap(({ entries }) => entries.map(({ country }) => country)),
  ]);
  return { items: [...countries].sort().map((country) => summaryOf(country, documents)) };
}

function summaryOf(country: CountryCode, documents: CountryDocuments): CountrySummary {
  const returns = countryReturns(documents, country);
  const statistics = new Set([...returns.byCountryOfReturn, ...returns.byNationality].map(({ id }) => id));
  return {
    country,
    name: countryName(country),
    counts: {
      projects: countryProjects(documents, country).length,
      schemes: returns.schemes.length,
      statistics: statistics.size,
      facilities: countryFacilities(documents, country).length,
      policy: countryPolicy(documents, country) ? 1 : 0,
      instruments: countryInstruments(documents, country).length,
      eligibilityLists: documents.eligibilityLists.filter(({ entries }) =>
        entries.some((entry) => entry.country === country),
      ).length,
    },
    links: { self: selfOf(country) },
  };
}

const selfOf = (country: CountryCode) => `/v1/country-overviews/${country}`;

export const countryUnknown = notFound(
  'country-unknown',
  'A country is an ISO 3166-1 alpha-2 code (Kosovo: XK)',
  (country: string) => ({ field: 'country', received: country.slice(0, 8) }),
);
