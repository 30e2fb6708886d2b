import { describeSafeChanges, type TestService } from '@imd/testing';
import { startProjects } from './projects.fixture';

const title = { nl: 'Handboek', en: 'Handbook' };

describe('changes of projects', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startProjects();
    const project = { title, status: 'pipeline', scope: 'global' };
    await service.post('/v1/projects', { id: 'handbook', ...project });
    await service.post('/v1/projects', { id: 'pilot', ...project });
    await service.put('/v1/underspend-cause-codes/low-demand', { label: title, narrativeRequired: false });
    await service.post('/v1/underspend-causes', { id: 'twice', year: 2010, code: 'low-demand', project: 'pilot' });
    for (const period of ['2010', '2011'])
      await service.post('/v1/projects/handbook/partner-reports', { period, dueOn: '2012-06-30' });
    await service.put('/v1/projects/handbook/partner-reports/2011/figures', { spent: null });
  });
  afterAll(() => service.stop());

  describeSafeChanges(
    () => service,
    [
      {
        method: 'PATCH',
        route: '/v1/projects/:project',
        path: '/v1/projects/handbook',
        content: { plannedEnd: '2011-09-21' },
        other: { plannedEnd: '2012-01-31' },
        present: true,
      },
      {
        method: 'PUT',
        route: '/v1/projects/:project/status',
        path: '/v1/projects/pilot/status',
        content: { status: 'implementation', changedOn: '2010-01-01' },
        other: { status: 'finalisation', changedOn: '2011-01-01' },
        present: true,
      },
      {
        method: 'PUT',
        route: '/v1/projects/:project/milestones/:milestone',
        path: '/v1/projects/handbook/milestones/finished',
        content: { title, dueOn: '2011-09-21' },
        other: { title, dueOn: '2012-01-31', reason: 'Another round of comments' },
      },
      {
        method: 'PUT',
        route: '/v1/projects/:project/partner-reports/:period/figures',
        path: '/v1/projects/handbook/partner-reports/2010/figures',
        content: { spent: null },
        other: { spent: { value: '0.00', currency: 'EUR' } },
      },
      {
        method: 'PUT',
        route: '/v1/projects/:project/partner-reports/:period/status',
        path: '/v1/projects/handbook/partner-reports/2011/status',
        content: { status: 'submitted' },
        other: { status: 'in-review' },
        present: true,
      },
      {
        method: 'PUT',
        route: '/v1/projects/:project/outturn-estimates/:year/:estimatedOn',
        path: '/v1/projects/handbook/outturn-estimates/2010/2010-06-30',
        content: { amount: { value: '80.00', currency: 'EUR' }, reason: 'A slow start' },
        other: { amount: { value: '90.00', currency: 'EUR' }, reason: 'A slow start' },
      },
      {
        method: 'PUT',
        route: '/v1/evaluations/:id',
        path: '/v1/evaluations/interim',
        content: { title, state: 'planned', project: 'pilot' },
        other: { title, state: 'done', project: 'pilot', findings: title },
      },
      {
        method: 'PUT',
        route: '/v1/documents/:id',
        path: '/v1/documents/letter',
        content: { title, kind: 'letter' },
        other: { title, kind: 'decision' },
      },
      {
        method: 'PUT',
        route: '/v1/undertakings/:id',
        path: '/v1/undertakings/outcome',
        content: { title, state: 'open' },
        other: { title, state: 'fulfilled', fulfilledOn: '2012-06-01' },
      },
      {
        method: 'PUT',
        route: '/v1/purpose-codes/:code',
        path: '/v1/purpose-codes/15190',
        content: { label: title, validFrom: '2018-01-01' },
        other: { label: title, validFrom: '2019-01-01' },
      },
      {
        method: 'PUT',
        route: '/v1/underspend-cause-codes/:code',
        path: '/v1/underspend-cause-codes/other',
        content: { label: title, narrativeRequired: true },
        other: { label: title, narrativeRequired: false },
      },
      {
        method: 'PUT',
        route: '/v1/underspend-causes/:id/withdrawal',
        path: '/v1/underspend-causes/twice/withdrawal',
        content: { reason: 'Recorded twice' },
        other: { reason: 'Not so' },
        once: 'underspend-cause-withdrawn-before',
      },
    ],
  );
});
