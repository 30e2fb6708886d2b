import {
  BudgetYearOpened,
  CommitmentMade,
  CountryInstrumentRecorded,
  type EventData,
  ExpenditureRecorded,
  ProjectRegistered,
  ReceptionFacilityRegistered,
  RegionRegistered,
  ReturnStatisticReported,
} from '@imd/contracts';
import { FIRST_HAND, formatCents, isRegionCode, splitCents } from '@imd/kernel';
import type { ImageView } from '@imd/messaging';
import fc from 'fast-check';
import { EVERY_SCOPE } from '../../apps/gateway/src/answers/scopes.fixture';
import { CountryOverviewProjection } from '../../apps/gateway/src/country-overview/country-overview.projection';
import { COUNTRY_OVERVIEW } from '../../apps/gateway/src/country-overview/country-overview.read-model';
import { KnownOverview } from '../../apps/gateway/src/country-overview/known-overview';
import { days, histories } from '../../apps/gateway/src/country-overview/random-countries.fixture';
import { regionOverview, regionOverviews } from '../../apps/gateway/src/country-overview/region-overview';
import { fold, History, type HistoryEvent, shuffled } from '../../apps/gateway/src/figures/folded-events.fixture';
import { current } from '../../apps/gateway/src/sources/source.fixture';
import { compare, type Comparison, together } from './compare';
import { RecomputedCountries } from './countries';
import { withNamedRows } from './gateway-answers';
import { facts, historyOf } from './random-histories.fixture';
import type { RawEvents } from './raw-events';
import { rawEventsOf } from './raw-events.fixture';
import { RecomputedRegions } from './regions';
import { Told } from './told';

type Project = EventData<typeof ProjectRegistered>;
type Places = Pick<Project, 'scope' | 'countries' | 'regions'>;

const PLACES = ['AF', 'AO', 'CV', 'IQ', '289', '589'];

/** A project is in places with shares that are known or not, or in no place. */
const places: fc.Arbitrary<Places> = fc.oneof(
  fc.constantFrom('regional' as const, 'global' as const).map((scope) => ({ scope, countries: [], regions: [] })),
  fc
    .record({
      named: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 4 }),
      weights: fc.array(fc.bigInt({ min: 1n, max: 7n }), { minLength: 4, maxLength: 4 }),
      isKnown: fc.boolean(),
    })
    .map(({ named, weights, isKnown }) => {
      const hundred = named.map((key, index) => ({ key, share: weights[index] ?? 1n }));
      const shares = [...splitCents(10_000n, hundred)].map(([place, share]) => ({
        place,
        share: isKnown ? formatCents(share) : null,
      }));
      const regions = shares.flatMap(({ place, share }) => (isRegionCode(place) ? [{ region: place, share }] : []));
      return {
        scope: regions.length > 0 ? ('regional' as const) : ('countries' as const),
        countries: shares.flatMap(({ place, share }) => (isRegionCode(place) ? [] : [{ country: place, share }])),
        regions,
      };
    }),
);
const count = fc.option(fc.integer({ min: 0, max: 500 }));
const records = fc.record({
  places: fc.array(places, { minLength: 3, maxLength: 3 }),
  regions: fc.record({
    crossing: fc.uniqueArray(fc.constantFrom('AF', 'IQ', 'CV'), { minLength: 1 }),
    oecdRegion: fc.constantFrom(null, '289'),
  }),
  statistics: fc.array(
    fc.record({
      country: fc.option(fc.constantFrom('AF', 'IQ')),
      nationality: fc.option(fc.constantFrom('AF', 'CV')),
      persons: count,
      rows: fc.uniqueArray(fc.record({ value: fc.constantFrom('AF', 'IQ', 'CV'), persons: count }), {
        selector: ({ value }) => value,
      }),
    }),
    { maxLength: 14 },
  ),
  instruments: fc.array(
    fc.record({
      countries: fc.subarray(['AF', 'CV']),
      regions: fc.subarray(['crossing', 'elsewhere']),
    }),
    { maxLength: 14 },
  ),
});
type Records = typeof records extends fc.Arbitrary<infer T> ? T : never;

/** The projects of a history are in other places, and more is told of those. */
function eventsOf(happened: Parameters<typeof historyOf>[0], more: Records): HistoryEvent[] {
  let project = 0;
  const events = historyOf(happened).map((event) => {
    if (event.definition !== ProjectRegistered) return event;
    const placed = { ...(event.data as Project), ...more.places[project] };
    project += 1;
    return { ...event, data: placed as never };
  });
  const others = new History();
  const { crossing, oecdRegion } = more.regions;
  for (const [regionId, countries, ofOecd] of [
    ['crossing', crossing, oecdRegion],
    ['elsewhere', ['AO'], null],
  ] as const)
    others.tell(RegionRegistered, regionId, {
      ...RegionRegistered.sample,
      regionId,
      countries: [...countries],
      oecdRegion: ofOecd,
    });
  more.statistics.forEach(({ country, nationality, persons, rows }, index) => {
    const statisticId = `statistic-${index}`;
    const ofCountry = country === null ? [{ by: 'country' as const, rows, other: null }] : [];
    others.tell(ReturnStatisticReported, statisticId, {
      ...ReturnStatisticReported.sample,
      ...{ statisticId, country, nationality, persons },
      breakdowns: ofCountry,
    });
  });
  more.instruments.forEach(({ countries, regions }, index) => {
    const instrumentId = `instrument-${index}`;
    others.tell(CountryInstrumentRecorded, instrumentId, {
      ...CountryInstrumentRecorded.sample,
      ...{ instrumentId, countries, regions },
      provenance: FIRST_HAND,
    });
  });
  for (const country of crossing)
    others.tell(ReceptionFacilityRegistered, country, {
      ...ReceptionFacilityRegistered.sample,
      facilityId: country.toLowerCase(),
      country,
    });
  return [...events, ...others.events];
}

