import type { CalendarDate, CountryCode } from '@imd/kernel';
import { isListed, type CountryEligibility } from './eligibility-list';
import { worksInCountries, type KnownProject } from './known-project';

/** A country on no list has null. */
export type Eligibilities = ReadonlyMap<CountryCode, CountryEligibility | null>;

/**
 * A project that started while its country was listed goes on; a global or regional project has no country to judge,
 * unless shares of its money name some. A project whose countries nobody named could be anywhere: it waits until they
 * are known or an officer exempts it.
 *
 * @returns null where the countries are unknown
 */
export function countriesNotEligible(
  project: KnownProject,
  day: CalendarDate,
  eligibilities: Eligibilities,
): CountryCode[] | null {
  if (!worksInCountries(project) && (project.scope === 'global' || project.scope === 'regional')) return [];
  if (project.countries.length === 0) return null;
  const isEligible = (country: CountryCode, on: CalendarDate | null) =>
    on !== null && isListed(eligibilities.get(country) ?? null, 'budget-eligibility', on);
  return project.countries
    .map(({ country }) => country)
    .filter((country) => !isEligible(country, day) && !isEligible(country, project.startsOn));
}
