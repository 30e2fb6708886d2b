import { calendarDay } from '@imd/kernel';
import { notFoundIn } from '@imd/mongo';
import { keeping, type RowCommand } from '@imd/service';
import { projectPlanAnswer } from '../answers/project-plan.answer';
import { changeProject, type Project } from '../domain/project';
import { knownReferences, loadReferences } from '../persistence/load-references';
import { projects } from '../persistence/project.schema';
import { yearPlanOf } from '../requests/project-details.request';
import type { UploadedPlanRequest } from './upload-plans.request';

/** A row sets what a project plans for one year. */
export function uploadedPlan({ project: id, ...request }: UploadedPlanRequest): RowCommand<Project> {
  const plan = yearPlanOf(request);
  return {
    store: projects,
    id,
    load: (tx) => loadReferences(tx, tx.get(projects, id) ?? {}),
    decide: (before, tx, { now }) => {
      if (!before) throw notFoundIn(projects)(id);
      const isPlanned = before.plans.some(({ year }) => year === plan.year);
      const plans = isPlanned
        ? before.plans.map((each) => (each.year === plan.year ? plan : each))
        : [...before.plans, plan];
      return keeping(tx, projects, changeProject(before, { plans }, knownReferences(tx, before), calendarDay(now)));
    },
    shown: (project) => {
      const present = project.plans.find(({ year }) => year === plan.year);
      return present ? projectPlanAnswer(project, present) : null;
    },
  };
}
