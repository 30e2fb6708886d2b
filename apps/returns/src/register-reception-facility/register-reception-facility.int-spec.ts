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
