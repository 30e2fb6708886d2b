import type { TestService } from '@imd/testing';
import { accepted, eur, knowProject, openYear, refused, startBudget } from './budget.fixture';

const PROJECT = 'hrt';
const usd = (value: string) => ({ value, currency: 'USD' });
const rateOf = (value: string) => ({ value, date: '2010-02-01', source: 'Central bank' });

describe('a promise in another currency, and what becomes of it', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await openYear(service, 2010, '1000');
    await openYear(service, 2011, '1000');
    await knowProject(service, { projectId: PROJECT });
    await accepted(service.put('/v1/exchange-rates/2010/USD', { rate: '1.25' }));
  });
  afterAll(() => service.stop());

  const promise = (value: object, instalments: readonly object[], changes: object = {}) =>
    service.post('/v1/commitments', {
      project: PROJECT,
      purpose: 'diaspora',
      madeOn: '2010-02-01',
      value,
      instalments,
      ...changes,
    });
  const promised = async () => {
    const instalments = [
      { year: 2010, amount: usd('50') },
      { year: 2011, amount: usd('50.50') },
    ];
    const { body } = await accepted(promise(usd('100.5'), instalments));
    return String(body['id']);
  };
  const pay = (amount: object, changes: object = {}) =>
    service.post('/v1/budgets/2010/expenditures', {
      kind: 'disbursement',
      bookedOn: '2010-06-30',
      amount,
      ...changes,
    });
  const on = (commitment: string, rate: string) => ({ commitment, rate: rateOf(rate) });
  const show = async (path: string) => (await service.get(path)).body;

  it('has its euro value for the instalments of all years, and is told with both', async () => {
    const id = await promised();
    const facts = {
      value: eur('80.40'),
      original: { amount: usd('100.5'), rate: { value: '1.25', date: null, source: 'Corporate rate 2010' } },
    };
    expect(await show(`/v1/commitments/${id}`)).toMatchObject({
      ...facts,
      paid: eur('0.00'),
      paidOriginal: usd('0.00'),
      exchangeDifference: eur('0.00'),
      instalments: [
        { amount: eur('40.00'), open: eur('40.00'), original: usd('50.00'), openOriginal: usd('50.00') },
        { amount: eur('40.40'), open: eur('40.40'), original: usd('50.50'), openOriginal: usd('50.50') },
      ],
    });
    expect(await service.event('imd.budget', `commitments/${id}`, 1)).toMatchObject({
      data: { ...facts, instalments: [{ original: usd('50.00') }, { original: usd('50.50') }] },
    });
    const due = await show(`/v1/due-instalments?commitment=${id}`);
    expect(due).toMatchObject({ items: [{ openOriginal: usd('50.00') }, { openOriginal: usd('50.50') }] });
    await accepted(pay(usd('100.50'), on(id, '1.25')));
  });

  it('is settled by the dollars that are paid; the exchange difference is shown, and a reversal takes it back', async () => {
    const id = await promised();
    const { body } = await accepted(pay(usd('50'), on(id, '1')));
    expect(body).toMatchObject({
      amount: eur('50.00'),
      commitmentValue: eur('40.00'),
      exchangeDifference: eur('10.00'),
    });
    expect(await show(`/v1/commitments/${id}`)).toMatchObject({
      paid: eur('40.00'),
      paidOriginal: usd('50.00'),
      exchangeDifference: eur('10.00'),
      outstanding: eur('40.40'),
      instalments: [{ open: eur('0.00') }, { open: eur('40.40') }],
    });
    const expenditure = `/v1/budgets/2010/expenditures/${String(body['id'])}`;
    const reverse = (amount: object) =>
      service.post(`${expenditure}/reversals`, { amount, bookedOn: '2010-07-01', reason: 'Booked twice' });
    expect(await reverse(eur('50.00'))).toEqual(
      refused(409, 'another-currency', { field: 'amount', ofBooking: 'USD', received: 'EUR' }),
    );
    await accepted(reverse(usd('20')));
    await accepted(reverse(usd('30')));
    expect(await reverse(usd('0.001'))).toEqual(
      refused(409, 'reversal-exceeds-expenditure', { currency: 'USD', available: '0.00', requested: '0.001' }),
    );
    expect(await show(`${expenditure}/reversals`)).toMatchObject({
      items: [
        { amount: eur('20.00'), original: usd('20.00') },
        { amount: eur('30.00'), original: usd('30.00') },
      ],
    });
    expect(await service.event('imd.budget', `expenditures/${String(body['id'])}`, 2)).toMatchObject({
      data: { amount: eur('20.00'), original: usd('20.00'), commitmentValue: eur('16.00') },
    });
    expect(await show(`/v1/commitments/${id}`)).toMatchObject({
      paid: eur('0.00'),
      paidOriginal: usd('0.00'),
      exchangeDifference: eur('0.00'),
    });
  });

  it('is paid, released and rescheduled in its own currency', async () => {
    const id = await promised();
    expect(await pay(eur('1'), { commitment: id })).toEqual(refused(409, 'another-currency', { ofBooking: 'USD' }));
    expect(await pay(usd('100.51'), on(id, '2'))).toEqual(
      refused(409, 'expenditure-exceeds-commitment', { currency: 'USD', available: '100.50', requested: '100.51' }),
    );
    const release = (amount: object) =>
      service.post(`/v1/commitments/${id}/releases`, {
        releasedOn: '2010-03-01',
        instalments: [{ number: 1, amount }],
        reason: 'Not needed',
      });
    const reschedule = (amount: object) =>
      service.post(`/v1/commitments/${id}/schedules`, {
        changedOn: '2010-04-01',
        instalments: [{ year: 2011, amount }],
        reason: 'Later',
      });
    expect(await release(eur('1'))).toEqual(refused(409, 'another-currency', { field: 'instalments' }));
    expect(await reschedule(eur('1'))).toEqual(refused(409, 'another-currency', { field: 'instalments' }));
    expect((await accepted(release(usd('12.5')))).body).toMatchObject({
      released: eur('10.00'),
      releases: [{ instalments: [{ amount: eur('10.00'), original: usd('12.50') }] }],
    });
    expect(await reschedule(usd('100.50'))).toEqual(
      refused(409, 'schedule-is-not-the-outstanding', { currency: 'USD', outstanding: '88.00' }),
    );
    expect((await accepted(reschedule(usd('88')))).body).toMatchObject({
      outstanding: eur('70.40'),
      instalments: [{ original: usd('12.50') }, { amount: eur('70.40'), openOriginal: usd('88.00') }],
    });
  });

  it.each([
    [409, 'exchange-rate-unknown', { value: '1', currency: 'GBP' }, { value: '1', currency: 'GBP' }, {}],
    [400, 'instalment-in-another-currency', usd('1'), eur('1'), { field: 'instalments', ofValue: 'USD' }],
    [400, 'instalments-are-not-the-value', usd('1'), usd('1.001'), { currency: 'USD', instalments: '1.001' }],
    [400, 'euros-have-two-decimals', { value: '1.005', currency: 'EUR' }, eur('1'), { field: 'value.value' }],
  ])('is refused with %d %s', async (status, code, value, amount, facts) =>
    expect(await promise(value, [{ year: 2010, amount }])).toEqual(refused(status, code, facts)),
  );

  it('gets no other instalments before the day on which a reversal opened some again', async () => {
    const { body } = await accepted(promise(eur('10'), [{ year: 2010, amount: eur('10') }]));
    const id = String(body['id']);
    const paid = await accepted(pay(eur('6'), { commitment: id }));
    await accepted(
      service.post(`/v1/budgets/2010/expenditures/${String(paid.body['id'])}/reversals`, {
        amount: eur('6'),
        bookedOn: '2010-09-01',
        reason: 'Booked twice',
      }),
    );
    const reschedule = (changedOn: string, amount: string) =>
      service.post(`/v1/commitments/${id}/schedules`, {
        changedOn,
        instalments: [{ year: 2011, amount: eur(amount) }],
        reason: 'Later',
      });
    expect(await reschedule('2010-08-31', '4')).toEqual(
      refused(409, 'schedule-before-reversal', { field: 'changedOn', reversedOn: '2010-09-01' }),
    );
    expect((await accepted(reschedule('2010-09-01', '10'))).body).toMatchObject({ outstanding: eur('10.00') });
  });

  it('as an advance is accounted for in its currency, and comes back at the rate of that day', async () => {
    const { body } = await accepted(pay(usd('100'), { purpose: 'diaspora', advance: true }));
    const id = String(body['id']);
    const settle = (amount: object) =>
      service.post(`/v1/budgets/2010/expenditures/${id}/settlements`, {
        amount,
        settledOn: '2010-10-01',
        reference: 'Statement',
      });
    const refund = (amount: object, rate: string | null) =>
      service.post('/v1/budgets/2010/refunds', {
        expenditure: id,
        amount,
        rate: rate && rateOf(rate),
        receivedOn: '2010-11-01',
        reason: 'Not spent',
      });
    expect(await settle(eur('1'))).toEqual(refused(409, 'another-currency', { ofBooking: 'USD' }));
    expect((await accepted(settle(usd('75')))).body).toMatchObject({ settled: eur('60.00') });
    expect(await service.event('imd.budget', `expenditures/${id}`, 2)).toMatchObject({
      data: { amount: eur('60.00'), original: usd('75.00') },
    });
    expect(await refund(usd('25.01'), '1')).toEqual(
      refused(409, 'refund-exceeds-expenditure', { currency: 'USD', available: '25.00', requested: '25.01' }),
    );
    expect(await refund(usd('25'), '0.3')).toEqual(
      refused(409, 'refund-exceeds-expenditure', { currency: 'EUR', available: '80.00', requested: '83.33' }),
    );
    expect(await refund({ value: '1', currency: 'GBP' }, null)).toEqual(refused(409, 'exchange-rate-unknown'));
    const back = (await accepted(refund(usd('25'), '1'))).body;
    expect(back).toMatchObject({
      amount: eur('25.00'),
      original: { amount: usd('25'), rate: rateOf('1') },
      expenditureValue: eur('20.00'),
      exchangeDifference: eur('5.00'),
    });
    expect(await service.event('imd.budget', `refunds/${String(back['id'])}`, 1)).toMatchObject({
      data: { amount: eur('25.00'), original: { amount: usd('25') }, expenditureValue: eur('20.00') },
    });
    expect(await settle(usd('0.01'))).toEqual(refused(409, 'settlement-exceeds-advance', { open: '0.00' }));
  });

  it('is found in its list by its currency, and what is in euros by the euro', async () => {
    const instalments = (amount: object) => [{ year: 2010, amount }];
    const inDollars = String((await accepted(promise(usd('10'), instalments(usd('10'))))).body['id']);
    const inEuros = String((await accepted(promise(eur('10'), instalments(eur('10'))))).body['id']);
    const payments: Record<string, string> = {};
    for (const [commitment, amount] of [
      [inDollars, usd('4')],
      [inEuros, eur('4')],
    ] as const) {
      const { body } = await accepted(pay(amount, { commitment }));
      payments[commitment] = String(body['id']);
      const refund = { expenditure: body['id'], amount: { ...amount, value: '1' }, receivedOn: '2010-11-01' };
      await accepted(service.post('/v1/budgets/2010/refunds', { ...refund, reason: 'Not spent' }));
    }
    const found = async (list: string, currency: string, field: string) => {
      const { items } = await show(`${list}?currency=${currency}&limit=1000`);
      return (items as Record<string, string>[]).map((item) => item[field]);
    };
    for (const [list, field, ofCommitment] of [
      ['/v1/commitments', 'id', (id: string) => id],
      ['/v1/due-instalments', 'commitment', (id: string) => id],
      ['/v1/budgets/2010/expenditures', 'id', (id: string) => payments[id]],
      ['/v1/budgets/2010/refunds', 'commitment', (id: string) => id],
    ] as const) {
      const [dollars, euros] = [await found(list, 'USD', field), await found(list, 'EUR', field)];
      expect(dollars).toContain(ofCommitment(inDollars));
      expect(euros).toContain(ofCommitment(inEuros));
      const { items } = await show(`${list}?limit=1000`);
      expect([...dollars, ...euros].sort()).toEqual(
        (items as Record<string, string>[]).map((item) => item[field]).sort(),
      );
      expect(await found(list, 'CHF', field)).toEqual([]);
    }
    expect(await service.get('/v1/commitments?currency=XYZ')).toMatchObject({ status: 400 });
  });
});
