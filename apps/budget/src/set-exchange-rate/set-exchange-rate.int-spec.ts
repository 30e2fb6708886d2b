import type { TestService } from '@imd/testing';
import { accepted, eur, openYear, refused, startBudget, wrong } from '../budget.fixture';

describe('money of another currency', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await openYear(service, 2010, '1000');
    await openYear(service, 2011, '1000');
  });
  afterAll(() => service.stop());

  const set = (currency: string, rate: string) => service.put(`/v1/exchange-rates/2010/${currency}`, { rate });
  const pay = (year: number, value: string, currency: string, changes: object = {}) =>
    service.post(`/v1/budgets/${year}/expenditures`, {
      purpose: 'diaspora',
      kind: 'disbursement',
      amount: { value, currency },
      bookedOn: `${year}-06-30`,
      ...changes,
    });

  it('has a corporate rate for a budget year, which is set, shown and told', async () => {
    expect(await set('USD', '1.25')).toMatchObject({
      status: 201,
      body: { year: 2010, currency: 'USD', rate: '1.25' },
    });
    expect((await service.get('/v1/exchange-rates/2010/USD')).body).toMatchObject({ rate: '1.25' });
    expect(await service.get('/v1/exchange-rates/2011/USD')).toEqual(refused(404, 'exchange-rate-not-found'));
    expect(await service.event('imd.budget', 'exchange-rates/2010-USD', 1)).toMatchObject({
      type: 'nl.exchange-rates.exchange-rate-set.v1',
      data: { year: 2010, currency: 'USD', rate: '1.25' },
    });
  });

  it.each([
    ['exchange-rate-of-euros', 'EUR', '1', { field: 'currency' }],
    ['exchange-rate-not-positive', 'CHF', '0', { field: 'rate' }],
    ['input-invalid', 'CHF', '-1', wrong('/rate')],
  ])('is refused a rate with %s', async (code, currency, rate, facts) =>
    expect(await set(currency, rate)).toEqual(refused(400, code, facts)),
  );

  it('keeps the euro value of the day it was booked, also after the rate is set anew', async () => {
    const { body } = await accepted(pay(2010, '100', 'USD'));
    expect(body).toMatchObject({
      amount: eur('80.00'),
      original: {
        amount: { value: '100', currency: 'USD' },
        rate: { value: '1.25', date: null, source: 'Corporate rate 2010' },
      },
    });
    const changed = await service.get('/v1/exchange-rates/2010/USD');
    const ifMatch = { 'if-match': changed.headers.get('etag') ?? '' };
    await accepted(service.put('/v1/exchange-rates/2010/USD', { rate: '1.6' }, { headers: ifMatch }));
    const path = `/v1/budgets/2010/expenditures/${body['id'] as string}`;
    expect((await service.get(path)).body).toMatchObject({ amount: eur('80.00') });
    expect((await accepted(pay(2010, '100', 'USD'))).body).toMatchObject({ amount: eur('62.50') });
    const subject = `expenditures/${body['id'] as string}`;
    expect(await service.event('imd.budget', subject, 1)).toMatchObject({
      data: { amount: eur('80.00'), original: { amount: { value: '100', currency: 'USD' } } },
    });
  });

  it('comes with its own rate too, and draws on the appropriation by its euro value', async () => {
    const rate = { value: '1190', date: '2010-06-29', source: 'Central bank' };
    expect(await pay(2010, '1190000.125', 'IQD', { rate })).toEqual(
      refused(409, 'cash-exceeds-appropriation', { requested: '1000.00' }),
    );
    expect((await accepted(pay(2010, '119000', 'IQD', { rate }))).body).toMatchObject({
      amount: eur('100.00'),
      original: { rate },
    });
  });

  it.each([
    [409, 'exchange-rate-unknown', 2011, '1', 'USD', {}, { field: 'rate', currency: 'USD' }],
    [400, 'exchange-rate-of-euros', 2010, '1', 'EUR', { rate: { value: '1', date: '2010-06-01', source: 'x' } }, {}],
    [400, 'euros-have-two-decimals', 2010, '1.005', 'EUR', {}, { field: 'amount.value' }],
    [
      400,
      'exchange-rate-after-booking',
      2010,
      '1',
      'USD',
      { rate: { value: '1', date: '2010-07-01', source: 'x' } },
      { field: 'rate.date' },
    ],
    [400, 'input-invalid', 2010, '1', 'XXX', {}, wrong('/amount/currency')],
    [400, 'input-invalid', 2010, '1.0001', 'USD', {}, wrong('/amount/value')],
  ])('is refused with %d %s', async (status, code, year, value, currency, changes, facts) =>
    expect(await pay(year, value, currency, changes)).toEqual(refused(status, code, facts)),
  );
});
