import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';

const ANGOLA = {
  country: 'AO',
  title: { nl: 'AMV-opvang Angola', en: 'Reception of unaccompanied minors, Angola' },
  state: 'running',
  services: ['shelter', 'training', 'job-mediation'],
};

describe('registering a reception facility', () => {
  let service: TestService;
  beforeAll(async () => void (service = await TestService.start(AppModule, { name: 'returns' })));
  afterAll(() => service.stop());

  it('shows numbers nobody reported as null', async () => {
    expect((await service.put('/v1/reception-facilities/angola', ANGOLA)).status).toBe(201);
    expect((await service.get('/v1/reception-facilities/angola')).body).toMatchObject({
      ...ANGOLA,
      capacity: null,
      occupancyMinors: null,
      occupancyLocalYouth: null,
      countedOn: null,
    });
  });

  it('keeps minors and local youth apart, and zero apart from unknown', async () => {
    const counted = { ...ANGOLA, capacity: 40, occupancyMinors: 0, occupancyLocalYouth: 31, countedOn: '2010-12-31' };
    await service.put('/v1/reception-facilities/counted', counted);
    const events = await service.topic('imd.returns', (read) =>
      read.some(({ subject }) => subject.endsWith('/counted')),
    );
    expect(events.find(({ subject }) => subject.endsWith('/counted'))?.data).toMatchObject({
      facilityId: 'counted',
      capacity: 40,
      occupancyMinors: 0,
      occupancyLocalYouth: 31,
    });
  });

  it('withholds a small count from everyone without access to cases, in answers, observations, history and events', async () => {
    const path = '/v1/reception-facilities/few';
    await service.put(path, { ...ANGOLA, occupancyMinors: 12, countedOn: '2010-11-30' });
    await service.replace(path, { ...ANGOLA, occupancyMinors: 3, countedOn: '2010-12-31' });
    const scopes = ['returns:read'] as const;
    expect((await service.get(path)).body).toMatchObject({ occupancyMinors: 3, suppressed: false });
    expect((await service.get(path, { scopes })).body).toMatchObject({ occupancyMinors: null, suppressed: true });
    expect((await service.get(`${path}/observations`)).body['items']).toMatchObject([
      { occupancyMinors: 12 },
      { occupancyMinors: 3 },
    ]);
    expect((await service.get(`${path}/observations`, { scopes })).body['items']).toMatchObject([
      { countedOn: '2010-11-30', occupancyMinors: 12, suppressed: false },
      { countedOn: '2010-12-31', occupancyMinors: null, suppressed: true },
    ]);
    const { body } = await service.get(`${path}/history`);
    expect(body['items']).toMatchObject([{ data: { occupancyMinors: 12 } }, { data: { occupancyMinors: null } }]);
    expect(await service.event('imd.returns', 'reception-facilities/few', 2)).toMatchObject({
      data: { occupancyMinors: null, suppressed: true },
    });
  });

  it('changes nothing when the same content comes again', async () => {
    await service.put('/v1/reception-facilities/same', ANGOLA);
    const again = await service.put('/v1/reception-facilities/same', { ...ANGOLA, capacity: null });
    expect([again.status, again.headers.get('consistency-token')]).toEqual([200, null]);
  });

  it.each([
    ['count-without-a-date', { occupancyLocalYouth: 31 }],
    ['input-invalid', { capacity: -1 }],
    ['input-invalid', { country: 'ZZ' }],
  ])('is refused with %s', async (code, wrong) =>
    expect(await service.put('/v1/reception-facilities/refused', { ...ANGOLA, ...wrong })).toMatchObject({
      status: 400,
      body: { type: `urn:nld:imd:problem:${code}` },
    }),
  );

  it('is found by country', async () => {
    await service.put('/v1/reception-facilities/congo', { ...ANGOLA, country: 'CD' });
    expect((await service.get('/v1/reception-facilities?country=CD')).body).toMatchObject({ items: [{ id: 'congo' }] });
  });
});
