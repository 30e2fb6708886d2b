import type { TestService } from '@imd/testing';
import { accepted, eur, openYear, refused, startBudget, statuses, twenty, wrong } from '../budget.fixture';

describe('settling an advance', () => {
  let service: TestService;
  let advance: string;
  let other: string;
  beforeAll(async () => {
    service = await startBudget();
    await openYear(service, 2010, '1000');
    const pay = async (changes: object) => {
      const { headers } = await accepted(
        service.post('/v1/budgets/2010/expenditures', {
          purpose: 'diaspora',
          kind: 'disbursement',
          amount: eur('100'),
          bookedOn: '2010-06-30',
          ...changes,
        }),
      );
      return headers.get('location') ?? '';
    };
    advance = await pay({ advance: true });
    other = await pay({});
  });
  afterAll(() => service.stop());

  const settle = (path: string, amount: string, settledOn = '2011-02-01') =>
    service.post(`${path}/settlements`, { amount: eur(amount), settledOn, reference: 'Financial statement 2010' });

  it('never exceeds it, with twenty at once, and books nothing', async () => {
    const answers = await twenty(() => settle(advance, '7'));
    expect(statuses(answers)).toEqual({ 201: 14, 409: 6 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'settlement-exceeds-advance', { open: '2.00' }),
    );
    expect((await service.get(advance)).body).toMatchObject({ advance: true, settled: eur('98.00') });
    expect((await service.get(`${advance}/settlements`)).body['items']).toHaveLength(14);
    expect(await service.db.collection('budgets').findOne({ _id: '2010' as never })).toMatchObject({ paid: 20_000n });
    const subject = advance.replace('/v1/budgets/2010/', '');
    const events = await service.topic('imd.budget', (read) => read.filter((e) => e.subject === subject).length === 15);
    expect(events.filter((event) => event.subject === subject).at(-1)).toMatchObject({
      type: 'nl.expenditures.advance-settled.v1',
      version: 15,
    });
  });

  it('is refused by its rule', async () => {
    expect(await settle(other, '1')).toEqual(refused(409, 'not-an-advance'));
    expect(await settle(advance, '1', '2010-06-29')).toEqual(refused(409, 'settlement-before-advance'));
    expect(await settle(advance, '0')).toEqual(refused(400, 'input-invalid', wrong('/amount/value')));
    expect(await settle('/v1/budgets/2010/expenditures/none', '1')).toEqual(refused(404, 'expenditure-not-found'));
  });
});
