import type { TestService } from '@imd/testing';
import { accepted, eur, label, refused, startProjects } from '../projects.fixture';

describe('the status of a partner report', () => {
  let service: TestService;
  const report = '/v1/projects/pilot/partner-reports/2010';
  const move = (status: string, more: object = {}) => service.replace(`${report}/status`, { status, ...more });

  beforeAll(async () => {
    service = await startProjects();
    await accepted(
      service.post('/v1/projects', { id: 'pilot', title: label, status: 'implementation', scope: 'global' }),
    );
    await accepted(service.post('/v1/projects/pilot/partner-reports', { period: '2010', dueOn: '2011-02-01' }));
  });
  afterAll(() => service.stop());

  it('does not leave the partners without figures, nor on a day to come', async () => {
    expect(await move('submitted')).toEqual(refused(409, 'partner-report-without-figures'));
    await accepted(service.put(`${report}/figures`, { spent: eur('100') }));
    expect(await move('submitted', { changedOn: '2999-01-01' })).toEqual(
      refused(400, 'partner-report-dates-out-of-order'),
    );
    expect(await move('approved')).toEqual(
      refused(409, 'partner-report-transition-refused', { from: 'active', allowed: ['submitted'] }),
    );
  });

  it('goes back with its reason, which stays, and is approved with a hash', async () => {
    await accepted(move('submitted', { changedOn: '2011-02-03' }));
    expect(await service.replace(`${report}/figures`, { spent: eur('99') })).toEqual(
      refused(409, 'partner-report-frozen', { reportStatus: 'submitted' }),
    );
    await accepted(move('in-review'));
    expect(await move('awaiting-changes')).toEqual(refused(409, 'partner-report-return-needs-reason'));
    await accepted(move('awaiting-changes', { reason: 'Without a forecast' }));
    await accepted(service.replace(`${report}/figures`, { spent: eur('99') }));
    for (const status of ['submitted', 'in-review']) await accepted(move(status));
    const { body } = await accepted(move('approved'));
    expect(body).toMatchObject({ awaits: 'nobody', returns: [{ reason: 'Without a forecast' }] });
    expect(body['hash']).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await service.replace(`${report}/figures`, { spent: eur('98') })).toEqual(
      refused(409, 'partner-report-frozen', { reportStatus: 'approved' }),
    );
    expect(await service.stored('partner-reports', 'pilot.2010')).toMatchObject({
      figures: { spent: 99_00n },
      hash: body['hash'],
    });
    expect(await service.event('imd.projects', 'partner-reports/pilot.2010', 9)).toMatchObject({
      type: 'nl.partner-reports.partner-report-status-changed.v1',
      data: { from: 'in-review', to: 'approved', hash: body['hash'] },
    });
  });
});
