import { FIRST_HAND } from '@imd/kernel';
import { created, type UseCase } from '@imd/service';
import { projectAnswer, projectPath } from '../answers/project.answer';
import { registerProject, type ProjectDetails, type Registration } from '../domain/project';
import { projects } from '../persistence/project.schema';
import { loadOrganisations, registeredOrganisations } from '../persistence/load-organisations';
import { detailsOf } from '../requests/project-details.request';
import type { RegisterProjectRequest } from './register-project.request';

export function registerProjectUseCase(request: RegisterProjectRequest): UseCase {
  const registration = registrationOf(request);
  const { id } = registration;
  const partners = registration.partners.map(({ organisationId }) => organisationId);
  return {
    prepare: async (tx) => {
      await Promise.all([tx.load(projects, id), loadOrganisations(tx, partners)]);
    },
    decide: (tx) => {
      const { state, events } = registerProject(registration, registeredOrganisations(tx, partners));
      tx.create(projects, state, ...events);
      return created(projectPath(id), projectAnswer(state));
    },
  };
}

const NOTHING_MORE_KNOWN: Omit<ProjectDetails, 'title' | 'scope'> = {
  description: null,
  priority: null,
  countries: [],
  partners: [],
  plannedStart: null,
  plannedEnd: null,
  actualStart: null,
  actualEnd: null,
  datePrecision: 'day',
  totalBudget: null,
  plans: [],
  fundedByProgramme: null,
  provenance: FIRST_HAND,
};

function registrationOf({ id, title, status, scope, ...details }: RegisterProjectRequest): Registration {
  return { id, title, status, scope, ...NOTHING_MORE_KNOWN, ...detailsOf(details) };
}
