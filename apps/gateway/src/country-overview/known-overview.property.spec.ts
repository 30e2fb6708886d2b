import { type CalendarDate, DomainError } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import fc from 'fast-check';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, type HistoryEvent, shuffled } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { areaOfCountry, countryOverview, selfOf } from './country-overview';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';
import { pageOfRows } from './country-pages';
import { KnownOverview } from './known-overview';
import { meetingBrief } from './meeting-brief';
import { PROJECTS, RETURNS } from './overview-rows';
import { COUNTRIES, days, histories, recordedBy, REGION } from './random-countries.fixture';
import { regionOverview } from './region-overview';

const foldAll = (events: readonly HistoryEvent[]) => fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, events);

/** The overviews with a page of them, as the bytes that they are sent as. */
function answers(view: ImageView, asOf: CalendarDate, today: CalendarDate): string {
  const of = (compute: () => object) => {
    try {
      return compute();
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
  };
  return JSON.stringify([
    of(() => regionOverview(view, current, REGION, asOf, EVERY_SCOPE)),
    ...COUNTRIES.flatMap((country) => [
      countryOverview(view, current, country, { today, asOf }, EVERY_SCOPE),
      meetingBrief(view, current, country, asOf, EVERY_SCOPE),
      ...[PROJECTS, RETURNS].map((kind) =>
        pageOfRows<object>(
          view,
          kind as never,
          { area: areaOfCountry(country), asOf, scopes: EVERY_SCOPE },
          {},
          selfOf(country),
        ),
      ),
    ]),
  ]);
}

describe('whatever is told of countries, an overview as it was known on a day', () => {
  const holds = (
    check: (
      events: readonly HistoryEvent[],
      asOf: CalendarDate,
      knownAt: CalendarDate,
      view: ImageView,
    ) => void | Promise<void>,
  ) =>
    fc.assert(
      fc.asyncProperty(
        histories,
        days,
        days,
        fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
        async (events, asOf, knownAt, picks) => check(events, asOf, knownAt, await foldAll(shuffled(events, picks))),
      ),
      { numRuns: 150 },
    );

  it('is made of the events that had been recorded by its end, whatever follows and in whatever order they are read', () =>
    holds(async (events, asOf, knownAt, view) => {
      const recorded = await foldAll(recordedBy(events, knownAt));
      expect(answers(new KnownOverview(view, knownAt), asOf, knownAt)).toBe(answers(recorded, asOf, knownAt));
    }));

  it('shows of each count what was published of it by then, and never what was withheld', () =>
    holds((events, asOf, knownAt, view) => {
      const published = new Map(recordedBy(events, knownAt).map(({ subject, data }) => [subject, data as object]));
      for (const country of COUNTRIES) {
        const dates = { today: knownAt, asOf };
        const { returns } = countryOverview(new KnownOverview(view, knownAt), current, country, dates, EVERY_SCOPE);
        for (const { id, persons, revision } of [
          ...(returns?.byCountryOfReturn ?? []),
          ...(returns?.byNationality ?? []),
        ])
          expect(published.get(`return-statistics/${id}`)).toMatchObject({ persons, revision });
      }
    }));
});
