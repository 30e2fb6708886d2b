import type { TestService } from '@imd/testing';
import { accepted, eur, openYear, refused, startBudget, statuses, twenty, wrong } from '../budget.fixture';

describe('reversing an expenditure', () => {
  let service: TestService;
  let expenditure: string;
  beforeAll(async () => {
    service = await startBudget();
    await openYear(service, 2010, '1000');
    const { headers } = await accepted(
      service.post('/v1/budgets/2010/expenditures', {
        purpose: 'diaspora',
        kind: 'disbursement',
        amount: eur('100'),
        bookedOn: '2010-06-30',
        countryShares: [
          { country: 'AF', share: '33.33' },
          { country: 'IQ', share: '66.67' },
        ],
      }),
    );
    expenditure = headers.get('location') ?? '';
  });
  afterAll(() => service.stop());

  const reverse = (amount: string, changes: object = {}) =>
    service.post(`${expenditure}/reversals`, {
      amount: eur(amount),
      bookedOn: '2010-07-01',
      reason: 'Booked twice',
      ...changes,
    });

  it('never exceeds it, with twenty at once, and reuses its country split to the cent (rule 2)', async () => {
    const answers = await twenty(() => reverse('7'));
    expect(statuses(answers)).toEqual({ 201: 14, 409: 6 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'reversal-exceeds-expenditure', { available: '2.00' }),
    );
    expect(await reverse('2')).toMatchObject({ status: 201, body: { reversed: eur('100.00') } });
    const { body } = await service.get(`${expenditure}/reversals`);
    const items = body['items'] as { countryAmounts: { country: string; amount: { value: string } }[] }[];
    const cents = (country: string) =>
      items
        .flatMap(({ countryAmounts }) => countryAmounts)
        .filter((part) => part.country === country)
        .reduce((sum, { amount }) => sum + Math.round(Number(amount.value) * 100), 0);
    expect([cents('AF'), cents('IQ')]).toEqual([3333, 6667]);
    expect(await service.db.collection('budgets').findOne({ _id: '2010' as never })).toMatchObject({ paid: 0n });
  });

  it.each([
    [409, 'budget-year-unknown', { bookedOn: '2011-01-01' }, { field: 'bookedOn' }],
    [409, 'reversal-before-expenditure', { bookedOn: '2010-06-29' }, { field: 'bookedOn' }],
    [400, 'input-invalid', { amount: eur('0') }, wrong('/amount/value')],
    [400, 'input-invalid', { reason: '' }, wrong('/reason')],
  ])('is refused with %d %s', async (status, code, changes, facts) =>
    expect(await reverse('1', changes)).toEqual(refused(status, code, facts)),
  );

  it('of another year or of none is unknown', async () => {
    const elsewhere = expenditure.replace('2010', '2011');
    const body = { amount: eur('1'), bookedOn: '2011-07-01', reason: 'Booked twice' };
    expect(await service.post(`${elsewhere}/reversals`, body)).toEqual(refused(404, 'expenditure-not-found'));
  });
});
