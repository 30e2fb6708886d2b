import { UnderspendAnalysisComputed } from '@imd/contracts';
import type { CalendarDate, Year } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import { ALL_CURRENT, figuresOf, type Figures, OF_DATA_TEAMS, type Publication } from '../analytics/publication';
import { sentAnalyses } from '../analytics/sent-figures.store';
import type { InSteps } from '../answers/in-steps';
import type { Figure } from '../figures/figure';
import { projectionOf } from './projected-outturn/projected-outturn';
import { slicesOfForecast, yearForecastInSteps } from './projected-outturn/year-forecast';
import { programmeLine } from './programme';
import { spendingByPlace } from './spending-by-place';
import { openedYear, underspendAnalysisInSteps } from './underspend-analysis';
import type { Line } from './underspend-analysis.answer';
import { UNDERSPEND, yearsOf } from './underspend-analysis.read-model';
import type { YearFacts } from './year-facts';

/** Every year that was opened, with the figures of its answers of today. */
export const PUBLISHED_ANALYSES: Publication = {
  store: sentAnalyses,
  model: UNDERSPEND,
  owners: ['budget', 'projects'],
  parts: (view, today) =>
    [...yearsOf(view).values()].map(({ year }) => ({
      key: String(year),
      needs: (current) => slicesOfForecast(current, year, today),
      compute: (current) => publishedAnalysis(current, year, today),
    })),
};

function* publishedAnalysis(view: ImageView, budgetYear: Year, today: CalendarDate): InSteps<Figures> {
  const { year, title, framework, status, programme, priorities, themes, invented } = yield* underspendAnalysisInSteps(
    view,
    ALL_CURRENT,
    budgetYear,
    today,
    OF_DATA_TEAMS,
  );
  const known = yield* yearForecastInSteps(view, openedYear(view, budgetYear), today);
  return figuresOf(UnderspendAnalysisComputed, budgetYear, {
    year,
    title,
    framework: framework.code,
    status,
    ...lineOf(programme),
    purposes: [...priorities, ...themes].map((line) => ({ code: line.code, label: line.label, ...lineOf(line) })),
    countries: countriesOf(known.facts),
    projection: known.facts.hasEnded ? null : shownProjection(projectionOf(known)),
    invented,
  });
}

function lineOf({ appropriated, commitmentsEntered, legallyCommitted, spent, underspend, underspendRate, band }: Line) {
  return {
    appropriated: shown(appropriated),
    commitmentsEntered: shown(commitmentsEntered),
    legallyCommitted: shown(legallyCommitted),
    spent: shown(spent),
    underspend: shown(underspend),
    underspendRate: underspendRate?.value ?? null,
    band,
  };
}

/** The answer shows the ten countries with the most. */
function countriesOf(facts: YearFacts) {
  const { countries } = spendingByPlace(facts, programmeLine(facts).spent);
  return countries && countries.map(({ country, spent }) => ({ country, spent: shown(spent) }));
}

function shownProjection({ programme, trackRecord }: ReturnType<typeof projectionOf>) {
  return {
    projected: shown(programme.projected),
    low: shown(programme.range?.low ?? null),
    high: shown(programme.range?.high ?? null),
    underspend: shown(programme.underspend),
    underspendRate: programme.underspendRate?.value ?? null,
    band: programme.band,
    unreliable: trackRecord?.unreliable ?? null,
  };
}

const shown = (figure: Figure | null) => figure && figure.toJSON();
