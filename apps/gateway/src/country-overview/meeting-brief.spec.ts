import {
  BudgetYearOpened,
  ConditionalityDecided,
  CooperationAssessed,
  CountryInstrumentRecorded,
  ExpenditureRecorded,
  ReturnSchemeRegistered,
  ReturnStatisticReported,
} from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import type { Scope } from '@imd/service';
import fc from 'fast-check';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';
import { meetingBrief } from './meeting-brief';

const euros = (value: string) => ({ value, currency: 'EUR' as const });
const AS_OF = '2011-01-31';
const QUARTERS = [
  ['2010-01-01', '2010-03-31'],
  ['2010-04-01', '2010-06-30'],
  ['2010-07-01', '2010-09-30'],
  ['2010-10-01', '2010-12-31'],
] as const;

const brief = async (history: History, asOf = AS_OF, scopes: ReadonlySet<Scope> = EVERY_SCOPE) =>
  meetingBrief(
    await fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, history.events),
    current,
    'IQ',
    asOf,
    scopes,
  );

const count = (
  history: History,
  id: string,
  from: string,
  to: string,
  persons: number | null,
  schemeId: string | null,
  precision: string | null = null,
) =>
  history.tell(ReturnStatisticReported, id, {
    ...ReturnStatisticReported.sample,
    statisticId: id,
    from,
    to,
    country: 'IQ',
    schemeId,
    persons,
    suppressed: persons === null,
    provenance: { ...FIRST_HAND, precision },
  });

function scheme(persons: number | null, precision: string | null = null): History {
  const history = new History()
    .tell(BudgetYearOpened, 2010, { ...BudgetYearOpened.sample, year: 2010, keptFrom: '2010-01-01' })
    .tell(ReturnSchemeRegistered, 'hrt', { ...ReturnSchemeRegistered.sample, schemeId: 'hrt', projectId: 'hrt' })
    .tell(ExpenditureRecorded, 'e', {
      ...ExpenditureRecorded.sample,
      expenditureId: 'e',
      projectId: 'hrt',
      amount: euros('100.00'),
      bookedOn: '2010-05-31',
      bookedOnPrecision: 'day',
      scope: 'countries',
      countryAmounts: [{ country: 'IQ', amount: euros('100.00') }],
      provenance: FIRST_HAND,
    });
  return count(history, 'year', '2010-01-01', '2010-12-31', persons, 'hrt', precision);
}

