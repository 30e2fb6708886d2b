import type { TestService } from '@imd/testing';
import { accepted, label, refused, startProjects, statuses, twenty } from '../projects.fixture';

describe('opening a partner report', () => {
  let service: TestService;
  const open = (period: string, dueOn: string, project = 'pilot') =>
    service.post(`/v1/projects/${project}/partner-reports`, { period, dueOn });
  const periods = async (path: string) =>
    ((await service.get(path)).body['items'] as { period: string }[]).map(({ period }) => period);

  beforeAll(async () => {
    service = await startProjects();
    await accepted(
      service.post('/v1/projects', { id: 'pilot', title: label, status: 'implementation', scope: 'global' }),
    );
  });
  afterAll(() => service.stop());

  it('stores it and tells of it', async () => {
    const { headers, body } = await accepted(open('2010-q4', '2011-02-01'));
    expect(headers.get('location')).toBe('/v1/projects/pilot/partner-reports/2010-q4');
    expect(body).toMatchObject({ period: '2010-q4', from: '2010-10-01', status: 'active', figures: null });
    expect(await service.event('imd.projects', 'partner-reports/pilot.2010-q4', 1)).toMatchObject({
      type: 'nl.partner-reports.partner-report-opened.v1',
      data: { projectId: 'pilot', period: '2010-q4', to: '2010-12-31', dueOn: '2011-02-01' },
    });
  });

  it('happens once for a project and a period, also for twenty callers at once', async () => {
    expect(statuses(await twenty(() => open('2009', '2010-02-01')))).toEqual({ 201: 1, 409: 19 });
    expect(await open('2010-q4', '2011-03-01')).toEqual(refused(409, 'partner-report-exists'));
  });

  it('is refused for no period, for a day too early, and for a project that nobody registered', async () => {
    expect(await open('2010-q5', '2011-02-01')).toEqual(refused(400, 'input-invalid'));
    expect(await open('2010-q3', '2010-09-30')).toEqual(
      refused(400, 'partner-report-due-too-early', { field: 'dueOn', to: '2010-09-30' }),
    );
    expect(await open('2010-q3', '2010-11-01', 'nothing')).toEqual(refused(404, 'project-not-found'));
  });

  it('lists what is overdue, the longest first, page by page, until it is submitted', async () => {
    await accepted(open('2099', '2100-02-01'));
    expect(await periods('/v1/overdue-partner-reports')).toEqual(['2009', '2010-q4']);
    const first = await service.get('/v1/overdue-partner-reports?limit=1');
    const next = first.body['next'] as string;
    expect(await periods(`/v1/overdue-partner-reports?limit=1&cursor=${next}`)).toEqual(['2010-q4']);
    await accepted(service.put('/v1/projects/pilot/partner-reports/2009/figures', { spent: null }));
    await accepted(service.replace('/v1/projects/pilot/partner-reports/2009/status', { status: 'submitted' }));
    expect(await periods('/v1/overdue-partner-reports')).toEqual(['2010-q4']);
    expect(await periods('/v1/partner-reports?project=pilot&awaits=ministry')).toEqual(['2009']);
  });
});
