import type { TestService } from '@imd/testing';
import { startProjects } from '../projects.fixture';

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
});
