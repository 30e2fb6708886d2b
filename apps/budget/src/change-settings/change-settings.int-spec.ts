import type { TestService } from '@imd/testing';
import { accepted, eur, openDraft, openYear, refused, startBudget, wrong } from '../budget.fixture';

describe('changing the settings of a budget year', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await openDraft(service, 2010, '100');
  });
  afterAll(() => service.stop());

  const path = (year: number) => `/v1/budgets/${year}/settings`;
  const title = { nl: 'Begroting', en: 'Budget' };
  const settings = { title, planLimit: '110', keptFrom: '2010-07-01', reason: 'The ledger was taken over' };

  it('shows those it was opened with, without a reason', async () =>
    expect(await service.get(path(2010))).toMatchObject({
      status: 200,
      body: { planLimit: '100.00', keptFrom: '2010-01-01', reason: null },
    }));

  it('stores them, tells of them, and the year has them', async () => {
    const { status, body } = await service.replace(path(2010), settings);
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...settings, planLimit: '110.00', explanationThreshold: '1.00' });
    expect((await service.get(path(2010))).body).toEqual(body);
    expect((await service.get('/v1/budgets/2010')).body).toMatchObject({ title, keptFrom: '2010-07-01' });
    expect(await service.stored('budgets', 2010)).toMatchObject({ settingsChange: { reason: settings.reason } });
    expect(await service.event('imd.budget', 'budgets/2010', 3)).toMatchObject({
      type: 'nl.budgets.budget-year-settings-changed.v1',
      data: { year: 2010, keptFrom: '2010-07-01', reason: settings.reason },
    });
  });

  it('asks which settings the caller saw', async () =>
    expect(await service.put(path(2010), { ...settings, planLimit: '120' })).toEqual(refused(428, 'if-match-missing')));

  it.each([
    [400, 'bands-out-of-order', { bands: { onCourse: '15.01', attention: '15' } }, { field: 'bands' }],
    [400, 'input-invalid', { keptFrom: '2010-02-30' }, wrong('/keptFrom')],
    [400, 'input-invalid', { leadTimeDays: 367 }, wrong('/leadTimeDays')],
    [400, 'input-invalid', { reason: '' }, wrong('/reason')],
    [400, 'input-invalid', { planLimit: '99' }, wrong('/planLimit')],
  ])('is refused with %d %s', async (status, code, changes, facts) =>
    expect(await service.replace(path(2010), { ...settings, ...changes })).toEqual(refused(status, code, facts)),
  );

  it('is refused below what is planned, and when the year is closed', async () => {
    const allocation = { parts: [{ purpose: 'diaspora', amount: eur('110') }] };
    await accepted(service.put('/v1/budgets/2010/allocation', allocation));
    expect(await service.replace(path(2010), { ...settings, planLimit: '100' })).toEqual(
      refused(409, 'allocation-exceeds-plan-limit'),
    );
    await openYear(service, 2011, '100');
    const closing = { closedOn: '2012-03-01', carryOverRequested: eur('0'), lapsed: eur('100') };
    await accepted(service.put('/v1/budgets/2011/closing', closing));
    expect(await service.replace(path(2011), settings)).toEqual(refused(409, 'budget-closed'));
  });

  it('of a year that nobody opened is unknown', async () =>
    expect(await service.put(path(1999), settings)).toEqual(refused(404, 'budget-year-not-found')));
});
