import { TestService } from '@imd/testing';
import { AppModule } from '../app.module';

describe('setting the policy on a country', () => {
  let service: TestService;
  beforeAll(async () => void (service = await TestService.start(AppModule, { name: 'returns' })));
  afterAll(() => service.stop());

  it('shows the categories, the name of the country, and what the source does not say as null', async () => {
    const answer = await service.put('/v1/country-policies/AF', { categories: ['unaccompanied-minors', 'return'] });
    expect(answer.status).toBe(201);
    expect((await service.get('/v1/country-policies/AF')).body).toMatchObject({
      country: 'AF',
      name: { nl: 'Afghanistan', en: 'Afghanistan' },
      categories: ['return', 'unaccompanied-minors'],
      strategicCountryApproach: null,
    });
    const [event] = await service.topic('imd.returns', (read) => read.length > 0);
    expect(event).toMatchObject({ subject: 'country-policies/AF', data: { country: 'AF' } });
  });

  it('changes nothing when the same set comes in another order', async () => {
    await service.put('/v1/country-policies/SD', { categories: ['return', 'protection-in-the-region'] });
    const again = await service.put('/v1/country-policies/SD', { categories: ['protection-in-the-region', 'return'] });
    expect([again.status, again.headers.get('consistency-token')]).toEqual([200, null]);
  });

  it.each([
    ['/v1/country-policies/XX', { categories: [] }],
    ['/v1/country-policies/AF', { categories: ['forced'] }],
    ['/v1/country-policies/AF', {}],
  ])('is refused at %s with %j', async (path, body) =>
    expect(await service.put(path, body)).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:input-invalid' },
    }),
  );

  it('says when each category holds', async () => {
    const periods = [{ category: 'return', from: '2008-01-01', to: '2010-12-31' }];
    await service.put('/v1/country-policies/GH', { categories: ['return'], periods });
    expect((await service.get('/v1/country-policies/GH')).body).toMatchObject({ periods });
    expect(await service.event('imd.returns', 'country-policies/GH', 1)).toMatchObject({ data: { periods } });
  });

  it.each([
    ['period-of-another-category', { category: 'unaccompanied-minors' }],
    ['category-period-reversed', { from: '2010-01-02', to: '2010-01-01' }],
    ['category-periods-overlap', { from: null }],
    ['date-out-of-place', { to: '2101-01-01' }],
  ])('is refused with %s', async (code, wrong) => {
    const periods = [
      { category: 'return', from: '2000-01-01', to: '2000-12-31' },
      { category: 'return', from: '2009-01-01', ...wrong },
    ];
    expect(await service.put('/v1/country-policies/TG', { categories: ['return'], periods })).toMatchObject({
      status: 400,
      body: { type: `urn:nld:imd:problem:${code}` },
    });
  });

  it('is refused for days on which the country was not there', async () =>
    expect(
      await service.put('/v1/country-policies/CS', {
        categories: ['return'],
        periods: [{ category: 'return', from: '2009-01-01' }],
      }),
    ).toMatchObject({ status: 409, body: { type: 'urn:nld:imd:problem:country-not-in-force' } }));

  it('is found by category', async () => {
    await service.put('/v1/country-policies/KE', { categories: ['protection-in-the-region'] });
    await service.put('/v1/country-policies/AO', { categories: ['unaccompanied-minors'] });
    const { body } = await service.get('/v1/country-policies?category=unaccompanied-minors');
    expect(body).toMatchObject({ items: [{ country: 'AF' }, { country: 'AO' }], next: null });
  });
});
