import type { TestService } from '@imd/testing';
import { accepted, eur, openDraft, openYear, refused, startBudget, wrong } from '../budget.fixture';

describe('setting an allocation', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await openDraft(service, 2010, '100');
  });
  afterAll(() => service.stop());

  const path = (year: number) => `/v1/budgets/${year}/allocation`;
  const plan = (...parts: (readonly [purpose: string, amount: string])[]) => ({
    parts: parts.map(([purpose, amount]) => ({ purpose, amount: eur(amount) })),
  });

  it('stores it, tells of it, and answers where it is', async () => {
    const { status, headers, body } = await service.put(path(2010), plan(['diaspora', '40'], ['remittances', '30.5']));
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(path(2010));
    expect((await service.get(path(2010))).body).toEqual(body);
    expect(await service.stored('budgets', 2010)).toMatchObject({
      allocation: {
        parts: [
          { purpose: 'diaspora', amount: 4000n },
          { purpose: 'remittances', amount: 3050n },
        ],
      },
    });
    expect(await service.event('imd.budget', 'budgets/2010', 3)).toMatchObject({
      type: 'nl.budgets.allocation-set.v1',
      data: { year: 2010, ...plan(['diaspora', '40.00'], ['remittances', '30.50']) },
    });
  });

  it('is replaced whole', async () => {
    expect(await service.replace(path(2010), plan(['diaspora', '50']))).toMatchObject({
      status: 200,
      body: plan(['diaspora', '50.00']),
    });
    expect((await service.stored('budgets', 2010))?.['allocation']).toMatchObject({ parts: [{ amount: 5000n }] });
  });

  it('reaches the plan limit of what is not earmarked, and no further', async () => {
    const opening = { year: 2011, framework: 'framework-2008', title: { nl: 'Naam', en: 'Name' }, planLimit: '110.00' };
    await accepted(service.post('/v1/budgets', opening));
    const mutation = { id: 'draft-budget', stage: 'draft-budget', decidedOn: '2010-09-15', cash: eur('100') };
    await accepted(service.post('/v1/budgets/2011/mutations', mutation));
    await accepted(service.put('/v1/budgets/2011/earmarks/diaspora', { amount: eur('40') }));
    expect(await service.put(path(2011), plan(['diaspora', '33'], ['remittances', '33.01']))).toEqual(
      refused(409, 'allocation-exceeds-plan-limit', {
        field: 'parts',
        planned: '66.01',
        limit: '66.00',
        planLimit: '110.00',
      }),
    );
    expect(await service.put(path(2011), plan(['diaspora', '33'], ['remittances', '33']))).toMatchObject({
      status: 201,
    });
  });

  it.each([
    [409, 'purpose-unknown', plan(['space-travel', '1']), { field: 'parts', purpose: 'space-travel' }],
    [400, 'set-twice', plan(['diaspora', '1'], ['diaspora', '2']), { item: 'diaspora' }],
    [400, 'input-invalid', plan(['diaspora', '-1']), wrong('/parts/0/amount/value')],
    [400, 'input-invalid', {}, wrong('/parts')],
  ])('is refused with %d %s', async (status, code, body, facts) =>
    expect(await service.replace(path(2010), body)).toEqual(refused(status, code, facts)),
  );

  it('is refused when the year is closed, and unknown when nobody opened it', async () => {
    await openYear(service, 2012, '100');
    const closing = { closedOn: '2013-03-01', carryOverRequested: eur('0'), lapsed: eur('100') };
    await accepted(service.put('/v1/budgets/2012/closing', closing));
    expect(await service.put(path(2012), plan(['diaspora', '1']))).toEqual(refused(409, 'budget-closed'));
    expect(await service.put(path(1999), plan(['diaspora', '1']))).toEqual(refused(404, 'budget-year-not-found'));
  });
});
