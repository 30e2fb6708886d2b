import { countryName } from '@imd/kernel';
import type { Figure } from '../figures/figure';
import { NO_COUNTRY } from '../figures/places';
import { hasGap } from '../figures/reported-figures';
import type { CountrySpending, SpendingByPlace } from './underspend-analysis.answer';
import type { YearFacts } from './year-facts';

type AllByPlace = Omit<SpendingByPlace, 'countries' | 'otherCountries'> & {
  readonly countries: readonly CountrySpending[] | null;
};

/**
 * Where spending per country was not reported, only money that nobody attributed is known; without a total, nothing is.
 */
export function spendingByPlace({ year, reporting, spending }: YearFacts, spent: Figure | null): AllByPlace {
  if (!spent) return { countries: null, regional: null, global: null, unattributed: null };
  const unattributed = spending.inPlace('unattributed').figure;
  const countries = [...spending.byPlace.keys()]
    .filter((place) => !NO_COUNTRY.includes(place) && spending.inPlace(place).isTold)
    .sort();
  if (hasGap(reporting.gaps, 'spent-by-country') || !(reporting.isKept || countries.length > 0)) {
    return { countries: null, regional: null, global: null, unattributed };
  }
  return {
    countries: countries.map((country) => ({
      country,
      name: countryName(country),
      spent: spending.inPlace(country).figure,
      links: {
        overview: `/v1/country-overviews/${country}`,
        expenditures: `/v1/budgets/${year.year}/expenditures?country=${country}`,
      },
    })),
    regional: spending.inPlace('regional').figure,
    global: spending.inPlace('global').figure,
    unattributed,
  };
}
