import {
  BudgetYearOpened,
  CountryInstrumentRecorded,
  ExpenditureRecorded,
  ProjectRegistered,
  RegionRegistered,
  ReturnStatisticReported,
} from '@imd/contracts';
import { eventually, TestService } from '@imd/testing';
import { AppModule } from '../app.module';

const OWNERS_AWAY = {
  IMD_BUDGET_URL: 'http://127.0.0.1:9',
  IMD_PROJECTS_URL: 'http://127.0.0.1:9',
  IMD_RETURNS_URL: 'http://127.0.0.1:9',
};

describe('the country overview, from the topics of all services', () => {
  let gateway: TestService;

  beforeAll(async () => {
    gateway = await TestService.start(AppModule, { name: 'gateway', environment: OWNERS_AWAY });
    await gateway.publish(
      { definition: BudgetYearOpened, id: 2012, version: 1, data: { ...BudgetYearOpened.sample, year: 2012 } },
      {
        definition: ExpenditureRecorded,
        id: 'e',
        version: 1,
        data: {
          ...ExpenditureRecorded.sample,
          year: 2012,
          bookedOn: '2012-05-01',
          scope: 'countries',
          countryAmounts: [{ country: 'IQ', amount: ExpenditureRecorded.sample.amount }],
        },
      },
      {
        definition: ProjectRegistered,
        id: 'avrr-iraq',
        version: 1,
        data: {
          ...ProjectRegistered.sample,
          projectId: 'avrr-iraq',
          scope: 'countries',
          countries: [{ country: 'IQ', share: null }],
        },
      },
      {
        definition: ReturnStatisticReported,
        id: 'hrt-2010-iraqi',
        version: 1,
        data: {
          ...ReturnStatisticReported.sample,
          statisticId: 'hrt-2010-iraqi',
          nationality: 'IQ',
          persons: null,
          share: { of: 'hrt-2010', value: '0.5' },
        },
      },
      { definition: RegionRegistered, id: 'north-africa', version: 1, data: RegionRegistered.sample },
      {
        definition: CountryInstrumentRecorded,
        id: 'rpp',
        version: 1,
        data: { ...CountryInstrumentRecorded.sample, instrumentId: 'rpp', countries: ['KE', 'IQ'] },
      },
    );
  });
  afterAll(() => gateway.stop());

  it('puts what three services told on one page', async () =>
    eventually(async () =>
      expect((await gateway.get('/v1/country-overviews/IQ')).body).toMatchObject({
        country: 'IQ',
        parked: 0,
        projects: { items: [{ id: 'avrr-iraq', share: null }] },
        spending: { years: [{ year: 2012, spent: { value: '3300000.00' } }] },
        returns: { byNationality: [{ persons: null, share: { value: '0.5' } }] },
        instruments: { items: [{ id: 'rpp', sharedWith: ['KE'] }] },
      }),
    ));

  it('says of each block that its service cannot be asked, and shows what is known all the same', async () => {
    const { status, body } = await gateway.get('/v1/country-overviews/IQ');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      projects: { source: { state: 'unreachable' } },
      spending: { source: { state: 'unreachable' } },
      returns: { source: { state: 'unreachable' } },
    });
  });

  it('lists the countries that anything is known of', async () =>
    eventually(async () =>
      expect((await gateway.get('/v1/country-overviews')).body).toMatchObject({
        items: [
          { country: 'IQ', counts: { projects: 1, statistics: 1, instruments: 1 } },
          { country: 'KE', counts: { projects: 0, instruments: 1 } },
        ],
      }),
    ));

  it('has all rows of a kind on a page, and the facts for a meeting on another', async () => {
    expect((await gateway.get('/v1/country-overviews/IQ/projects?fields=id')).body).toMatchObject({
      items: [{ id: 'avrr-iraq' }],
      next: null,
    });
    expect((await gateway.get('/v1/country-overviews/IQ/instruments')).body).toMatchObject({ items: [{ id: 'rpp' }] });
    const { status, body } = await gateway.get('/v1/country-overviews/IQ/meeting-brief?asOf=2012-12-31');
    expect([status, body['country']]).toEqual([200, 'IQ']);
  });

  it('finds countries by what is asked for, and refuses an order that there is not', async () => {
    expect((await gateway.get('/v1/country-overviews?project=avrr-iraq&sort=-spent')).body).toMatchObject({
      items: [{ country: 'IQ' }],
    });
    expect((await gateway.get('/v1/country-overviews?sort=colour')).status).toBe(400);
  });

  it('shows regions beside work that names no country, and refuses what is neither', async () => {
    expect((await gateway.get('/v1/region-overviews')).body).toMatchObject({
      items: [{ region: 'global' }, { region: 'north-africa' }, { region: 'regional' }],
    });
    expect((await gateway.get('/v1/region-overviews/north-africa')).body).toMatchObject({ region: 'north-africa' });
    const { status, body } = await gateway.get('/v1/region-overviews/atlantis');
    expect([status, body['type']]).toEqual([404, expect.stringMatching(/region-overview-not-found$/)]);
  });

  it('refuses what is no country, with its own problem type', async () => {
    const { status, body } = await gateway.get('/v1/country-overviews/XX');
    expect(status).toBe(404);
    expect(body['type']).toMatch(/country-not-found$/);
  });
});
