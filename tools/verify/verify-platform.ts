import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { EVENT_DEFINITIONS, heard } from '@imd/contracts';
import { type CalendarDate, calendarDay } from '@imd/kernel';
import type { Kafka } from 'kafkajs';
import { drawsOf } from '../backtest/draws';
import { readTopic, type TopicRecord } from '../kill/read-topic';
import { RecomputedAnalysis } from './analysis';
import { compare, type Comparison, together } from './compare';
import { RecomputedCountries } from './countries';
import type { GatewayAnswers } from './gateway-answers';
import { compareOutturn } from './outturn';
import { type RawEvent, RawEvents } from './raw-events';
import { RecomputedRegions } from './regions';
import { Told } from './told';
import { BudgetYear } from './year';

const TOPICS = ['imd.budget', 'imd.projects', 'imd.returns'];

export interface Verified extends Comparison {
  readonly seed: number;
  readonly events: number;
  readonly years: readonly number[];
  readonly countries: number;
  readonly regions: number;
  readonly dates: readonly CalendarDate[];
}

export interface ToVerify {
  readonly kafka: Kafka;
  readonly topicPrefix: string;
  readonly answers: GatewayAnswers;
  /** Dates are drawn by it, so that the same ones can be asked for again. */
  readonly seed?: number | undefined;
  /** This many dates are asked for besides today. */
  readonly dates: number;
  readonly say: (line: string) => void;
}

/** What the gateway calls current may lack what was written in the last two seconds. */
const SETTLED_AFTER_MS = 2_500;
const ATTEMPTS = 20;

/** Answers and events were compared while something was written, every time. */
export class NeverSettled extends Error {
  override readonly name = 'NeverSettled';
}

/**
 * Every figure is recomputed from the topics and compared with the answers of the gateway. What is compared is of one
 * moment: from some time before until after it nothing came on the topics, and the gateway is current.
 */
export async function verifyPlatform(asked: ToVerify): Promise<Verified> {
  const { kafka, topicPrefix, say } = asked;
  const seed = asked.seed ?? randomInt(2 ** 31);
  say(`Dates are drawn with the seed ${seed}.`);
  const topics = TOPICS.map((topic) => topicPrefix + topic);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before = await endsOf(kafka, topics);
    await pause(SETTLED_AFTER_MS);
    if ((await endsOf(kafka, topics)) !== before) {
      say('Events are coming in; waiting for a pause.');
      continue;
    }
    const records = await Promise.all(topics.map((topic) => readTopic(kafka, topic)));
    const told = new Told(new RawEvents(records.flat().map(eventOf)));
    const verified = await compareAll(told, asked, seed);
    if ((await endsOf(kafka, topics)) !== before) {
      say('Events came in meanwhile; comparing again.');
      continue;
    }
    if (verified === null) {
      say('The gateway is behind; waiting for it.');
      continue;
    }
    return verified;
  }
  throw new NeverSettled(`Nothing could be compared in ${ATTEMPTS} attempts: events never paused, or were not applied`);
}