const asOfDays = fc.constantFrom('2011-12-31', '2012-02-29', '2012-12-31', '2013-01-01', '2010-12-31', '2014-06-30');

const written = (answer: unknown) => JSON.parse(JSON.stringify(answer)) as Readonly<Record<string, unknown>>;
const folded = (events: readonly HistoryEvent[]) => fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, events);

const recomputedOf = (events: RawEvents) => {
  const told = new Told(events);
  return new RecomputedRegions(told, new RecomputedCountries(told));
};

/** Every region is compared as a client gets it. */
const overviewsOf = (view: ImageView, recomputed: RecomputedRegions, asOf: string, knownAt?: string) =>
  recomputed.all.map((region) => {
    const answer = withNamedRows(written(regionOverview(view, current, region, asOf, EVERY_SCOPE, knownAt)));
    return compare(region, recomputed.overview(region, asOf, answer), answer);
  });

function compared(view: ImageView, events: readonly HistoryEvent[], asOf: string): Comparison {
  const recomputed = recomputedOf(rawEventsOf(events));
  const listed = regionOverviews(view, { limit: 1000 }, EVERY_SCOPE).items;
  return together([
    compare(
      'regions',
      recomputed.all.map((region) => recomputed.summary(region)),
      written({ listed })['listed'],
    ),
    ...overviewsOf(view, recomputed, asOf),
  ]);
}

describe('whatever happened, in whatever order and however often it is learned', () => {
  it('the overviews of all regions are what is recomputed from the raw events', () =>
    fc.assert(
      fc.asyncProperty(
        facts,
        records,
        fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
        asOfDays,
        async (happened, more, picks, asOf) => {
          const events = shuffled(eventsOf(happened, more), picks);
          const { cells, differences } = compared(await folded(events), events, asOf);
          expect(differences).toEqual([]);
          expect(cells).toBeGreaterThan(50);
        },
      ),
      { numRuns: 100 },
    ));

  it('the overviews as they were known on a day are what is recomputed from the raw events of until then', () =>
    fc.assert(
      fc.asyncProperty(
        histories,
        fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
        days,
        days,
        async (told, picks, asOf, knownAt) => {
          const events = shuffled(told, picks);
          const view = new KnownOverview(await folded(events), knownAt);
          const recomputed = recomputedOf(rawEventsOf(events).knownAt(knownAt));
          const { cells, differences } = together(overviewsOf(view, recomputed, asOf, knownAt));
          expect(differences).toEqual([]);
          expect(cells).toBeGreaterThan(20);
        },
      ),
      { numRuns: 100 },
    ));
});

describe('a cent that is altered in the read model of regions', () => {
  const euros = (value: string) => ({ value, currency: 'EUR' as const });
  const events = new History()
    .tell(BudgetYearOpened, 2012, { ...BudgetYearOpened.sample, year: 2012, keptFrom: '2012-01-01' })
    .tell(RegionRegistered, 'crossing', {
      ...RegionRegistered.sample,
      regionId: 'crossing',
      countries: ['AF'],
      oecdRegion: '289',
    })
    .tell(ProjectRegistered, 'one', {
      ...ProjectRegistered.sample,
      projectId: 'one',
      scope: 'regional',
      countries: [],
      regions: [{ region: '289', share: '100.00' }],
      plans: [{ year: 2012, amount: euros('50.00') }],
    })
    .tell(CommitmentMade, 'one', {
      ...CommitmentMade.sample,
      commitmentId: 'one',
      projectId: 'one',
      year: 2012,
      madeOn: '2012-02-01',
      value: euros('40.00'),
    })
    .tell(ExpenditureRecorded, 'one', {
      ...ExpenditureRecorded.sample,
      expenditureId: 'one',
      year: 2012,
      projectId: 'one',
      amount: euros('9.00'),
      bookedOn: '2012-05-31',
      bookedOnPrecision: 'day',
      scope: 'regional',
      countryAmounts: [{ country: 'AF', amount: euros('6.00') }],
      regionAmounts: [{ region: '289', amount: euros('3.00') }],
    }).events;
  const asOf = '2012-12-31';

  type Totals = ReadonlyMap<string, Record<string, bigint>>;
  interface Planned {
    plans: readonly { readonly year: number; readonly amount: object }[];
  }
  const moreOf = (totals: Totals, figure: string) => {
    for (const total of totals.values()) total[figure] = (total[figure] ?? 0n) + 1n;
  };

  it.each([
    ['spent', (view: ImageView) => moreOf(view.slice('spent-by-month', '289') as unknown as Totals, 'spent')],
    ['committed', (view: ImageView) => moreOf(view.documents('committed') as unknown as Totals, 'committed')],
    [
      'planned',
      (view: ImageView) => {
        const projects = view.slice('projects', '289') as unknown as ReadonlyMap<string, Planned>;
        for (const project of projects.values()) project.plans = [{ year: 2012, amount: euros('50.01') }];
      },
    ],
  ])('is found in what was %s, in each region that it is of', async (figure, alter) => {
    const view = await folded(events);
    expect(compared(view, events, asOf).differences).toEqual([]);
    alter(view);
    const { differences } = compared(view, events, asOf);
    expect(differences.map(({ path }) => path).sort()).toEqual(
      ['289', 'crossing'].map((region) => `${region}.spending.years[2012].${figure}.value`),
    );
  });
});
