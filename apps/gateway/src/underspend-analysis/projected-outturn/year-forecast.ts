import { type CalendarDate, lastDayOf, sumCents, type Year } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import { atOnce, type InSteps } from '../../answers/in-steps';
import { type Forecast, forecastOf } from '../../forecast/forecast';
import type { PastProjectYear } from '../../forecast/project-year';
import { isUnreliable } from '../../forecast/reliability';
import { type Outcome, type TrackRecord, trackRecordOf } from '../../forecast/track-record';
import { slicesKnown } from '../known-view';
import { isSpendingPerProjectKnown } from '../projects';
import {
  documentsOfYear,
  type EstimateDocument,
  nettedRefunds,
  projectsOfYear,
  sliceOfNettedRefunds,
  slicesOfYear,
  type YearDocument,
} from '../underspend-analysis.read-model';
import { type YearFacts, yearFactsInSteps } from '../year-facts';
import { monthsGone } from './due-by';
import { estimatesAt, type PastEstimate, pastEstimates, sliceOfEstimates } from './officer-estimates';
import {
  pastYearsInSteps,
  slicesOfKnownPastYears,
  slicesOfPastYears,
  type StandingYear,
  standingYear,
} from './standing-year';

/** A budget year at a date, and where it is expected to end. */
export interface YearForecast {
  readonly facts: YearFacts;
  /** Null where nobody reported what was spent per project. */
  readonly standing: StandingYear | null;
  /** Null with it, and where the year has ended: then there is nothing to expect. */
  readonly forecast: Forecast | null;
  readonly past: readonly PastProjectYear[];
  /** The officers' own, by project: they stand beside the forecast and change nothing of it. */
  readonly estimates: ReadonlyMap<string, EstimateDocument>;
  readonly pastEstimates: readonly PastEstimate[];
}

export interface RecordOfForecasts {
  readonly projects: TrackRecord;
  readonly programme: TrackRecord;
  readonly unreliable: boolean;
}

/** A year that has ended is projected as it ended, whatever came before it. */
export function slicesOfForecast(view: ImageView, year: Year, asOf: CalendarDate): Slice[] {
  const past = asOf >= lastDayOf(year) ? [] : slicesOfPastYears(view, year, asOf);
  return [...slicesOfYear(view, year, asOf), sliceOfEstimates(year), sliceOfNettedRefunds(year), ...past];
}

/** The slices of the same as it was known on a day. */
export function slicesOfKnownForecast(view: ImageView, year: Year, asOf: CalendarDate, knownAt: CalendarDate): Slice[] {
  const past = asOf >= lastDayOf(year) ? [] : slicesOfKnownPastYears(view, year, asOf, knownAt);
  return [...slicesKnown(view, year, asOf, knownAt), ...past];
}

export function yearForecast(...of: Parameters<typeof yearForecastInSteps>): YearForecast {
  return atOnce(yearForecastInSteps(...of));
}

export function* yearForecastInSteps(view: ImageView, year: YearDocument, asOf: CalendarDate): InSteps<YearForecast> {
  const facts = yield* yearFactsInSteps(documentsOfYear(view, year.year, asOf), year, asOf);
  const estimates = estimatesAt(view, year.year, asOf);
  const unprojected = { facts, standing: null, forecast: null, past: [], estimates, pastEstimates: [] };
  if (!isSpendingPerProjectKnown(facts)) return unprojected;
  const { commitments } = projectsOfYear(view, year.year, asOf);
  const standing = standingYear(facts, commitments, nettedRefunds(view, year.year, asOf));
  if (facts.hasEnded) return { ...unprojected, standing };
  yield;
  const past = yield* pastYearsInSteps(view, year.year, asOf);
  return {
    facts,
    standing,
    forecast: forecastOf(past.projects, standing.projects, monthsGone(year.year, asOf)),
    past: past.projects,
    estimates,
    pastEstimates: pastEstimates(view, past.outturns, year.year, asOf),
  };
}

/** Each past year is projected from the years before it alone, as it was on the same day of its year. */
export function recordOf(past: readonly PastProjectYear[], months: number): RecordOfForecasts {
  const years = [...new Set(past.map(({ year }) => year))].sort((a, b) => a - b).slice(1);
  const outcomes = years.map((year) => outcomesOf(past, year, months));
  const programme = trackRecordOf(outcomes.map(({ whole }) => whole));
  const projects = trackRecordOf(outcomes.flatMap((of) => of.projects));
  const { outcomes: ranged, inside } = programme.ranges;
  return { projects, programme, unreliable: isUnreliable(ranged - inside, ranged) };
}

function outcomesOf(past: readonly PastProjectYear[], year: Year, months: number) {
  const projects = past.filter((one) => one.year === year);
  const earlier = past.filter((one) => one.year < year);
  const forecast = forecastOf(earlier, projects, months);
  const outcomes = forecast.projects.map(({ outturn: projected, range }, index): Outcome => ({
    projected,
    range,
    outturn: projects[index]?.outturn ?? 0n,
  }));
  const { outturn: projected, range } = forecast.programme;
  return { projects: outcomes, whole: { projected, range, outturn: sumCents(outcomes.map(({ outturn }) => outturn)) } };
}
