import type { Organisation } from '../domain/organisation';

export const organisationPath = (id: string) => `/v1/organisations/${id}`;

export function organisationAnswer(organisation: Organisation) {
  return {
    ...organisation,
    links: { self: organisationPath(organisation.id), projects: `/v1/projects?partner=${organisation.id}` },
  };
}
