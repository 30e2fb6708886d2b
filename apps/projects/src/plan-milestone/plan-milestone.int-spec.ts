import type { TestService } from '@imd/testing';
import { startProjects } from '../projects.fixture';

const title = { nl: 'Gereed', en: 'Finished' };

describe('a milestone of a project', () => {
  let service: TestService;
  const plan = (more: object) => service.replace('/v1/projects/handbook/milestones/finished', { title, ...more });

  beforeAll(async () => {
    service = await startProjects();
    await service.post('/v1/projects', { id: 'handbook', title, status: 'implementation', scope: 'global' });
  });
  afterAll(() => service.stop());

  it('is planned, and planned again without change', async () => {
    const first = await plan({ dueOn: '2011-09-21', dueOnPrecision: 'quarter' });
    expect(first).toMatchObject({ status: 201, body: { dueOn: '2011-09-21', reachedOn: null, rescheduled: [] } });
    const again = await plan({ dueOn: '2011-09-21', dueOnPrecision: 'quarter' });
    expect(again.status).toBe(200);
    expect(again.headers.has('consistency-token')).toBe(false);
  });

  it('moves with a reason only, and keeps the date it had', async () => {
    expect(await plan({ dueOn: '2012-03-31' })).toMatchObject({
      status: 409,
      body: { type: 'urn:nld:imd:problem:rescheduling-needs-reason', from: '2011-09-21', to: '2012-03-31' },
    });
    expect(await plan({ dueOn: '2012-03-31', reason: 'Another round of comments' })).toMatchObject({ status: 200 });
    expect(await service.get('/v1/projects/handbook/milestones')).toMatchObject({
      body: {
        items: [
          { id: 'finished', dueOn: '2012-03-31', rescheduled: [{ dueOn: '2011-09-21', dueOnPrecision: 'quarter' }] },
        ],
      },
    });
  });
});
