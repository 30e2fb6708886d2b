import type { TestService } from '@imd/testing';
import { accepted, eur, openYear, startBudget } from '../budget.fixture';

describe('the history of what is booked', () => {
  let service: TestService;
  let id: string;
  beforeAll(async () => {
    service = await startBudget();
    await openYear(service, 2010, '1000');
    await openYear(service, 2011, '1000');
    const payment = { purpose: 'diaspora', kind: 'disbursement', amount: eur('10'), bookedOn: '2010-06-30' };
    const booked = await accepted(service.post('/v1/budgets/2010/expenditures', payment));
    id = String(booked.body['id']);
    const reversal = { amount: eur('4'), bookedOn: '2010-07-01', reason: 'Paid twice' };
    await accepted(service.post(`/v1/budgets/2010/expenditures/${id}/reversals`, reversal));
  });
  afterAll(() => service.stop());

  it('tells an expenditure and what was taken back of it, with the reason', async () => {
    const { body } = await service.get(`/v1/budgets/2010/expenditures/${id}/history`);
    expect(body['items']).toMatchObject([
      { event: 'nl.expenditures.expenditure-recorded.v1', changed: null },
      { event: 'nl.expenditures.expenditure-reversed.v1', data: { reason: 'Paid twice' }, changed: null },
    ]);
  });

  it('tells money back, under its own year alone', async () => {
    const refund = { expenditure: id, amount: eur('1'), receivedOn: '2010-08-01', reason: 'Not spent by the partner' };
    const { headers } = await accepted(service.post('/v1/budgets/2010/refunds', refund));
    const path = headers.get('location') ?? '';
    expect((await service.get(`${path}/history`)).body['items']).toMatchObject([
      { event: 'nl.refunds.refund-received.v1', data: { reason: 'Not spent by the partner' }, changed: null },
    ]);
    expect(await service.get(`${path.replace('2010', '2011')}/history`)).toMatchObject({
      status: 404,
      body: { type: 'urn:nld:imd:problem:refund-not-found' },
    });
  });

  it('is not told under another year', async () => {
    expect(await service.get(`/v1/budgets/2011/expenditures/${id}/history`)).toMatchObject({
      status: 404,
      body: { type: 'urn:nld:imd:problem:expenditure-not-found' },
    });
  });

  it('of a year names what an earmark was before', async () => {
    const earmark = (amount: string, headers = {}) =>
      accepted(service.put('/v1/budgets/2010/earmarks/diaspora', { amount: eur(amount) }, { headers }));
    await earmark('100', { 'if-none-match': '*' });
    const etag = (await service.get('/v1/budgets/2010/earmarks/diaspora')).headers.get('etag') ?? '';
    await earmark('200', { 'if-match': etag });
    const { body } = await service.get('/v1/budgets/2010/history?limit=1000');
    expect((body['items'] as object[]).at(-1)).toMatchObject({
      event: 'nl.budgets.earmark-set.v1',
      changed: [{ field: 'amount', before: eur('100.00'), after: eur('200.00') }],
    });
  });
});
