import type { TestService } from '@imd/testing';
import { accepted, eur, openDraft, openYear, refused, startBudget, statuses, twenty, wrong } from '../budget.fixture';

describe('a reallocation and a cash shift', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await openYear(service, 2010, '100');
    await openYear(service, 2011, '100');
    await accepted(service.put('/v1/budgets/2010/earmarks/remittances', { amount: eur('40') }));
  });
  afterAll(() => service.stop());

  const told = (id: string, amount: string, year: number) => ({
    id,
    amount: eur(amount),
    decidedOn: `${year}-06-01`,
    reason: 'Fewer projects than planned',
    approvedBy: 'budget-authoriser',
  });
  const reallocate = (year: number, id: string, amount: string, changes: object = {}, options: object = {}) =>
    service.post(
      `/v1/budgets/${year}/reallocations`,
      { ...told(id, amount, year), from: 'remittances', to: 'diaspora', ...changes },
      options,
    );
  const shift = (year: number, to: number, id: string, amount: string, changes: object = {}) =>
    service.post(`/v1/budgets/${year}/cash-shifts`, { ...told(id, amount, year), to, ...changes });
  const figures = async (year: number) => {
    const { appropriated, earmarked } = (await service.get(`/v1/budgets/${year}`)).body;
    return { appropriated, earmarked };
  };

  it('stores both entries, shows each in the list and both together, and tells of them', async () => {
    const { status, headers, body } = await reallocate(2010, 'first', '10');
    expect(status).toBe(201);
    expect(headers.get('location')).toBe('/v1/budgets/2010/double-entries/first');
    expect((await service.get('/v1/budgets/2010/double-entries/first')).body).toEqual(body);
    expect(body).toMatchObject({
      taken: { id: 'first-from', cash: eur('-10.00'), counterpart: { year: 2010, mutation: 'first-to' } },
      given: { id: 'first-to', cash: eur('10.00'), counterpart: { year: 2010, mutation: 'first-from' } },
    });
    expect((await service.get('/v1/budgets/2010/mutations')).body['items']).toMatchObject([
      { id: 'draft-budget' },
      body['taken'],
      body['given'],
    ]);
    expect(await figures(2010)).toEqual({ appropriated: eur('100.00'), earmarked: eur('40.00') });
    expect(await service.stored('budgets', 2010)).toMatchObject({
      earmarks: [
        { purpose: 'remittances', amount: 3000n },
        { purpose: 'diaspora', amount: 1000n },
      ],
    });
    expect(await service.event('imd.budget', 'budgets/2010', 5)).toMatchObject({
      type: 'nl.budgets.budget-mutation-recorded.v2',
      data: { cash: eur('-10.00'), purpose: 'remittances', counterpart: { year: 2010, mutationId: 'first-to' } },
    });
    expect(await service.event('imd.budget', 'budgets/2010', 8)).toMatchObject({
      type: 'nl.budgets.earmark-set.v1',
      data: { purpose: 'diaspora', amount: eur('10.00') },
    });
  });

  it('reallocates no more than the purpose has unclaimed, with twenty at once', async () => {
    const answers = await twenty((index) => reallocate(2010, `more-${index}`, '7'));
    expect(statuses(answers)).toEqual({ 201: 4, 409: 16 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'double-entry-exceeds-room', { purpose: 'remittances', available: '2.00', requested: '7.00' }),
    );
    expect(await figures(2010)).toEqual({ appropriated: eur('100.00'), earmarked: eur('40.00') });
  });

  it('shifts cash both ways between two years at once, and neither year gives what it has not', async () => {
    await openYear(service, 2012, '100');
    await openYear(service, 2013, '100');
    await accepted(service.put('/v1/budgets/2012/earmarks/remittances', { amount: eur('60') }));
    const answers = await twenty((index) =>
      index % 2 === 0
        ? shift(2012, 2013, `later-${index}`, '7')
        : shift(2013, 2012, `sooner-${index}`, '30', { decidedOn: '2012-06-01' }),
    );
    const count = (of: number, status: number) =>
      answers.filter((answer, index) => index % 2 === of && answer.status === status).length;
    expect(count(0, 201) + count(0, 409)).toBe(10);
    const moved = BigInt(count(0, 201)) * 700n - BigInt(count(1, 201)) * 3000n;
    const sumIn = async (year: number) =>
      ((await service.stored('budgets', year))?.['mutations'] as { cash: bigint }[]).reduce((s, m) => s + m.cash, 0n);
    expect([await sumIn(2012), await sumIn(2013)]).toEqual([10_000n - moved, 10_000n + moved]);
    expect(await sumIn(2012)).toBeGreaterThanOrEqual(6000n);
    expect(await sumIn(2013)).toBeGreaterThanOrEqual(0n);
  });

  it('moves the earmark of a purpose with its cash, and each year shows its own entry', async () => {
    await openYear(service, 2014, '100');
    await openDraft(service, 2015, '100');
    await accepted(service.put('/v1/budgets/2014/earmarks/remittances', { amount: eur('40') }));
    const { body } = await shift(2014, 2015, 'slips', '15', { purpose: 'remittances' });
    expect((await service.get('/v1/budgets/2014/double-entries/slips')).body).toEqual(body);
    expect(await figures(2014)).toEqual({ appropriated: eur('85.00'), earmarked: eur('25.00') });
    expect(await figures(2015)).toEqual({ appropriated: eur('115.00'), earmarked: eur('15.00') });
    expect((await service.get('/v1/budgets/2015/mutations/slips-to')).body).toEqual(body['given']);
  });

  it.each([
    [400, 'reallocation-within-purpose', { to: 'remittances' }, { field: 'to' }],
    [403, 'double-entry-not-authorised', { approvedBy: 'clerk' }, { field: 'approvedBy' }],
    [409, 'purpose-unknown', { to: 'space-travel' }, { field: 'to' }],
    [409, 'mutation-exists', { id: 'first', amount: eur('1') }, { mutation: 'first-from' }],
    [400, 'input-invalid', { reason: '' }, wrong('/reason')],
    [400, 'input-invalid', { amount: eur('0') }, wrong('/amount/value')],
    [400, 'input-invalid', { id: 'x'.repeat(71) }, wrong('/id')],
  ])('is refused with %d %s: %j', async (status, code, changes, facts) =>
    expect(await reallocate(2010, 'refused', '1', changes)).toEqual(refused(status, code, facts)),
  );

  it('needs the scope to authorise, another year that is open, and a year that somebody opened', async () => {
    expect(await reallocate(2010, 'refused', '1', {}, { scopes: ['budgets:write'] })).toEqual(
      refused(403, 'double-entry-not-authorised'),
    );
    expect(await shift(2010, 2010, 'refused', '1')).toEqual(refused(400, 'cash-shift-within-year'));
    expect(await shift(2010, 2030, 'refused', '1')).toEqual(refused(409, 'budget-year-unknown', { field: 'to' }));
    expect(await reallocate(1999, 'refused', '1')).toEqual(refused(404, 'budget-year-not-found'));
    expect(await service.get('/v1/budgets/2010/double-entries/none')).toEqual(refused(404, 'budget-part-not-set'));
  });

  it('is refused on either side when the year is closed', async () => {
    const closing = { closedOn: '2012-03-01', carryOverRequested: eur('0'), lapsed: eur('100') };
    await accepted(service.put('/v1/budgets/2011/closing', closing));
    expect(await shift(2010, 2011, 'late', '1')).toEqual(refused(409, 'budget-closed', { year: 2011 }));
    expect(await shift(2011, 2010, 'late', '1', { decidedOn: '2010-06-01' })).toEqual(
      refused(409, 'budget-closed', { year: 2011 }),
    );
    expect(await reallocate(2011, 'late', '1')).toEqual(refused(409, 'budget-closed', { year: 2011 }));
  });
});
