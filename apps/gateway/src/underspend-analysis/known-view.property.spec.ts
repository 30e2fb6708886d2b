import { type CalendarDate, calendarDay, DomainError } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import fc from 'fast-check';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, type HistoryEvent, shuffled } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { type PageOfAnalysis, pageOfCauses, pageOfCountries, pageOfPartners, pageOfProjects } from './analysis-pages';
import { KnownView } from './known-view';
import { asOfDays, facts, historyOf, YEAR } from './random-year.fixture';
import { instants, recordedHistory } from './recorded-year.fixture';
import { projectedOutturn } from './projected-outturn/projected-outturn';
import { projectionBridge } from './projected-outturn/projection-bridge';
import { underspendAnalyses } from './underspend-analyses';
import { underspendAnalysis } from './underspend-analysis';
import { UnderspendProjection } from './underspend-analysis.projection';
import { UNDERSPEND } from './underspend-analysis.read-model';

const foldAll = (events: readonly HistoryEvent[]) => fold(new UnderspendProjection(), UNDERSPEND, events);

/** The analysis, all of its pages, the list and the projection, as the bytes that they are sent as. */
function answers(view: ImageView, asOf: CalendarDate): string {
  const query = { limit: 500 } as PageOfAnalysis['query'];
  const asked = { year: YEAR, asOf, against: 'current', query, scopes: EVERY_SCOPE } as const;
  try {
    return JSON.stringify([
      underspendAnalysis(view, current, YEAR, asOf, EVERY_SCOPE),
      underspendAnalyses(view, {}, asOf),
      projectedOutturn(view, current, YEAR, asOf, EVERY_SCOPE),
      projectionBridge(view, current, YEAR, { from: '2012-03-05', to: asOf }, EVERY_SCOPE),
      ...[pageOfProjects, pageOfPartners, pageOfCauses, pageOfCountries].map((page) => page(view, asked)),
    ]);
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

describe('whatever happened, the answer as it was known on a day', () => {
  const holds = (
    check: (
      events: readonly HistoryEvent[],
      asOf: CalendarDate,
      knownAt: CalendarDate,
      picks: number[],
    ) => Promise<void>,
  ) =>
    fc.assert(
      fc.asyncProperty(
        facts,
        fc.array(instants, { minLength: 1, maxLength: 40 }),
        asOfDays,
        instants,
        fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
        (happened, times, asOf, known, picks) =>
          check(recordedHistory(happened, times), asOf, calendarDay(new Date(known)), picks),
      ),
      { numRuns: 100 },
    );

  it('is made of the events that had been recorded by its end, whatever follows and in whatever order they are read', () =>
    holds(async (events, asOf, knownAt, picks) => {
      const recorded = events.filter(({ time }) => calendarDay(new Date(time)) <= knownAt);
      const view = await foldAll(shuffled(events, picks));
      expect(answers(new KnownView(view, knownAt), asOf)).toBe(answers(await foldAll(recorded), asOf));
    }));
});

describe('an answer as it was known before a correction', () => {
  const recorded = (time: string, amount: bigint) => ({ time, amount });

  it.each([
    ['at the last moment of the day', recorded('2012-06-30T21:59:59.999Z', 500n), '2012-06-30', '500'],
    ['at the first moment of the next', recorded('2012-06-30T22:00:00.000Z', 500n), '2012-06-30', 'nothing'],
  ])('shows the mistake that was recorded %s', async (_, { time, amount }, knownAt, shown) => {
    const payment = {
      purpose: 'diaspora',
      projectId: null,
      commitment: null,
      amount,
      bookedOn: '2012-05-05',
      split: 'global' as const,
      reversedPart: { on: '2012-05-06', hundredths: 100n },
    };
    const nothing = { mutations: [], earmarks: [], allocation: [], commitments: [], causes: [] };
    const { events } = historyOf({ ...nothing, payments: [payment] });
    const timed = events.map((event) => ({
      ...event,
      ...(event.subject.startsWith('expenditures/') && { time: event.version === 1 ? time : '2012-07-09T10:00:00Z' }),
    }));
    const view = await foldAll(timed);
    const spentAt = (known: string) =>
      underspendAnalysis(new KnownView(view, known), current, YEAR, '2012-12-31', EVERY_SCOPE).programme.spent?.cents;
    expect(spentAt(knownAt)).toBe(shown === 'nothing' ? 0n : BigInt(shown));
    expect(spentAt('2012-07-09')).toBe(0n);
  });
});
