import type { TestService } from '@imd/testing';
import { accepted, refused, startProjects, statuses, twenty } from '../projects.fixture';

describe('an organisation', () => {
  let service: TestService;
  const register = (kind: string) =>
    service.post(
      '/v1/organisations',
      { id: `kind-${kind}`, name: { nl: 'Organisatie', en: 'Organisation' }, kind },
      { headers: { 'idempotency-key': `kind-${kind}` } },
    );

  beforeAll(async () => {
    service = await startProjects();
  });
  afterAll(() => service.stop());

  it('has a kind of the IATI list', async () => {
    expect(await register('40')).toMatchObject({ status: 201, body: { id: 'kind-40', kind: '40' } });
    expect(await register('41')).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:input-invalid', errors: [{ pointer: '/kind' }] },
    });
  });

  it('is found by an identifier that one organisation has, also when twenty claim it at once', async () => {
    const name = { nl: 'Organisatie', en: 'Organisation' };
    const claim = (id: string, value: string, scheme = 'iati') =>
      service.post('/v1/organisations', { id, name, identifiers: [{ scheme, value }] });
    const answers = await twenty((index) => claim(`claims-${index}`, 'XM-DAC-47066'));
    expect(statuses(answers)).toEqual({ 201: 1, 409: 19 });
    const { body } = await service.get('/v1/organisations?identifier=XM-DAC-47066');
    expect(body['items']).toHaveLength(1);
    expect(await claim('later', 'XM-DAC-47066')).toEqual(
      refused(409, 'organisation-identifier-taken', { identifier: 'iati:XM-DAC-47066' }),
    );
    expect(await claim('malformed', '123', 'kvk')).toEqual(refused(400, 'organisation-identifier-malformed'));
    await accepted(claim('later', '12345678', 'kvk'));
    const twice = ['XM-DAC-1', 'XM-DAC-2'].map((value) => ({ scheme: 'iati', value }));
    expect(await service.post('/v1/organisations', { id: 'twice', name, identifiers: twice })).toEqual(
      refused(400, 'organisation-identifier-twice'),
    );
  });
});
