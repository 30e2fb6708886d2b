import { calendarDay } from '@imd/kernel';
import { type BudgetYearPath, provenanceOf, setPart, type UseCase } from '@imd/service';
import { settingsAnswer, settingsPath } from '../answers/budget-year.answer';
import { changeSettings, type SettingsChange } from '../domain/budget-settings';
import { requireDate } from '../domain/dates';
import { budgetYears } from '../persistence/budget-year.schema';
import { settingsIn } from '../requests/settings.request';
import type { ChangeSettingsRequest } from './change-settings.request';

export function changeSettingsUseCase({ year }: BudgetYearPath, request: ChangeSettingsRequest): UseCase {
  const { reason, provenance } = request;
  const change: SettingsChange = { ...settingsIn(request), reason, provenance: provenanceOf(provenance) };
  return setPart(budgetYears, year, {
    change: (budgetYear, _, { now }) => {
      requireDate('keptFrom', change.keptFrom, year, calendarDay(now));
      return changeSettings(budgetYear, change);
    },
    answer: settingsAnswer,
    path: settingsPath(year),
  });
}
