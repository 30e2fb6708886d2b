import { countryName, type Label } from '@imd/kernel';
import type { Figure } from '../figures/figure';
import { NO_COUNTRY } from '../figures/places';
import { isReportedInFull } from '../figures/reported-figures';
import type { YearFacts } from './year-facts';

/** Spending by where it went; the parts add up to what was spent. */
export interface SpendingByPlace {
  readonly countries: readonly CountrySpending[] | null;
  readonly regional: Figure | null;
  readonly global: Figure | null;
  readonly unattributed: Figure | null;
}

export interface CountrySpending {
  readonly country: string;
  readonly name: Label;
  readonly spent: Figure | null;
  readonly links: { readonly overview: string; readonly expenditures: string };
}

/** Where spending per country was not reported, only what nobody attributed is known; without a total, nothing is. */
export function spendingByPlace({ year, spending }: YearFacts, spent: Figure | null): SpendingByPlace {
  if (!spent) return { countries: null, regional: null, global: null, unattributed: null };
  const unattributed = spending.inPlace('unattributed');
  if (!isReportedInFull(year.gaps, 'spent-by-country')) {
    return { countries: null, regional: null, global: null, unattributed };
  }
  const countries = [...spending.byPlace.keys()].filter((place) => !NO_COUNTRY.includes(place)).sort();
  return {
    countries: countries.map((country) => ({
      country,
      name: countryName(country),
      spent: spending.inPlace(country),
      links: {
        overview: `/v1/country-overviews/${country}`,
        expenditures: `/v1/budgets/${year.year}/expenditures?country=${country}`,
      },
    })),
    regional: spending.inPlace('regional'),
    global: spending.inPlace('global'),
    unattributed,
  };
}
