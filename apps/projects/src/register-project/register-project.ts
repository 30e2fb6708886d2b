import { calendarDay } from '@imd/kernel';
import { created, type UseCase } from '@imd/service';
import { projectAnswer, projectPath } from '../answers/project.answer';
import { registerProject } from '../domain/project';
import { projects } from '../persistence/project.schema';
import { knownReferences, loadReferences } from '../persistence/load-references';
import { registrationOf, type RegisterProjectRequest } from '../requests/register-project.request';

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
