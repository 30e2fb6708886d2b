import { BudgetMutationRecorded, BudgetYearOpened } from '@imd/contracts';
import { eventually, type TestService } from '@imd/testing';
import { eur, refused, startProjects } from '../projects.fixture';

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

  it('is not closed while a gap above the threshold of its year is unexplained', async () => {
    const told = { ...BudgetYearOpened.sample, explanationThreshold: '1.00' };
    const mutation = { ...BudgetMutationRecorded.sample, cash: eur('1000.00') };
    const settlement = { ...mutation, mutationId: 'final', stage: 'final-act', cash: eur('-1000.00') };
    await service.publish(
      { definition: BudgetYearOpened, id: 2010, version: 1, data: told },
      { definition: BudgetMutationRecorded, id: 2010, version: 2, data: mutation },
      { definition: BudgetMutationRecorded, id: 2010, version: 3, data: settlement },
    );
    const plans = [{ year: 2010, amount: eur('50.00') }];
    await service.post('/v1/projects', { id: 'gap', title, status: 'finalisation', scope: 'global', plans });
    const years = async () => (await service.get('/v1/projects/gap/financial-progress')).body['items'];
    const gap = { gap: eur('50.00'), explained: eur('0.00'), toBeExplained: true, flags: [] };
    await eventually(async () => expect(await years()).toMatchObject([gap]));
    const close = () => service.replace('/v1/projects/gap/status', { status: 'closed' });
    expect(await close()).toEqual(refused(409, 'gap-unexplained', { year: 2010, gap: '50.00', explained: '0.00' }));
    await service.put('/v1/underspend-cause-codes/low-demand', { label: title, narrativeRequired: false });
    const cause = { id: 'cause', year: 2010, code: 'low-demand', project: 'gap', amount: eur('40.00') };
    await service.post('/v1/underspend-causes', cause);
    expect(await years()).toMatchObject([{ explained: eur('40.00'), toBeExplained: false }]);
    expect(await close()).toMatchObject({ status: 200, body: { status: 'closed' } });
  });

  it('moved by twenty callers at once moves once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => set('closed')));
    const last = { subject: 'projects/pilot', version: 3 };
    const told = await service.topic('imd.projects', (events) =>
      events.some(({ subject, version }) => subject === last.subject && version === last.version),
    );
    const itsOwn = told.filter(({ subject }) => subject === last.subject);
    expect(itsOwn.map(({ type, version }) => [type, version])).toEqual([
      ['nl.projects.project-registered.v1', 1],
      ['nl.projects.project-status-changed.v1', 2],
      ['nl.projects.project-status-changed.v1', 3],
    ]);
  });
});
