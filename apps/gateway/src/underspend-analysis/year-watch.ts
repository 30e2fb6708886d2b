import { type CalendarDate, type Year, yearOf } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import type { Alert } from '../analytics/alert';
import type { Watch } from '../analytics/watch';
import type { InSteps } from '../answers/in-steps';
import { programmeLine } from './programme';
import { projectLinesInSteps } from './projects';
import { forecastUnreliable } from './projected-outturn/forecast-unreliable';
import { projectedUnderspend } from './projected-outturn/projected-underspend';
import { projectionOf, restsOnInvented } from './projected-outturn/projected-outturn';
import { slicesOfForecast, yearForecastInSteps } from './projected-outturn/year-forecast';
import { purposeLines, restLine } from './purposes';
import { openedYear, toBeExplained } from './underspend-analysis';
import { UNDERSPEND, yearsOf } from './underspend-analysis.read-model';
import { unexplainedDeviations } from './unexplained-deviation';
import { unpaidCommitments } from './unpaid-commitment';

/** The alerts of budget years, of each year that has begun. */
export const YEAR_WATCH: Watch = {
  kinds: ['projected-underspend', 'forecast-unreliable', 'unexplained-deviation', 'unpaid-commitment'],
  model: UNDERSPEND,
  owners: ['budget', 'projects'],
  parts: (view, today) =>
    [...yearsOf(view).values()]
      .filter(({ year }) => year <= yearOf(today))
      .map(({ year }) => ({
        key: String(year),
        needs: (current) => slicesOfForecast(current, year, today),
        compute: (current) => alertsOfYear(current, year, today),
      })),
};

function* alertsOfYear(view: ImageView, budgetYear: Year, today: CalendarDate): InSteps<Alert[]> {
  const year = openedYear(view, budgetYear);
  const known = yield* yearForecastInSteps(view, year, today);
  const { facts } = known;
  const purposes = purposeLines(facts);
  const rest = restLine(programmeLine(facts), purposes, facts);
  const projects = yield* projectLinesInSteps(facts);
  const gaps = toBeExplained(facts, purposes, rest, projects ?? []);
  const ofEveryYear = [...unexplainedDeviations(budgetYear, gaps), ...unpaidCommitments(facts.commitments, today)];
  // A year that has ended is projected as it ended, which is no projection.
  if (facts.hasEnded) return ofEveryYear;
  const projection = projectionOf(known);
  return [
    ...ofEveryYear,
    ...projectedUnderspend(year, projection, purposes),
    ...forecastUnreliable(budgetYear, projection, restsOnInvented(year, known)),
  ];
}
