import { describeLists, type TestService } from '@imd/testing';
import { startProjects } from './projects.fixture';
import { documents } from './persistence/document.schema';
import { evaluations } from './persistence/evaluation.schema';
import { organisations } from './persistence/organisation.schema';
import { outturnEstimates } from './persistence/outturn-estimate.schema';
import { partnerReports } from './persistence/partner-report.schema';
import { projects } from './persistence/project.schema';
import { purposeCodes } from './persistence/purpose-code.schema';
import { causeCodes, underspendCauses } from './persistence/underspend-cause.schema';
import { undertakings } from './persistence/undertaking.schema';

const title = { nl: 'Naam', en: 'Name' };

describe('lists of projects', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startProjects();
    const euro = { value: '1.00', currency: 'EUR' };
    const plans = [2010, 2011].map((year) => ({ year, amount: { value: '900.00', currency: 'EUR' } }));
    for (const id of ['one', 'two']) {
      await service.post('/v1/organisations', { id, name: title });
      await service.post('/v1/projects', { id, title, status: 'implementation', scope: 'global', plans });
      await service.put(`/v1/purpose-codes/${id === 'one' ? '93010' : '93015'}`, { label: title });
      await service.put(`/v1/evaluations/${id}`, { title, state: 'planned', framework: 'framework-2008' });
      await service.put(`/v1/documents/${id}`, { kind: 'letter', title });
      await service.put(`/v1/undertakings/${id}`, { title, state: 'open' });
      await service.put(`/v1/underspend-cause-codes/${id}`, { label: title, narrativeRequired: false });
      await service.post('/v1/underspend-causes', { id, year: 2010, code: id });
      await service.put(`/v1/projects/one/milestones/${id}`, { title, dueOn: '2011-09-21' });
      const period = id === 'one' ? '2010' : '2011';
      await service.post('/v1/projects/one/partner-reports', { period, dueOn: '2012-06-30' });
      await service.put(`/v1/projects/one/partner-reports/${period}/figures`, { spent: euro, cumulative: euro });
      const estimate = `/v1/projects/one/outturn-estimates/2010/2010-0${id === 'one' ? '3-31' : '6-30'}`;
      await service.put(estimate, { amount: euro, reason: 'A slow start' });
      await service.post('/v1/projects/one/indicators', { id, title, unit: title });
      await service.post('/v1/projects/one/indicators/one/observations', { id, to: '2010-12-31', value: '1' });
    }
  });
  afterAll(() => service.stop());

  describeLists(
    () => service,
    [
      { route: '/v1/organisations', path: '/v1/organisations', store: organisations },
      { route: '/v1/projects', path: '/v1/projects', store: projects },
      { route: '/v1/project-plans/:year', path: '/v1/project-plans/2010' },
      { route: '/v1/projects/:project/financial-progress', path: '/v1/projects/one/financial-progress' },
      { route: '/v1/projects/:project/milestones', path: '/v1/projects/one/milestones' },
      { route: '/v1/projects/:project/indicators', path: '/v1/projects/one/indicators' },
      {
        route: '/v1/projects/:project/indicators/:indicator/observations',
        path: '/v1/projects/one/indicators/one/observations',
      },
      { route: '/v1/partner-reports', path: '/v1/partner-reports', store: partnerReports },
      { route: '/v1/overdue-partner-reports', path: '/v1/overdue-partner-reports' },
      {
        route: '/v1/projects/:project/partner-report-findings',
        path: '/v1/projects/one/partner-report-findings',
      },
      { route: '/v1/outturn-estimates', path: '/v1/outturn-estimates', store: outturnEstimates },
      { route: '/v1/evaluations', path: '/v1/evaluations', store: evaluations },
      { route: '/v1/documents', path: '/v1/documents', store: documents },
      { route: '/v1/undertakings', path: '/v1/undertakings', store: undertakings },
      { route: '/v1/underspend-cause-codes', path: '/v1/underspend-cause-codes', store: causeCodes },
      { route: '/v1/underspend-causes', path: '/v1/underspend-causes', store: underspendCauses },
      { route: '/v1/purpose-codes', path: '/v1/purpose-codes', store: purposeCodes },
      { route: '/v1/purpose-codes/:code/history', path: '/v1/purpose-codes/93010/history' },
      { route: '/v1/documents/:id/history', path: '/v1/documents/one/history' },
      {
        route: '/v1/projects/:project/partner-reports/:period/history',
        path: '/v1/projects/one/partner-reports/2010/history',
      },
      {
        route: '/v1/projects/:project/outturn-estimates/:year/:estimatedOn/history',
        path: '/v1/projects/one/outturn-estimates/2010/2010-03-31/history',
      },
      { route: '/v1/evaluations/:id/history', path: '/v1/evaluations/one/history' },
      { route: '/v1/organisations/:id/history', path: '/v1/organisations/one/history' },
      { route: '/v1/projects/:project/history', path: '/v1/projects/one/history' },
      { route: '/v1/underspend-cause-codes/:code/history', path: '/v1/underspend-cause-codes/one/history' },
      { route: '/v1/underspend-causes/:id/history', path: '/v1/underspend-causes/one/history' },
      { route: '/v1/undertakings/:id/history', path: '/v1/undertakings/one/history' },
    ],
  );
});
