import { BudgetYearOpened } from '@imd/contracts';
import { alertOf, type Alert, subjectOf } from '../../analytics/alert';
import type { YearProjection } from './projected-outturn.answer';

/** More past outcomes lie outside their ranges than chance explains. */
export function forecastUnreliable(year: number, { trackRecord }: YearProjection, invented: boolean): Alert[] {
  if (!trackRecord?.unreliable) return [];
  const [about, link] = [subjectOf(BudgetYearOpened, year), `/v1/projected-outturns/${year}`];
  return [alertOf('forecast-unreliable', [year], { about, link, year, invented })];
}
