import { type CalendarDate, type CountryCode, countryName, isCountryCode, notFound } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import type { Scope } from '@imd/service';
import type { Slices } from '../answers/composed-as-known';
import { knownIn } from '../answers/known-in';
import type { Knowledge } from '../answers/knowledge.answer';
import type { SourceOf } from '../sources/sources';
import type { CountryOverview } from './country-overview.answer';
import { type Area, documentsOfArea, slicesOfArea } from './country-overview.read-model';
import { countryPolicy } from './country-policy';
import { countryEligibility } from './eligibility';
import { slicesKnown } from './known-overview';
import { blocksOfEveryArea, OverviewBlocks } from './overview-blocks';
import { ELIGIBILITY_LISTINGS, EXEMPTIONS, SPENDING } from './overview-rows';

/**
 * The overview shows what the scopes allow. A country of which nothing is known has empty blocks; a code of no country
 * is refused.
 */
export function countryOverview(
  view: ImageView,
  sourceOf: SourceOf,
  country: CountryCode,
  { today, asOf, knownAt }: DaysAsked,
  scopes: ReadonlySet<Scope>,
): Omit<CountryOverview, keyof Knowledge> {
  const area = areaOfCountry(country);
  const documents = documentsOfArea(view, area, asOf);
  const of = new OverviewBlocks(documents, sourceOf, { area, asOf, scopes, knownAt }, selfOf(country));
  const blocks = {
    ...blocksOfEveryArea(of),
    spending: of.block('spending', () => {
      const spending = of.rows(SPENDING);
      return { years: spending.rows, ...of.pages({ spending }) };
    }),
    policy: of.block('policy', () => {
      const item = countryPolicy(documents, country);
      if (item) of.note(item);
      return { item, ...of.pages({}) };
    }),
    eligibility: of.block('eligibility', () => {
      const eligibilityListings = of.rows(ELIGIBILITY_LISTINGS);
      const exemptions = of.rows(EXEMPTIONS);
      return {
        purposes: countryEligibility(documents, country, today, asOf).map((eligibility) => ({
          ...eligibility,
          lists: eligibilityListings.rows.filter(({ purpose }) => purpose === eligibility.purpose),
        })),
        exemptions: exemptions.rows,
        ...of.pages({ eligibilityListings, exemptions }),
      };
    }),
  };
  return {
    country,
    name: countryName(country),
    asOf,
    invented: of.invented,
    parked: view.parked,
    withheld: of.withheld,
    undated: of.undated,
    ...blocks,
    links: {
      self: selfOf(country),
      explanation: `${selfOf(country)}/explanation?asOf=${asOf}${knownIn(knownAt)}&figure={figure}`,
    },
  };
}

export interface DaysAsked {
  /** The last day that can be known: today, or the day as of which the answer was known. */
  readonly today: CalendarDate;
  readonly asOf: CalendarDate;
  readonly knownAt?: CalendarDate | undefined;
}

export function overviewAsKnown(country: CountryCode, asOf: CalendarDate): Slices {
  return {
    needs: () => slicesOfOverview(country, asOf),
    needsKnown: (_, knownAt) =>
      isCountryCode(country) ? slicesKnown(areaOfCountry(country).countries, asOf, knownAt) : [],
  };
}

/** The slices that an overview is computed from; of a code of no country nothing is read. */
export function slicesOfOverview(country: CountryCode, asOf: CalendarDate): readonly Slice[] {
  return isCountryCode(country) ? slicesOfArea(areaOfCountry(country), asOf) : [];
}

/** @throws DomainError `country-not-found` (404) */
export function areaOfCountry(country: CountryCode): Area {
  if (!isCountryCode(country)) throw countryNotFound(country);
  return { countries: new Set([country]), region: null };
}

export const selfOf = (country: CountryCode) => `/v1/country-overviews/${country}`;

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
