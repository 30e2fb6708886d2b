import type { TestService } from '@imd/testing';
import { startProjects } from '../projects.fixture';

const title = { nl: 'Gebruikers', en: 'Users' };
const unit = { nl: 'gebruikers', en: 'users' };

describe('an indicator of a project', () => {
  let service: TestService;
  const define = (id: string, more: object = {}) =>
    service.post('/v1/projects/site/indicators', { id, title, unit, ...more });
  const observe = (id: string, more: object = {}) =>
    service.post('/v1/projects/site/indicators/users/observations', { id, ...more });

  beforeAll(async () => {
    service = await startProjects();
    await service.post('/v1/projects', { id: 'site', title, status: 'implementation', scope: 'global' });
  });
  afterAll(() => service.stop());

  it('is defined once, with its target', async () => {
    expect(await define('users', { counting: 'per-period', target: { value: '300000' } })).toMatchObject({
      status: 201,
      body: { id: 'users', baseline: null, target: { value: '300000', by: null }, observations: 0 },
    });
    expect(await define('users')).toMatchObject({
      status: 409,
      body: { type: 'urn:nld:imd:problem:indicator-exists' },
    });
  });

  it('is observed, and what was not reported is no zero', async () => {
    expect(await observe('in-2009', { from: '2009-01-01', to: '2009-12-31', value: '32680' })).toMatchObject({
      status: 201,
    });
    expect(await service.get('/v1/projects/site/indicators/users')).toMatchObject({
      body: { counting: 'per-period', reached: { value: '32680', asOf: '2009-12-31' } },
    });
    expect(await observe('in-2010', { from: '2010-01-01', to: '2010-12-31', value: null })).toMatchObject({
      status: 201,
    });
    const { body } = await service.get('/v1/projects/site/indicators/users/observations');
    expect(body['items']).toMatchObject([
      { id: 'in-2009', value: '32680' },
      { id: 'in-2010', value: null },
    ]);
    expect(await service.get('/v1/projects/site/indicators')).toMatchObject({
      body: { items: [{ id: 'users', observations: 2, reached: null }], next: null },
    });
  });

  it('refuses a period out of order, a name used before and an indicator nobody defined', async () => {
    expect(await observe('backwards', { from: '2010-01-01', to: '2009-12-31' })).toMatchObject({
      status: 400,
      body: { type: 'urn:nld:imd:problem:observation-period-out-of-order' },
    });
    expect(await observe('in-2009', { value: '1' })).toMatchObject({
      status: 409,
      body: { type: 'urn:nld:imd:problem:observation-exists' },
    });
    expect(await service.post('/v1/projects/site/indicators/visits/observations', { id: 'in-2009' })).toMatchObject({
      status: 404,
      body: { type: 'urn:nld:imd:problem:indicator-not-found' },
    });
  });

  it('keeps what twenty callers observe at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => observe(`at-once-${index}`, { value: '1' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    const { body } = await service.get('/v1/projects/site/indicators/users/observations');
    expect(body['items']).toHaveLength(22);
  });
});
