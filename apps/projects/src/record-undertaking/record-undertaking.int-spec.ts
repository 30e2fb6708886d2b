import type { TestService } from '@imd/testing';
import { startProjects } from '../projects.fixture';

const title = { nl: 'Uitkomsten melden', en: 'Report the outcome' };

describe('an undertaking', () => {
  let service: TestService;
  const record = (more: object) => service.replace('/v1/undertakings/outcome', { title, state: 'open', ...more });

  beforeAll(async () => {
    service = await startProjects();
  });
  afterAll(() => service.stop());

  it('is recorded with its date, and fulfilled later', async () => {
    expect(await record({ dueOn: '2012-12-31', datePrecision: 'year' })).toMatchObject({
      status: 201,
      body: { dueOn: '2012-12-31', datePrecision: 'year', fulfilledOn: null, reference: null },
    });
    expect(await record({ state: 'fulfilled', fulfilledOn: '2012-06-01' })).toMatchObject({ status: 200 });
    expect(await service.get('/v1/undertakings?state=fulfilled')).toMatchObject({
      body: { items: [{ id: 'outcome' }] },
    });
  });

  it('is refused when it is open and fulfilled at once', async () =>
    expect(await record({ fulfilledOn: '2012-06-01' })).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:open-undertaking-fulfilled' },
    }));

  it('is refused when its ETag is of an earlier state', async () =>
    expect(
      await service.put('/v1/undertakings/outcome', { title, state: 'open' }, { headers: { 'if-match': '"1"' } }),
    ).toMatchObject({ status: 412, body: { type: 'urn:nld:imd:problem:if-match-stale' } }));
});
