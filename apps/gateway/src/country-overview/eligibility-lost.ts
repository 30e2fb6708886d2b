import { ProjectRegistered } from '@imd/contracts';
import type { CalendarDate, CountryCode } from '@imd/kernel';
import { alertOf, type Alert, subjectOf } from '../analytics/alert';
import type { ProjectDocument, SharedDocuments } from './country-overview.read-model';
import { areaOfCountry } from './country-overview';
import { isRunning } from './country-projects';
import { countryEligibility, countryExemptions, countryListings } from './eligibility';

type Lists = Pick<SharedDocuments, 'eligibilityLists' | 'exemptions'>;

/** Countries that were on the list of the budget and are not any more; while no list is in force nobody can tell. */
export function countriesThatLostEligibility(lists: Lists, today: CalendarDate): CountryCode[] {
  const named = lists.eligibilityLists.flatMap(({ entries }) => entries.map(({ country }) => country));
  return [...new Set(named)].sort().filter((country) => {
    const isBudget = ({ purpose }: { readonly purpose: string }) => purpose === 'budget-eligibility';
    const listings = countryListings(lists, areaOfCountry(country)).filter(isBudget);
    return (
      countryEligibility(lists, country, today, today).find(isBudget)?.today === false &&
      listings.some(({ from }) => from <= today)
    );
  });
}

/** Projects that run in such a country and were not exempted. */
export function eligibilityLost(lists: Lists, country: CountryCode, projects: readonly ProjectDocument[]): Alert[] {
  const exempted = new Set(countryExemptions(lists, areaOfCountry(country)).map(({ project }) => project));
  return projects
    .filter((project) => isRunning(project) && !exempted.has(project.projectId))
    .map(({ projectId, provenance }) =>
      alertOf('eligibility-lost', [projectId, country], {
        about: subjectOf(ProjectRegistered, projectId),
        link: `/v1/projects/${projectId}`,
        projectId,
        country,
        invented: provenance.invented,
      }),
    );
}
