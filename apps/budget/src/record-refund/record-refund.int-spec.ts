import type { TestService } from '@imd/testing';
import { accepted, eur, openYear, refused, startBudget, statuses, twenty, wrong } from '../budget.fixture';

describe('recording a refund', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await openYear(service, 2010, '100000');
    await openYear(service, 2011, '100000');
  });
  afterAll(() => service.stop());

  const pay = async (amount: string) => {
    const { body } = await accepted(
      service.post('/v1/budgets/2010/expenditures', {
        purpose: 'diaspora',
        kind: 'disbursement',
        amount: eur(amount),
        bookedOn: '2010-06-30',
      }),
    );
    return body['id'] as string;
  };
  const refund = (year: number, expenditure: string | null, amount: string, changes: object = {}) =>
    service.post(`/v1/budgets/${year}/refunds`, {
      expenditure,
      amount: eur(amount),
      receivedOn: `${year}-11-01`,
      reason: 'Not spent by the partner',
      ...changes,
    });
  const paid = async (year: number) =>
    (await service.db.collection('budgets').findOne({ _id: String(year) as never }))?.['paid'] as bigint;

  it('nets in the year of its expenditure; a year later it is a receipt there, and no year moves', async () => {
    const expenditure = await pay('14500');
    const { status, headers, body } = await refund(2010, expenditure, '4050');
    expect([status, body['treatment']]).toEqual([201, 'netted']);
    expect(headers.get('location')).toBe(`/v1/budgets/2010/refunds/${body['id'] as string}`);
    expect((await service.get(headers.get('location') ?? '')).body).toEqual(body);
    expect(await paid(2010)).toBe(1_045_000n);
    expect(await refund(2011, expenditure, '450')).toMatchObject({ status: 201, body: { treatment: 'receipt' } });
    expect([await paid(2010), await paid(2011)]).toEqual([1_045_000n, 0n]);
    expect((await service.get(`/v1/budgets/2010/expenditures/${expenditure}`)).body).toMatchObject({
      refunded: eur('4500.00'),
    });
    const subject = `refunds/${body['id'] as string}`;
    const events = await service.topic('imd.budget', (read) => read.some((event) => event.subject === subject));
    expect(events.find((event) => event.subject === subject)).toMatchObject({
      type: 'nl.refunds.refund-received.v1',
      data: { treatment: 'netted', amount: eur('4050.00') },
    });
  });

  it('never exceeds its expenditure, with twenty at once', async () => {
    const expenditure = await pay('100');
    const answers = await twenty((index) => refund(2010 + (index % 2), expenditure, '7'));
    expect(statuses(answers)).toEqual({ 201: 14, 409: 6 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'refund-exceeds-expenditure', { available: '2.00' }),
    );
  });

  it('is refused by its rule', async () => {
    const expenditure = await pay('10');
    const cases = [
      [409, 'refund-before-expenditure', { receivedOn: '2010-06-29' }],
      [409, 'refund-of-another-booking', { purpose: 'remittances' }],
      [409, 'expenditure-unknown', { expenditure: 'none' }],
      [400, 'booked-outside-year', { receivedOn: '2011-01-01' }],
      [400, 'purpose-missing', { expenditure: null }],
      [409, 'purpose-unknown', { expenditure: null, purpose: 'space-travel' }],
      [409, 'project-unknown', { expenditure: null, purpose: 'diaspora', project: 'nobody-knows' }],
    ] as const;
    for (const [status, code, changes] of cases) {
      expect(await refund(2010, expenditure, '1', changes)).toEqual(refused(status, code));
    }
    expect(await refund(2010, expenditure, '0')).toEqual(refused(400, 'input-invalid', wrong('/amount/value')));
    expect(await refund(1999, expenditure, '1')).toEqual(refused(404, 'budget-year-not-found'));
  });

  it('is found by treatment, purpose and expenditure, and only in its year', async () => {
    const expenditure = await pay('10');
    await accepted(refund(2011, expenditure, '1'));
    await accepted(refund(2011, null, '2', { purpose: 'remittances' }));
    const amounts = async (query: string) => {
      const { body } = await service.get(`/v1/budgets/2011/refunds${query}`);
      return (body['items'] as { amount: { value: string } }[]).map(({ amount }) => amount.value);
    };
    expect(await amounts(`?expenditure=${expenditure}`)).toEqual(['1.00']);
    expect(await amounts('?purpose=remittances')).toEqual(['2.00']);
    expect(await amounts('?treatment=netted')).toEqual([]);
    expect(await service.get('/v1/budgets/1999/refunds')).toEqual(refused(404, 'budget-year-not-found'));
    expect(await service.get('/v1/budgets/2010/refunds/none')).toEqual(refused(404, 'refund-not-found'));
  });

  it('and closing the year at once: nothing is booked on a year that is closed (rule 1)', async () => {
    await openYear(service, 2012, '100');
    const closing = { closedOn: '2013-03-01', carryOverRequested: eur('0'), lapsed: eur('100') };
    const receipt = () => refund(2012, null, '1', { purpose: 'diaspora' });
    const [closed, ...receipts] = await Promise.all([
      service.put('/v1/budgets/2012/closing', closing),
      ...Array.from({ length: 20 }, receipt),
    ]);
    expect(closed?.status).toBe(201);
    expect(receipts.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(await receipt()).toEqual(refused(409, 'budget-closed'));
  });
});
