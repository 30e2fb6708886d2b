import { calendarDay, FIRST_HAND } from '@imd/kernel';
import { created, type UseCase } from '@imd/service';
import { projectAnswer, projectPath } from '../answers/project.answer';
import { registerProject, type Registration } from '../domain/project';
import { projects } from '../persistence/project.schema';
import { knownReferences, loadReferences } from '../persistence/load-references';
import { detailsOf } from '../requests/project-details.request';
import type { RegisterProjectRequest } from './register-project.request';

export function registerProjectUseCase(request: RegisterProjectRequest): UseCase {
  const registration = registrationOf(request);
  const { id } = registration;
  return {
    prepare: async (tx) => {
      await Promise.all([tx.load(projects, id), loadReferences(tx, registration)]);
    },
    decide: (tx, { now }) => {
      const known = knownReferences(tx, registration);
      const { state, events } = registerProject(registration, known, calendarDay(now));
      tx.create(projects, state, ...events);
      return created(projectPath(id), projectAnswer(state));
    },
  };
}

const NOTHING_MORE_KNOWN: Omit<Registration, 'id' | 'status' | 'tier' | 'title' | 'scope'> = {
  description: null,
  priority: null,
  countries: [],
  partners: [],
  plannedStart: null,
  plannedEnd: null,
  actualStart: null,
  actualEnd: null,
  datePrecision: 'day',
  knownFrom: null,
  parent: null,
  throughGovernment: null,
  totalBudget: null,
  plans: [],
  fundedByProgramme: null,
  originalId: null,
  sectors: [],
  markers: [],
  flowType: null,
  aidType: null,
  tiedStatus: null,
  returnHelp: null,
  provenance: FIRST_HAND,
};

export function registrationOf({ id, title, status, scope, tier, ...details }: RegisterProjectRequest): Registration {
  return { id, title, status, scope, tier: tier ?? 'project', ...NOTHING_MORE_KNOWN, ...detailsOf(details) };
}
