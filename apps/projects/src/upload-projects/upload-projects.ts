import { calendarDay } from '@imd/kernel';
import { keeping, uploadedFieldFixed, type RowCommand } from '@imd/service';
import { projectAnswer } from '../answers/project.answer';
import { changeProject, registerProject, type Project } from '../domain/project';
import { knownReferences, loadReferences } from '../persistence/load-references';
import { projects } from '../persistence/project.schema';
import { detailsOf } from '../requests/project-details.request';
import { registrationOf, type RegisterProjectRequest } from '../requests/register-project.request';

/** A row registers a project, or changes what is said of one that is there. */
export function uploadedProject(request: RegisterProjectRequest): RowCommand<Project> {
  const { id, title, status, scope, tier, ...rest } = request;
  const changes = { title, scope, ...detailsOf(rest) };
  return {
    store: projects,
    id,
    load: (tx) => loadReferences(tx, { ...tx.get(projects, id), ...changes }),
    decide: (before, tx, { now }) => {
      const today = calendarDay(now);
      const known = knownReferences(tx, { ...before, ...changes });
      if (!before) return keeping(tx, projects, registerProject(registrationOf(request), known, today));
      if (status !== before.status) throw uploadedFieldFixed('status');
      if (tier && tier !== before.tier) throw uploadedFieldFixed('tier');
      return keeping(tx, projects, changeProject(before, changes, known, today));
    },
    shown: projectAnswer,
  };
}
