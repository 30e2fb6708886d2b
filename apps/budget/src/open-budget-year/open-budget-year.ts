import { calendarDay } from '@imd/kernel';
import { created, provenanceOf, type UseCase } from '@imd/service';
import { budgetYearAnswer, budgetYearPath } from '../answers/budget-year.answer';
import { openBudgetYear, type BudgetYearPlan } from '../domain/budget-year';
import { requireDate } from '../domain/dates';
import { laterYear } from '../domain/later-year';
import { budgetYears } from '../persistence/budget-year.schema';
import { laterYears } from '../persistence/later-year.schema';
import { policyFrameworks } from '../persistence/policy-framework.schema';
import { settingsIn } from '../requests/settings.request';
import type { OpenBudgetYearRequest } from './open-budget-year.request';

export function openBudgetYearUseCase(request: OpenBudgetYearRequest): UseCase {
  const { year, framework } = request;
  return {
    prepare: async (tx) => {
      await Promise.all([tx.load(budgetYears, year), tx.load(laterYears, year), tx.load(policyFrameworks, framework)]);
    },
    decide: (tx, { now }) => {
      const plan = planOf(request);
      requireDate('keptFrom', plan.keptFrom, year, calendarDay(now));
      const promised = tx.get(laterYears, year);
      const { state, events } = openBudgetYear(plan, tx.get(policyFrameworks, framework), promised);
      tx.create(budgetYears, state, ...events);
      // This write empties the guard, or creates it: a commitment that still sees a year to come writes the guard too,
      // so that one of the two waits.
      tx.save(laterYears, laterYear(year));
      return created(budgetYearPath(year), budgetYearAnswer(state));
    },
  };
}

function planOf(request: OpenBudgetYearRequest): BudgetYearPlan {
  const { year, framework, provenance } = request;
  return { year, framework, ...settingsIn(request), provenance: provenanceOf(provenance) };
}
