import type { CalendarDate, CountryCode } from '@imd/kernel';
import { isListed, type CountryEligibility } from './eligibility-list';
import type { KnownProject } from './known-project';

/** The lists as they stand, by country. */
export type Eligibilities = ReadonlyMap<CountryCode, CountryEligibility | null>;

/**
 * The countries of a project that money may not be committed to on a day. A project that started while its country was
 * listed goes on; what is global or regional by nature has no country to judge. Nobody having said where a project works
 * is not the same: such a project could be anywhere, so it waits until its countries are known or an officer exempts it.
 *
 * @returns null where the countries are unknown
 */
export function countriesNotEligible(
  project: KnownProject,
  day: CalendarDate,
  eligibilities: Eligibilities,
): CountryCode[] | null {
  if (project.scope === 'global' || project.scope === 'regional') return [];
  if (project.countries.length === 0) return null;
  const isEligible = (country: CountryCode, on: CalendarDate | null) =>
    on !== null && isListed(eligibilities.get(country) ?? null, 'budget-eligibility', on);
  return project.countries
    .map(({ country }) => country)
    .filter((country) => !isEligible(country, day) && !isEligible(country, project.startsOn));
}
