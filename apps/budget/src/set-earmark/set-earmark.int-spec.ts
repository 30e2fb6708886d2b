import type { TestService } from '@imd/testing';
import { accepted, eur, openDraft, openYear, refused, startBudget, statuses, twenty, wrong } from '../budget.fixture';

describe('setting an earmark', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await openDraft(service, 2010, '100');
  });
  afterAll(() => service.stop());

  const path = (year: number, purpose: string) => `/v1/budgets/${year}/earmarks/${purpose}`;
  const earmark = (year: number, purpose: string, amount: string, changes: object = {}) =>
    service.put(path(year, purpose), { amount: eur(amount), ...changes });
  const pay = (year: number, purpose: string, amount: string) =>
    service.post(`/v1/budgets/${year}/expenditures`, {
      purpose,
      kind: 'disbursement',
      amount: eur(amount),
      bookedOn: `${year}-06-30`,
    });

  it('stores it, tells of it, and answers where it is', async () => {
    const { status, headers, body } = await earmark(2010, 'diaspora', '40', { mutation: 'draft-budget' });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(path(2010, 'diaspora'));
    expect((await service.get(path(2010, 'diaspora'))).body).toEqual(body);
    expect((await service.get('/v1/budgets/2010')).body).toMatchObject({
      earmarked: eur('40.00'),
      unallocated: eur('60.00'),
    });
    expect(await service.stored('budgets', 2010)).toMatchObject({
      earmarks: [{ purpose: 'diaspora', amount: 4000n, mutationId: 'draft-budget' }],
    });
    expect(await service.event('imd.budget', 'budgets/2010', 3)).toMatchObject({
      type: 'nl.budgets.earmark-set.v1',
      data: { year: 2010, purpose: 'diaspora', amount: eur('40.00'), mutationId: 'draft-budget' },
    });
  });

  it('replaces the earmark of the same purpose, by a caller who has seen that', async () => {
    expect(await earmark(2010, 'diaspora', '50')).toEqual(refused(428, 'if-match-missing'));
    expect(await service.replace(path(2010, 'diaspora'), { amount: eur('50') })).toMatchObject({ status: 200 });
    expect((await service.stored('budgets', 2010))?.['earmarks']).toMatchObject([{ amount: 5000n, mutationId: null }]);
  });

  it.each([
    [409, 'earmark-exceeds-room', 'remittances', { amount: eur('50.01') }, { field: 'amount', short: '0.01' }],
    [409, 'purpose-unknown', 'space-travel', { amount: eur('1') }, { field: 'purpose', purpose: 'space-travel' }],
    [409, 'mutation-unknown', 'remittances', { amount: eur('1'), mutation: 'none' }, { field: 'mutation' }],
    [400, 'input-invalid', 'remittances', { amount: eur('-1') }, wrong('/amount/value')],
    [400, 'input-invalid', 'remittances', {}, wrong('/amount')],
    [400, 'input-invalid', 'Not-A-Code', { amount: eur('1') }, wrong('/purpose')],
  ])('is refused with %d %s', async (status, code, purpose, body, facts) =>
    expect(await service.put(path(2010, purpose), body)).toEqual(refused(status, code, facts)),
  );

  it('is one of each purpose, with twenty at once', async () => {
    await openDraft(service, 2011, '100');
    const answers = await twenty((index) => earmark(2011, 'diaspora', String(index + 1)));
    expect(statuses(answers)).toEqual({ 201: 1, 428: 19 });
    const [first] = answers.filter(({ status }) => status === 201);
    expect((await service.get('/v1/budgets/2011/earmarks')).body['items']).toEqual([first?.body]);
  });

  it('takes nothing that another purpose pays at the same time (rule 3)', async () => {
    await openYear(service, 2012, '100');
    const [set, ...payments] = await Promise.all([
      earmark(2012, 'remittances', '60'),
      ...Array.from({ length: 20 }, () => pay(2012, 'diaspora', '7')),
    ]);
    const paid = payments.filter(({ status }) => status === 201).length;
    // Either may come first: an earmark of 60 leaves room for five payments of 7, and six payments leave no room for
    // it.
    expect([set?.status, paid]).toEqual(set?.status === 201 ? [201, 5] : [409, 14]);
    if (set?.status === 409) expect(set).toEqual(refused(409, 'earmark-exceeds-room'));
    expect(await service.stored('budgets', 2012)).toMatchObject({ paid: BigInt(paid) * 700n });
  });

  it('is refused when the year is closed, and unknown when nobody opened it', async () => {
    await openYear(service, 2013, '100');
    const closing = { closedOn: '2014-03-01', carryOverRequested: eur('0'), lapsed: eur('100') };
    await accepted(service.put('/v1/budgets/2013/closing', closing));
    expect(await earmark(2013, 'diaspora', '1')).toEqual(refused(409, 'budget-closed', { year: 2013 }));
    expect(await earmark(1999, 'diaspora', '1')).toEqual(refused(404, 'budget-year-not-found'));
  });
});
