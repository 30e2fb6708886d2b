import { calendarDay } from '@imd/kernel';
import type { Transaction } from '@imd/mongo';
import { provenanceOf, setPart, type UseCase } from '@imd/service';
import { projectStatusAnswer, projectStatusPath } from '../answers/project.answer';
import { changeProjectStatus, type KnownMoney } from '../domain/project';
import { bookedTotals, yearBudgets, yearGaps } from '../persistence/financial-progress.read-model';
import { projects } from '../persistence/project.schema';
import { underspendCauses } from '../persistence/underspend-cause.schema';
import type { ProjectPath } from '../paths';
import type { ChangeProjectStatusRequest } from './change-project-status.request';

const NO_MONEY: KnownMoney = { totals: [], gaps: [], budgets: [], causes: [] };

export function changeProjectStatusUseCase({ project: id }: ProjectPath, request: ChangeProjectStatusRequest): UseCase {
  let money = () => NO_MONEY;
  return setPart(projects, id, {
    load: async (tx) => {
      if (request.status === 'closed') money = await moneyOf(tx, id);
    },
    change: (before, _tx, { now }) =>
      changeProjectStatus(
        before,
        {
          to: request.status,
          changedOn: request.changedOn ?? calendarDay(now),
          reason: request.reason ?? null,
          provenance: provenanceOf(request.provenance),
        },
        money(),
      ),
    answer: projectStatusAnswer,
    path: projectStatusPath(id),
  });
}

/** Closing alone looks at the money of a project, and reads it as it is when the change is decided. */
async function moneyOf(tx: Transaction, projectId: string): Promise<() => KnownMoney> {
  const [totals, causes] = await Promise.all([
    tx.find(bookedTotals, { projectId }),
    tx.find(underspendCauses, { projectId }),
    tx.loadAll(yearGaps),
    tx.loadAll(yearBudgets),
  ]);
  return () => ({
    totals: totals.flatMap((each) => tx.get(bookedTotals, each) ?? []),
    gaps: tx.all(yearGaps).flatMap(({ gaps }) => gaps),
    budgets: tx.all(yearBudgets),
    causes: causes.flatMap((each) => tx.get(underspendCauses, each) ?? []),
  });
}
