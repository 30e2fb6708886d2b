import {
  BudgetYearOpened,
  ExpenditureRecorded,
  ProjectChanged,
  ProjectRegistered,
  ReturnStatisticReported,
} from '@imd/contracts';
import { FIRST_HAND, formatCents } from '@imd/kernel';
import fc from 'fast-check';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { countryOverview } from './country-overview';
import { countryOverviews } from './country-summaries';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';

const COUNTRIES = ['AF', 'AO', 'IQ'];
const YEARS = [2011, 2012];
const country = fc.constantFrom(...COUNTRIES);
const day = fc
  .date({ min: new Date('2011-11-01'), max: new Date('2012-03-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const asOfDays = fc.oneof(fc.constantFrom('2011-12-31', '2012-02-29'), day);
const payment = fc.record({
  year: fc.constantFrom(...YEARS),
  bookedOn: day,
  parts: fc.array(fc.record({ country, amount: fc.bigInt({ min: 1n, max: 1_000_000n }) }), {
    minLength: 1,
    maxLength: 3,
  }),
});
/** A record of this number is told, first or again, of these countries. */
const telling = fc.record({ number: fc.nat({ max: 3 }), countries: fc.uniqueArray(country, { maxLength: 3 }) });
const statistic = fc.record({
  number: fc.nat({ max: 3 }),
  country: fc.option(country),
  nationality: fc.option(country),
  rows: fc.uniqueArray(country, { maxLength: 3 }),
});

const euros = (cents: bigint) => ({ value: formatCents(cents), currency: 'EUR' as const });

function opened(): History {
  const history = new History();
  for (const year of YEARS)
    history.tell(BudgetYearOpened, year, { ...BudgetYearOpened.sample, year, keptFrom: '2011-01-01' });
  return history;
}

const viewOf = (history: History) => fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, history.events);

describe('whatever is told of countries', () => {
  it('what was spent in each is what is booked by the day', () =>
    fc.assert(
      fc.asyncProperty(fc.array(payment, { maxLength: 20 }), asOfDays, async (payments, asOf) => {
        const history = opened();
        payments.forEach(({ year, bookedOn, parts }, index) =>
          history.tell(ExpenditureRecorded, `e-${index}`, {
            ...ExpenditureRecorded.sample,
            expenditureId: `e-${index}`,
            year,
            bookedOn,
            bookedOnPrecision: 'day',
            amount: euros(parts.reduce((sum, { amount }) => sum + amount, 0n)),
            scope: 'countries',
            countryAmounts: parts.map((part) => ({ country: part.country, amount: euros(part.amount) })),
            provenance: FIRST_HAND,
          }),
        );
        const view = await viewOf(history);
        for (const code of COUNTRIES) {
          const { spending } = countryOverview(view, current, code, { today: asOf, asOf }, EVERY_SCOPE);
          const spent = YEARS.map((year) =>
            payments
              .filter((paid) => paid.year === year && paid.bookedOn <= asOf)
              .flatMap(({ parts }) => parts.filter((part) => part.country === code))
              .reduce((sum, { amount }) => sum + amount, 0n),
          );
          expect(spending?.years.map((year) => year.spent?.cents)).toEqual(spent);
        }
      }),
      { numRuns: 60 },
    ));

  it('the list counts of each country what its overview shows, however often that is told anew', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(telling, { maxLength: 12 }),
        fc.array(statistic, { maxLength: 12 }),
        async (projects, statistics) => {
          const history = opened();
          const registered = new Set<number>();
          for (const { number, countries } of projects) {
            history.tell(registered.has(number) ? ProjectChanged : ProjectRegistered, `p-${number}`, {
              ...ProjectRegistered.sample,
              projectId: `p-${number}`,
              countries: countries.map((code) => ({ country: code, share: null })),
            });
            registered.add(number);
          }
          for (const { number, rows, ...about } of statistics)
            history.tell(ReturnStatisticReported, `s-${number}`, {
              ...ReturnStatisticReported.sample,
              statisticId: `s-${number}`,
              ...about,
              breakdowns: [{ by: 'country', rows: rows.map((value) => ({ value, persons: 7 })), other: null }],
            });
          const view = await viewOf(history);
          const today = '2012-01-01';
          const shown = COUNTRIES.flatMap((code) => {
            const overview = countryOverview(view, current, code, { today, asOf: today }, EVERY_SCOPE);
            const ofReturns = [
              ...(overview.returns?.byCountryOfReturn ?? []),
              ...(overview.returns?.byNationality ?? []),
            ];
            const counts = {
              projects: overview.projects?.items.length ?? 0,
              statistics: new Set(ofReturns.map(({ id }) => id)).size,
            };
            return counts.projects + counts.statistics > 0 ? [{ country: code, counts }] : [];
          });
          expect(countryOverviews(view, {}, '2011-06-10', EVERY_SCOPE).items).toMatchObject(shown);
        },
      ),
      { numRuns: 60 },
    ));
});
