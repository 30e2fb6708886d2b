import type { CountryCode } from '@imd/kernel';
import type { CountryProject } from './country-overview.answer';
import type { CountryDocuments } from './country-overview.read-model';

/** Money goes to a project while it runs. */
export const isRunning = ({ status }: Pick<CountryProject, 'status'>) =>
  status === 'implementation' || status === 'finalisation';

/** Regional and global projects belong to no one country, so only projects that name the country count. */
export function countryProjects({ projects, organisations }: CountryDocuments, country: CountryCode): CountryProject[] {
  return projects.flatMap((project) => {
    const part = project.countries.find((named) => named.country === country);
    if (!part) return [];
    return {
      id: project.projectId,
      title: project.title,
      description: project.description,
      priority: project.priority,
      status: project.status,
      share: part.share,
      otherCountries: project.countries.map((named) => named.country).filter((other) => other !== country),
      start: project.actualStart ?? project.plannedStart,
      end: project.actualEnd ?? project.plannedEnd,
      datePrecision: project.datePrecision,
      partners: project.partners.map(({ organisationId, role }) => ({
        id: organisationId,
        name: organisations.get(organisationId)?.name ?? null,
        role,
      })),
      provenance: project.provenance,
      links: { self: `/v1/projects/${project.projectId}` },
    };
  });
}
