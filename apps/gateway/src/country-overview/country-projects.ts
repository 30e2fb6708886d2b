import type { CalendarDate, CountryCode, Label, Provenance } from '@imd/kernel';
import type { CountryDocuments, ProjectDocument } from './country-overview.read-model';

export interface CountryProject extends Pick<
  ProjectDocument,
  'title' | 'description' | 'priority' | 'status' | 'datePrecision'
> {
  readonly id: string;
  /** The country's part of the project in percent; `null` where the shares are not known. */
  readonly share: string | null;
  readonly otherCountries: readonly CountryCode[];
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly partners: readonly { readonly id: string; readonly name: Label | null; readonly role: string }[];
  readonly provenance: Provenance;
  readonly links: { readonly self: string };
}

/** Projects that name the country; regional and global ones belong to no one country. */
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
