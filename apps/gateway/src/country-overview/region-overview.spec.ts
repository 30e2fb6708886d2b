import {
  BudgetYearOpened,
  CountryInstrumentRecorded,
  ExpenditureRecorded,
  ProjectRegistered,
  ReceptionFacilityRegistered,
  RegionRegistered,
  ReturnStatisticReported,
} from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import type { Scope } from '@imd/service';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { countryOverview } from './country-overview';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';
import { countryOverviews } from './country-summaries';
import { regionOverview, regionOverviews } from './region-overview';

const euros = (value: string) => ({ value, currency: 'EUR' as const });
const AS_OF = '2012-12-31';

const history = new History()
  .tell(BudgetYearOpened, 2012, { ...BudgetYearOpened.sample, year: 2012, keptFrom: '2012-01-01' })
  .tell(RegionRegistered, 'north-africa', RegionRegistered.sample);
for (const [id, scope, countries] of [
  ['two', 'countries', { EG: '30.00', LY: '30.50', KE: '39.50' }],
  ['worldwide', 'global', {}],
] as const) {
  history.tell(ProjectRegistered, id, {
    ...ProjectRegistered.sample,
    projectId: id,
    scope,
    countries: Object.entries(countries).map(([country, share]) => ({ country, share })),
    plans: [{ year: 2012, amount: euros('100.00') }],
    provenance: FIRST_HAND,
  });
  const countryAmounts = Object.entries(countries).map(([country, amount]) => ({ country, amount: euros(amount) }));
  history.tell(ExpenditureRecorded, id, {
    ...ExpenditureRecorded.sample,
    expenditureId: id,
    year: 2012,
    projectId: id,
    amount: euros('100.00'),
    bookedOn: '2012-05-31',
    bookedOnPrecision: 'day',
    scope,
    countryAmounts,
    provenance: FIRST_HAND,
  });
}
for (const [id, countries, regions] of [
  ['of-egypt', ['EG', 'KE'], []],
  ['of-the-region', [], ['north-africa']],
  ['of-nobody', [], []],
] as const)
  history.tell(CountryInstrumentRecorded, id, {
    ...CountryInstrumentRecorded.sample,
    instrumentId: id,
    countries: [...countries],
    regions: [...regions],
  });
for (const country of ['EG', 'KE'])
  history
    .tell(ReceptionFacilityRegistered, country, { ...ReceptionFacilityRegistered.sample, facilityId: country, country })
    .tell(ReturnStatisticReported, country, { ...ReturnStatisticReported.sample, statisticId: country, country });

history
  .tell(ProjectRegistered, 'part-region', {
    ...ProjectRegistered.sample,
    projectId: 'part-region',
    scope: 'regional',
    countries: [
      { country: 'KE', share: '33.33' },
      { country: 'UG', share: '33.33' },
    ],
    regions: [{ region: '1027', share: '33.34' }],
    plans: [{ year: 2012, amount: euros('0.01') }],
    provenance: FIRST_HAND,
  })
  .tell(ExpenditureRecorded, 'part-region', {
    ...ExpenditureRecorded.sample,
    expenditureId: 'part-region',
    year: 2012,
    projectId: 'part-region',
    amount: euros('9.00'),
    bookedOn: '2012-05-31',
    bookedOnPrecision: 'day',
    scope: 'regional',
    countryAmounts: [
      { country: 'KE', amount: euros('3.00') },
      { country: 'UG', amount: euros('3.00') },
    ],
    regionAmounts: [{ region: '1027', amount: euros('3.00') }],
    provenance: FIRST_HAND,
  })
  .tell(RegionRegistered, 'east-africa', {
    ...RegionRegistered.sample,
    regionId: 'east-africa',
    countries: ['UG'],
    oecdRegion: '1027',
  });

