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

  it('is found by category', async () => {
    await service.put('/v1/country-policies/KE', { categories: ['protection-in-the-region'] });
    await service.put('/v1/country-policies/AO', { categories: ['unaccompanied-minors'] });
    const { body } = await service.get('/v1/country-policies?category=unaccompanied-minors');
    expect(body).toMatchObject({ items: [{ country: 'AF' }, { country: 'AO' }], next: null });
  });
});
