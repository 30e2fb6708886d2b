import { calendarDay } from '@imd/kernel';
import { provenanceOf, setPart, type UseCase } from '@imd/service';
import { projectStatusAnswer, projectStatusPath } from '../answers/project.answer';
import { changeProjectStatus } from '../domain/project';
import { bookedTotals, yearBudgets, yearGaps } from '../persistence/financial-progress.read-model';
import { projects } from '../persistence/project.schema';
import { underspendCauses } from '../persistence/underspend-cause.schema';
import type { ProjectPath } from '../paths';
import type { ChangeProjectStatusRequest } from './change-project-status.request';

export function changeProjectStatusUseCase({ project: id }: ProjectPath, request: ChangeProjectStatusRequest): UseCase {
  let found: { readonly totals: readonly string[]; readonly causes: readonly string[] } = { totals: [], causes: [] };
  return setPart(projects, id, {
    load: async (tx) => {
      const [totals, causes] = await Promise.all([
        tx.find(bookedTotals, { projectId: id }),
        tx.find(underspendCauses, { projectId: id }),
        tx.loadAll(yearGaps),
        tx.loadAll(yearBudgets),
      ]);
      found = { totals, causes };
    },
    change: (before, tx, { now }) =>
      changeProjectStatus(
        before,
        {
          to: request.status,
          changedOn: request.changedOn ?? calendarDay(now),
          reason: request.reason ?? null,
          provenance: provenanceOf(request.provenance),
        },
        {
          totals: found.totals.flatMap((each) => tx.get(bookedTotals, each) ?? []),
          gaps: tx.all(yearGaps).flatMap(({ gaps }) => gaps),
          budgets: tx.all(yearBudgets),
          causes: found.causes.flatMap((each) => tx.get(underspendCauses, each) ?? []),
        },
      ),
    answer: projectStatusAnswer,
    path: projectStatusPath(id),
  });
}