const view = fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, history.events);
const overview = async (region: string, scopes: ReadonlySet<Scope> = EVERY_SCOPE) =>
  JSON.parse(JSON.stringify(regionOverview(await view, current, region, AS_OF, scopes)));
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the overview of a region', () => {
  it('has what its countries have, a record about two of them once', async () => {
    const { projects, facilities, returns } = await overview('north-africa');
    expect(projects.items).toMatchObject([
      { id: 'two', countries: ['EG', 'LY'], share: '60.50', otherCountries: ['KE'] },
    ]);
    expect(ids(facilities.items)).toEqual(['EG']);
    expect(ids(returns.byCountryOfReturn)).toEqual(['EG']);
  });

  it('adds up what was planned and spent in its countries', async () =>
    expect((await overview('north-africa')).spending.years).toMatchObject([
      { year: 2012, spent: { value: '60.50' }, planned: { value: '60.50' } },
    ]));

  it('has its own instruments beside those of its countries, which have them too', async () => {
    const { instruments } = await overview('north-africa');
    expect([instruments.items, instruments.ofRegions, instruments.withoutCountry].map(ids)).toEqual([
      ['of-egypt'],
      ['of-the-region'],
      ['of-nobody'],
    ]);
    const dates = { today: AS_OF, asOf: AS_OF };
    const egypt = countryOverview(await view, current, 'EG', dates, EVERY_SCOPE);
    expect(ids(egypt.instruments?.ofRegions ?? [])).toEqual(['of-the-region']);
  });

  it('has its own share beside those of its countries, and counts each euro once', async () => {
    const { spending, projects, oecdRegion } = await overview('east-africa');
    expect(spending.years).toMatchObject([{ spent: { value: '6.00' }, planned: { value: '0.01' } }]);
    expect(oecdRegion).toBe('1027');
    expect(projects.items).toMatchObject([
      { id: 'part-region', countries: ['UG'], regions: ['1027'], share: '66.67', otherCountries: ['KE'] },
    ]);
  });

  it('is there by the OECD’s code too, with what goes to the region as such alone', async () => {
    const { spending, projects, name, countries } = await overview('1027');
    expect([name.en, countries]).toEqual(['Eastern Africa', []]);
    expect(spending.years).toMatchObject([{ spent: { value: '3.00' }, planned: { value: '0.01' } }]);
    expect(projects.items).toMatchObject([{ id: 'part-region', share: '33.34', otherCountries: ['KE', 'UG'] }]);
  });

  it('leaves each country its own share alone', async () => {
    const uganda = countryOverview(await view, current, 'UG', { today: AS_OF, asOf: AS_OF }, EVERY_SCOPE);
    expect(JSON.parse(JSON.stringify(uganda)).spending.years).toMatchObject([
      { spent: { value: '3.00' }, planned: { value: '0.00' } },
    ]);
    expect(uganda.projects?.items).toMatchObject([{ share: '33.33', otherRegions: ['1027'] }]);
  });

  it('has projects and payments that were told before regions were named, in their countries alone', async () => {
    const { regions: _, ...project } = { ...ProjectRegistered.sample, regions: [] };
    const { regionAmounts: __, ...payment } = { ...ExpenditureRecorded.sample, regionAmounts: [] };
    const told = new History()
      .tell(BudgetYearOpened, 2012, { ...BudgetYearOpened.sample, year: 2012, keptFrom: '2012-01-01' })
      .tell(RegionRegistered, 'north-africa', RegionRegistered.sample)
      .tell(ProjectRegistered, 'old', {
        ...project,
        projectId: 'old',
        scope: 'countries',
        countries: [{ country: 'EG', share: '100.00' }],
      })
      .tell(ExpenditureRecorded, 'old', {
        ...payment,
        expenditureId: 'old',
        year: 2012,
        bookedOn: '2012-05-31',
        amount: euros('5.00'),
        scope: 'countries',
        countryAmounts: [{ country: 'EG', amount: euros('5.00') }],
      });
    const old = await fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, told.events);
    const { projects, spending } = JSON.parse(
      JSON.stringify(regionOverview(old, current, 'north-africa', AS_OF, EVERY_SCOPE)),
    );
    expect(projects.items).toMatchObject([{ id: 'old', countries: ['EG'], regions: [], otherRegions: [] }]);
    expect(spending.years).toMatchObject([{ spent: { value: '5.00' } }]);
    expect(regionOverviews(old, {}, EVERY_SCOPE).items.map(({ region }) => region)).toEqual([
      'global',
      'north-africa',
      'regional',
    ]);
  });

  it('of regional work that names no region has none of that', async () =>
    expect((await overview('regional')).projects.items).toEqual([]));

  it('names its countries, and where each has an overview of its own', async () =>
    expect((await overview('north-africa')).countries).toContainEqual({
      country: 'EG',
      name: { nl: 'Egypte', en: 'Egypt' },
      links: { overview: '/v1/country-overviews/EG' },
    }));

  it('shows global work as itself, in no country', async () => {
    const { projects, spending, countries } = await overview('global');
    expect([ids(projects.items), countries]).toEqual([['worldwide'], []]);
    expect(spending.years).toMatchObject([{ spent: { value: '100.00' }, planned: { value: '100.00' } }]);
    const { items } = countryOverviews(await view, {}, AS_OF, EVERY_SCOPE);
    expect(items.map(({ country }) => country)).toEqual(['DZ', 'EG', 'KE', 'LY', 'MA', 'TN', 'UG']);
  });

  it('is not found without the scope that shows regions, nor under a name that nobody registered', async () => {
    const others = new Set([...EVERY_SCOPE].filter((scope) => scope !== 'returns:read'));
    await expect(overview('north-africa', others)).rejects.toMatchObject({ code: 'region-overview-not-found' });
    await expect(overview('atlantis')).rejects.toMatchObject({ code: 'region-overview-not-found' });
    const named = (scopes: ReadonlySet<Scope>) => view.then((of) => regionOverviews(of, {}, scopes).items);
    expect((await named(EVERY_SCOPE)).map(({ region }) => region)).toEqual([
      '1027',
      'east-africa',
      'global',
      'north-africa',
      'regional',
    ]);
    expect((await named(others)).map(({ region }) => region)).toEqual(['1027', 'global', 'regional']);
    expect((await named(new Set())).map(({ region }) => region)).toEqual(['global', 'regional']);
  });
});
