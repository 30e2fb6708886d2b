import { refused, statuses, type TestService, twenty, wrong } from '@imd/testing';
import { startProjects } from '../projects.fixture';

const label = { nl: 'Migratie', en: 'Migration and mobility' };
const path = (code: string) => `/v1/purpose-codes/${code}`;

describe('setting a purpose code', () => {
  let service: TestService;
  const register = (id: string, more: object) =>
    service.post('/v1/projects', { id, title: label, status: 'implementation', scope: 'global', ...more });

  beforeAll(async () => void (service = await startProjects()));
  afterAll(() => service.stop());

  it('stores it with its days, and tells of it', async () => {
    const { status, body } = await service.put(path('15190'), { label, validFrom: '2018-01-01' });
    expect(status).toBe(201);
    expect((await service.get(path('15190'))).body).toEqual(body);
    expect(await service.stored('purpose-codes', '15190')).toMatchObject({ validFrom: '2018-01-01', validTo: null });
    expect(await service.event('imd.projects', 'purpose-codes/15190', 1)).toMatchObject({
      type: 'nl.purpose-codes.purpose-code-set.v1',
      data: { code: '15190', validFrom: '2018-01-01' },
    });
  });

  it('is demanded of projects from then on, on the days on which they run', async () => {
    const sectors = [{ code: '15190', share: '100' }];
    expect(await register('early', { sectors, plannedStart: '2010-01-01', plannedEnd: '2010-12-31' })).toEqual(
      refused(409, 'purpose-code-not-in-force', { code: '15190', field: 'sectors' }),
    );
    expect(await register('unset', { sectors: [{ code: '93010' }] })).toEqual(refused(409, 'purpose-code-unknown'));
    expect(await register('late', { sectors, plannedStart: '2019-01-01' })).toMatchObject({
      status: 201,
      body: { sectors: [{ code: '15190', share: '100.00' }] },
    });
  });

  it('keeps a whole of shares with more decimals as one of two decimals', async () => {
    await service.put(path('15110'), { label });
    await service.put(path('93010'), { label });
    const sectors = ['15190', '15110', '93010'].map((code) => ({ code, share: '33.333333' }));
    const countries = [
      { country: 'AF', share: '66.667' },
      { country: 'SD', share: '33.333' },
    ];
    expect(await register('thirds', { sectors, countries, scope: 'countries' })).toMatchObject({
      status: 201,
      body: {
        sectors: [{ share: '33.34' }, { share: '33.33' }, { share: '33.33' }],
        countries: [{ share: '66.67' }, { share: '33.33' }],
      },
    });
    expect(await register('less', { sectors: [{ code: '15190', share: '99.9' }] })).toEqual(
      refused(400, 'project-sector-shares-not-whole', { sum: '99.90' }),
    );
  });

  it.each([
    ['forced return as ODA', 'forced-return-not-oda', { returnHelp: 'forced-return' }],
    [
      'reintegration under the code of another help',
      'purpose-code-of-other-help',
      { returnHelp: 'reintegration', sectors: [{ code: '93010' }] },
    ],
    [
      'a marker twice',
      'project-marker-twice',
      { markers: Array(2).fill({ marker: 'disability', significance: 'principal' }) },
    ],
    ['a purpose code twice', 'project-sector-twice', { sectors: [{ code: '15110' }, { code: '15110' }] }],
  ])('refuses a project with %s', async (_, code, more) =>
    expect(await register('refused', { flowType: 'oda', plannedStart: '2019-01-01', ...more })).toEqual(
      refused(400, code),
    ),
  );

  it('is one of each code, with twenty at once', async () => {
    const answers = await twenty((index) => service.put(path('15130'), { label: { ...label, en: `Label ${index}` } }));
    expect(statuses(answers)).toEqual({ 201: 1, 428: 19 });
  });

  it('is refused when its days are out of order, or it is none', async () => {
    expect(await service.put(path('15130'), { label, validFrom: '2018-01-01', validTo: '2017-12-31' })).toEqual(
      refused(400, 'purpose-code-dates-out-of-order'),
    );
    expect(await service.put(path('1519'), { label })).toEqual(refused(400, 'input-invalid', wrong('/code')));
  });
});
