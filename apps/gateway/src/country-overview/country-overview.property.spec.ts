import {
  BudgetYearOpened,
  ExpenditureRecorded,
  ProjectChanged,
  ProjectRegistered,
  RegionRegistered,
  ReturnStatisticReported,
} from '@imd/contracts';
import { FIRST_HAND, formatCents, isRegionCode as isRegion, splitCents } from '@imd/kernel';
import fc from 'fast-check';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { countryOverview } from './country-overview';
import type { SpendingOfYear } from './country-overview.answer';
import { regionOverview } from './region-overview';
import { countryOverviews } from './country-summaries';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';

const COUNTRIES = ['AF', 'AO', 'IQ'];
const REGIONS = ['289', '589'];
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

  it('what a project plans and pays, split over countries and regions, adds up to the whole in their overviews', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.bigInt({ min: 1n, max: 100n }), {
          minLength: COUNTRIES.length + 2,
          maxLength: COUNTRIES.length + 2,
        }),
        fc.bigInt({ min: 1n, max: 1_000_000n }),
        async (weights, planned) => {
          const parts = (whole: bigint) => [
            ...splitCents(
              whole,
              [...COUNTRIES, ...REGIONS].map((key, index) => ({ key, share: weights[index] ?? 0n })),
            ),
          ];
          const shares = parts(100_00n).map(([place, share]) => ({ place, share: formatCents(share) }));
          const paid = parts(planned).map(([place, amount]) => ({ place, amount: euros(amount) }));
          const history = opened()
            .tell(ProjectRegistered, 'p', {
              ...ProjectRegistered.sample,
              projectId: 'p',
              scope: 'regional',
              countries: shares.flatMap(({ place, share }) => (isRegion(place) ? [] : { country: place, share })),
              regions: shares.flatMap(({ place, share }) => (isRegion(place) ? { region: place, share } : [])),
              plans: [{ year: 2012, amount: euros(planned) }],
              provenance: FIRST_HAND,
            })
            .tell(ExpenditureRecorded, 'e', {
              ...ExpenditureRecorded.sample,
              expenditureId: 'e',
              projectId: 'p',
              year: 2012,
              bookedOn: '2012-02-01',
              bookedOnPrecision: 'day',
              amount: euros(planned),
              scope: 'regional',
              countryAmounts: paid.flatMap(({ place, amount }) => (isRegion(place) ? [] : { country: place, amount })),
              regionAmounts: paid.flatMap(({ place, amount }) => (isRegion(place) ? { region: place, amount } : [])),
              provenance: FIRST_HAND,
            })
            .tell(RegionRegistered, 'whole', {
              ...RegionRegistered.sample,
              regionId: 'whole',
              countries: COUNTRIES,
              oecdRegion: '289',
            });
          const view = await viewOf(history);
          const asOf = '2012-12-31';
          const ofYear = ({ spending }: { spending?: { years: readonly SpendingOfYear[] } | undefined }) => {
            const year = spending?.years.find((each) => each.year === 2012);
            return [year?.spent?.cents ?? 0n, year?.planned?.cents ?? 0n] as const;
          };
          const ofCountries = COUNTRIES.map((code) =>
            ofYear(countryOverview(view, current, code, { today: asOf, asOf }, EVERY_SCOPE)),
          );
          const regionOf = (id: string) => ofYear(regionOverview(view, current, id, asOf, EVERY_SCOPE));
          const total = (all: readonly (readonly [bigint, bigint])[]) => [
            all.reduce((sum, [spent]) => sum + spent, 0n),
            all.reduce((sum, [, plan]) => sum + plan, 0n),
          ];
          expect(total([...ofCountries, ...REGIONS.map(regionOf)])).toEqual([planned, planned]);
          expect(regionOf('whole')).toEqual(total([...ofCountries, regionOf('289')]));
        },
      ),
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