describe('a meeting brief', () => {
  it('tells what is asked and offered, of documents, of aid exposed and of talks to come', async () => {
    const decision = (decisionId: string, type: 'condition' | 'support', to: string | null) => ({
      ...ConditionalityDecided.sample,
      decisionId,
      type,
      direction: type === 'support' ? ('support' as const) : ('consequence' as const),
      decidedOn: '2010-02-01',
      from: '2010-02-01',
      to,
    });
    const instrument = (instrumentId: string, told: object) => ({
      ...CountryInstrumentRecorded.sample,
      instrumentId,
      countries: ['IQ'],
      ...told,
    });
    const history = new History()
      .tell(CooperationAssessed, 'iraq-2010', CooperationAssessed.sample)
      .tell(ConditionalityDecided, 'asked', decision('asked', 'condition', null))
      .tell(ConditionalityDecided, 'offered', decision('offered', 'support', null))
      .tell(ConditionalityDecided, 'over', decision('over', 'support', '2010-12-31'))
      .tell(CountryInstrumentRecorded, 'talks', instrument('talks', { kind: 'migration-dialogue', state: 'planned' }))
      .tell(CountryInstrumentRecorded, 'promised', instrument('promised', { kind: 'contribution', state: 'explored' }))
      .tell(CountryInstrumentRecorded, 'done', instrument('done', { kind: 'migration-mission', state: 'done' }));
    expect(await brief(history)).toMatchObject({
      cooperation: {
        asked: [{ id: 'asked' }],
        offered: [{ id: 'offered' }],
        documents: { documentsAsked: 200, documentsIssued: 120, issuedInTime: 90, termDays: 30 },
        aidExposed: { cents: 100_000_000n },
      },
      talks: { next: [{ id: 'talks' }], promised: [{ id: 'promised' }] },
      withheld: [],
    });
  });

  it('shows the last four quarters that were over, and nothing of one that nobody counted', async () => {
    const history = new History();
    QUARTERS.slice(1).forEach(([from, to], index) => count(history, `q${index}`, from, to, 10 + index, null));
    const { trend } = await brief(history);
    expect(trend?.quarters.map(({ from, to, returns }) => [from, to, returns.map(({ persons }) => persons)])).toEqual([
      [...QUARTERS[0], []],
      [...QUARTERS[1], [10]],
      [...QUARTERS[2], [11]],
      [...QUARTERS[3], [12]],
    ]);
    expect((await brief(history, '2010-12-30')).trend?.quarters[0]?.from).toBe('2009-10-01');
  });

  it('divides what a scheme spent in the country by those who returned under it, to the cent', async () => {
    const { costPerReturnee } = await brief(scheme(7));
    expect(costPerReturnee?.items).toMatchObject([
      { scheme: 'hrt', modality: 'cash', year: 2010, persons: 7, spent: { cents: 10_000n }, cost: { cents: 1_429n } },
    ]);
  });

  it('has no cost of a count that is withheld or rounded, and none before the year is over', async () => {
    expect((await brief(scheme(700, '100'))).costPerReturnee?.items).toMatchObject([{ persons: 700, cost: null }]);
    expect((await brief(scheme(null))).costPerReturnee?.items).toMatchObject([{ persons: null, cost: null }]);
    expect((await brief(scheme(7), '2010-12-30')).costPerReturnee?.items).toEqual([]);
    expect((await brief(scheme(7), '2010-12-31')).costPerReturnee?.items).toHaveLength(1);
  });

  it('takes the scopes of what it is computed from', async () => {
    const without = async (scope: Scope) =>
      brief(scheme(7), AS_OF, new Set([...EVERY_SCOPE].filter((other) => other !== scope)));
    const withoutBudget = await without('budgets:read');
    expect([withoutBudget.costPerReturnee, withoutBudget.trend === undefined]).toEqual([undefined, false]);
    expect(withoutBudget.withheld).toEqual([{ block: 'costPerReturnee', scope: 'budgets:read' }]);
    const { cooperation, talks, trend, costPerReturnee, withheld } = await without('returns:read');
    expect([cooperation, talks, trend, costPerReturnee]).toEqual([undefined, undefined, undefined, undefined]);
    expect(withheld.map(({ scope }) => scope)).toEqual(Array(4).fill('returns:read'));
  });
});

describe('whatever is withheld of returns', () => {
  /** Every number that the brief has of persons, and every amount from which one could be computed. */
  it('is no number of the brief, nor one that its numbers tell', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.integer({ min: 5, max: 900 })), { minLength: 4, maxLength: 4 }),
        fc.option(fc.integer({ min: 5, max: 9_000 })),
        async (quarters, year) => {
          const history = scheme(year);
          QUARTERS.forEach(([from, to], index) => count(history, `q${index}`, from, to, quarters[index] ?? null, null));
          const { trend, costPerReturnee } = await brief(history);
          const shown = trend?.quarters.flatMap(({ returns }) => returns.map(({ persons }) => persons));
          expect(shown).toEqual(quarters);
          expect(costPerReturnee?.items.map(({ persons }) => persons)).toEqual([year]);
          // A cost beside what was spent tells a count: it is there only where that count itself was published.
          expect(costPerReturnee?.items.map(({ cost }) => cost === null)).toEqual([year === null]);
        },
      ),
      { numRuns: 40 },
    ));
});