/** @returns null while the gateway is not current */
async function compareAll(
  told: Told,
  { answers, dates: number, say }: ToVerify,
  seed: number,
): Promise<Verified | null> {
  const today = calendarDay(new Date());
  const years = BudgetYear.all(told.events);
  const dates = [today, ...drawnDates(years, number, seed)];
  const comparisons: Comparison[] = [];

  const compared = (path: string, expected: unknown, answered: unknown) =>
    comparisons.push(compare(path, expected, answered));

  compared(
    'years',
    years.map((year) => new RecomputedAnalysis(told, year, today).summary()),
    await answers.years(),
  );
  for (const year of years) {
    for (const asOf of dates) {
      const at = `${year} on ${asOf}`;
      const analysis = await answers.analysis(year, asOf, 'current');
      if (!isCurrent(analysis)) return null;
      const recomputed = new RecomputedAnalysis(told, year, asOf);
      compared(`${at}: analysis`, recomputed.analysis(), analysis);
      compared(`${at}: projects`, recomputed.projectLines(), await answers.rows('projects', year, asOf));
      compared(`${at}: partners`, recomputed.partnerLines(), await answers.rows('partners', year, asOf));
      compared(`${at}: countries`, recomputed.countryLines(), await answers.rows('countries', year, asOf));
      compared(`${at}: causes`, recomputed.causeLines(), await answers.rows('causes', year, asOf));
      const outturn = await answers.outturn(year, asOf);
      const projected = await answers.outturnProjects(year, asOf);
      comparisons.push(compareOutturn(`${at}: projected outturn`, told, year, asOf, outturn, projected));
    }
  }
  const recomputed = new RecomputedCountries(told);
  const listed = (await answers.countries()) ?? [];
  const countries = listed.map((row) => (row as { readonly country: string }).country);
  compared(
    'countries',
    recomputed.all.map((country) => recomputed.counts(country)),
    listed,
  );
  for (const country of countries) {
    for (const asOf of dates) {
      const overview = await answers.overview(country, asOf);
      compared(`${country} on ${asOf}`, recomputed.overview(country, asOf, today), overview);
    }
  }
  const recomputedRegions = new RecomputedRegions(told, recomputed);
  const regions = recomputedRegions.all;
  compared(
    'regions',
    regions.map((region) => recomputedRegions.summary(region)),
    await answers.regions(),
  );
  for (const region of regions) {
    for (const asOf of dates) {
      const overview = await answers.regionOverview(region, asOf);
      compared(`region ${region} on ${asOf}`, recomputedRegions.overview(region, asOf, overview), overview);
    }
  }
  for (const knownAt of drawnOf(told.events.days, number, seed)) {
    const known = new RecomputedCountries(new Told(told.events.knownAt(knownAt)));
    for (const country of countries) {
      const asOf = dates[dates.length - 1] ?? today;
      const overview = await answers.overview(country, asOf, knownAt);
      compared(`${country} on ${asOf}, known on ${knownAt}`, known.overview(country, asOf, knownAt), overview);
    }
  }
  say(
    `${years.length} years, ${countries.length} countries and ${regions.length} regions were compared on ${dates.length} dates.`,
  );
  return {
    ...together(comparisons),
    seed,
    events: told.events.count,
    years,
    countries: countries.length,
    regions: regions.length,
    dates,
  };
}

function isCurrent({ sources, parked }: { readonly sources: object; readonly parked: number }): boolean {
  const states = Object.values(sources).map((source) => (source as { readonly state: string }).state);
  return parked === 0 && states.every((state) => state === 'current');
}

/** In the years that there are, and some time after; the same seed draws the same dates. */
function drawnDates(years: readonly number[], number: number, seed: number): CalendarDate[] {
  const first = Date.UTC((years[0] ?? 2010) - 1, 11, 31);
  const last = Date.UTC((years.at(-1) ?? 2010) + 1, 5, 30);
  const draws = drawsOf(seed, 'dates');
  return Array.from({ length: number }, () => new Date(draws.whole(first, last)).toISOString().slice(0, 10));
}

/** So many of the days at most, of which the last is not over yet. */
function drawnOf(days: readonly CalendarDate[], number: number, seed: number): CalendarDate[] {
  const draws = drawsOf(seed, 'days of knowledge');
  const drawn = Array.from({ length: days.length === 0 ? 0 : number }, () => draws.oneOf(days));
  return [...new Set(drawn)];
}

async function endsOf(kafka: Kafka, topics: readonly string[]): Promise<string> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const ends = await Promise.all(topics.map((topic) => admin.fetchTopicOffsets(topic)));
    return ends
      .flatMap((partitions) => partitions.map(({ partition, high }) => `${partition}:${high}`).sort())
      .join(' ');
  } finally {
    await admin.disconnect();
  }
}

function eventOf({ headers, value }: TopicRecord): RawEvent {
  const header = (name: string) => {
    const text = headers[`ce_${name}`];
    if (text === undefined) throw new Error(`A record has no ce_${name}`);
    return text;
  };
  const type = header('type');
  const definition = EVENT_DEFINITIONS.get(type);
  const data: unknown = JSON.parse(String(value));
  return {
    id: header('id'),
    type,
    subject: header('subject'),
    version: Number(header('subjectversion')),
    recordedOn: calendarDay(new Date(header('time'))),
    data: definition ? heard(definition, data) : data,
  };
}
