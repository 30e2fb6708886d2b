import { prioritiesOf } from '@imd/contracts';
import { sumOfShares } from '@imd/kernel';
import type { CountryProject } from './country-overview.answer';
import {
  type Area,
  type CountryDocuments,
  type IndicatorDocument,
  placesOfProject,
  sharesOfProject,
} from './country-overview.read-model';

/** Money goes to a project while it runs. */
export const isRunning = ({ status }: Pick<CountryProject, 'status'>) =>
  status === 'implementation' || status === 'finalisation';

/** A regional or global project belongs to no one country: it is of a place of its own. */
export function countryProjects(
  { projects, organisations, indicators }: CountryDocuments,
  { countries }: Area,
): CountryProject[] {
  return projects.flatMap((project) => {
    const inArea = ({ place }: { readonly place: string }) => countries.has(place);
    const shares = sharesOfProject(project);
    if (!placesOfProject(project).some((place) => countries.has(place))) return [];
    return {
      id: project.projectId,
      title: project.title,
      description: project.description,
      priority: project.priority,
      priorities: [...prioritiesOf(project)],
      status: project.status,
      countries: project.countries.map(({ country }) => country).filter((country) => countries.has(country)),
      regions: (project.regions ?? []).map(({ region }) => region).filter((region) => countries.has(region)),
      share: shareOf(shares.filter(inArea)),
      otherCountries: project.countries.map(({ country }) => country).filter((country) => !countries.has(country)),
      otherRegions: (project.regions ?? []).map(({ region }) => region).filter((region) => !countries.has(region)),
      start: project.actualStart ?? project.plannedStart,
      end: project.actualEnd ?? project.plannedEnd,
      datePrecision: project.datePrecision,
      partners: project.partners.map(({ organisationId, role }) => ({
        id: organisationId,
        name: organisations.get(organisationId)?.name ?? null,
        role,
      })),
      indicators: indicators.filter(({ projectId }) => projectId === project.projectId).map(showIndicator),
      provenance: project.provenance,
      links: { self: `/v1/projects/${project.projectId}` },
    };
  });
}

/** Either every share of a project is known or none is. */
function shareOf(parts: readonly { readonly share: string | null }[]): string | null {
  const known = parts.flatMap(({ share }) => share ?? []);
  return known.length === 0 || known.length < parts.length ? null : sumOfShares(known);
}

function showIndicator({ indicatorId, title, unit, baseline, target, latest }: IndicatorDocument) {
  return {
    id: indicatorId,
    title,
    unit,
    baseline,
    target,
    latest: latest && { from: latest.from, to: latest.to, value: latest.value },
  };
}
