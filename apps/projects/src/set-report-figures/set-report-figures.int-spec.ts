import type { TestService } from '@imd/testing';
import { accepted, eur, label, refused, startProjects } from '../projects.fixture';

describe('the figures of a partner report', () => {
  let service: TestService;
  const set = (period: string, figures: object) =>
    service.replace(`/v1/projects/pilot/partner-reports/${period}/figures`, figures);

  beforeAll(async () => {
    service = await startProjects();
    const plannedEnd = '2010-06-30';
    await accepted(
      service.post('/v1/projects', {
        id: 'pilot',
        title: label,
        status: 'implementation',
        scope: 'global',
        plannedEnd,
      }),
    );
    for (const period of ['2010-q1', '2010-q2', '2010-q3']) {
      await accepted(service.post('/v1/projects/pilot/partner-reports', { period, dueOn: '2011-01-31' }));
    }
  });
  afterAll(() => service.stop());

  it('are stored with what was not reported as null, and told', async () => {
    expect(await service.get('/v1/projects/pilot/partner-reports/2010-q1/figures')).toEqual(
      refused(404, 'partner-report-figures-not-set'),
    );
    const forecast = [{ year: 2010, quarter: 3, amount: eur('70.00') }];
    expect(await set('2010-q1', { spent: eur('0'), forecast })).toMatchObject({
      status: 201,
      body: { spent: eur('0.00'), cumulative: null, forecast, reason: null },
    });
    expect(await service.stored('partner-reports', 'pilot.2010-q1')).toMatchObject({
      figures: { spent: 0n, cumulative: null },
    });
    expect(await service.event('imd.projects', 'partner-reports/pilot.2010-q1', 2)).toMatchObject({
      type: 'nl.partner-reports.partner-report-figures-set.v1',
      data: { spent: eur('0.00'), cumulative: null, forecast },
    });
  });

  it('are refused with a forecast of a quarter that is over, or twice of one', async () => {
    const of = (quarter: number) => ({ year: 2010, quarter, amount: eur('1') });
    expect(await set('2010-q2', { forecast: [of(2)] })).toEqual(refused(400, 'forecast-not-ahead', { quarter: 2 }));
    expect(await set('2010-q2', { forecast: [of(3), of(3)] })).toEqual(refused(400, 'forecast-quarter-twice'));
    expect(await set('2009-q4', {})).toEqual(refused(404, 'partner-report-not-found'));
  });

  it('are laid beside those of other periods', async () => {
    await accepted(set('2010-q1', { spent: eur('20'), cumulative: eur('20') }));
    await accepted(set('2010-q2', { spent: eur('30'), cumulative: eur('49') }));
    await accepted(set('2010-q3', { spent: eur('5'), cumulative: eur('54') }));
    expect(await service.get('/v1/projects/pilot/partner-report-findings')).toMatchObject({
      body: {
        items: [
          { period: '2010-q2', code: 'cumulative-does-not-add-up', reported: eur('49.00'), expected: eur('50.00') },
          { period: '2010-q3', code: 'spent-after-end', reported: eur('5.00'), other: null },
        ],
        next: null,
      },
    });
    expect(await service.get('/v1/projects/nothing/partner-report-findings')).toEqual(
      refused(404, 'project-not-found'),
    );
  });
});
