import type { TestService } from '@imd/testing';
import { startProjects } from '../projects.fixture';

const title = { nl: 'Pilot', en: 'Pilot' };

describe('the status of a project', () => {
  let service: TestService;
  const set = (status: string, more: object = {}) => service.replace('/v1/projects/pilot/status', { status, ...more });

  beforeAll(async () => {
    service = await startProjects();
    await service.post('/v1/projects', { id: 'pilot', title, status: 'implementation', scope: 'global' });
  });
  afterAll(() => service.stop());

  it('moves along an allowed transition, with its date and reason', async () => {
    const reason = { nl: 'Afronding gezocht', en: 'Completion sought' };
    expect(await set('finalisation', { changedOn: '2011-06-10', reason })).toMatchObject({
      status: 200,
      body: { status: 'finalisation', statusChange: { from: 'implementation', changedOn: '2011-06-10', reason } },
    });
  });

  it('stays when it is set again', async () => {
    const { status, headers } = await set('finalisation');
    expect(status).toBe(200);
    expect(headers.has('consistency-token')).toBe(false);
  });

  it('does not move otherwise', async () =>
    expect(await set('suspended')).toMatchObject({
      status: 409,
      body: {
        type: 'urn:nld:imd:problem:status-transition-refused',
        from: 'finalisation',
        to: 'suspended',
        allowed: ['closed', 'implementation'],
      },
    }));

  it('moved by twenty callers at once moves once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => set('closed')));
    const told = await service.topic('imd.projects', (events) => events.length === 3);
    expect(told.map(({ type, version }) => [type, version])).toEqual([
      ['nl.projects.project-registered.v1', 1],
      ['nl.projects.project-status-changed.v1', 2],
      ['nl.projects.project-status-changed.v1', 3],
    ]);
  });
});
