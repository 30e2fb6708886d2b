import type { CalendarDate, CountryCode, Label } from '@imd/kernel';
import type { Source } from '../sources/sources';
import type { CountryFacility, CountryInstrument, CountryPolicy } from './country-policy';
import type { CountryProject } from './country-projects';
import type { CountryReturns } from './country-returns';
import type { YearSpending } from './country-spending';
import type { Eligibility } from './eligibility';

type Block<Content> = { readonly source: Source } & Content;

/** `GET /v1/country-overviews/:country`: one page of one country; each block stands on its own. */
export interface CountryOverview {
  readonly country: CountryCode;
  readonly name: Label;
  readonly asOf: CalendarDate;
  /** Something in it was made up to show what the platform does. */
  readonly invented: boolean;
  /** Number of aggregates whose latest events are not in it: they wait for one that is missing or cannot be read. */
  readonly parked: number;
  readonly projects: Block<{ readonly items: readonly CountryProject[] }>;
  readonly spending: Block<{ readonly years: readonly YearSpending[] }>;
  readonly returns: Block<CountryReturns>;
  readonly facilities: Block<{ readonly items: readonly CountryFacility[] }>;
  readonly policy: Block<{ readonly item: CountryPolicy | null }>;
  readonly instruments: Block<{ readonly items: readonly CountryInstrument[] }>;
  readonly eligibility: Block<Eligibility>;
  readonly links: { readonly self: string };
}

/** `GET /v1/country-overviews`: every country that anything is known of, by code. */
export interface CountryOverviews {
  readonly items: readonly CountrySummary[];
}

export interface CountrySummary {
  readonly country: CountryCode;
  readonly name: Label;
  readonly counts: {
    readonly projects: number;
    readonly schemes: number;
    readonly statistics: number;
    readonly facilities: number;
    readonly policy: number;
    readonly instruments: number;
    readonly eligibilityLists: number;
  };
  readonly links: { readonly self: string };
}
