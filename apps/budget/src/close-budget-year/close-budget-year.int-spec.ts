import type { TestService } from '@imd/testing';
import { accepted, eur, openDraft, openYear, refused, startBudget, statuses, twenty } from '../budget.fixture';

describe('closing a budget year', () => {
  let service: TestService;
  let expenditure: string;
  beforeAll(async () => {
    service = await startBudget();
    await openYear(service, 2010, '9000000');
    const { headers } = await accepted(
      service.post('/v1/budgets/2010/expenditures', {
        purpose: 'diaspora',
        kind: 'disbursement',
        amount: eur('5800000'),
        bookedOn: '2010-12-31',
      }),
    );
    expenditure = headers.get('location') ?? '';
  });
  afterAll(() => service.stop());

  const close = (year: number, carryOverRequested: string, lapsed: string) =>
    service.put(`/v1/budgets/${year}/closing`, {
      closedOn: `${year + 1}-03-01`,
      carryOverRequested: eur(carryOverRequested),
      lapsed: eur(lapsed),
    });

  it('shares the underspend out to the cent, once (rule 7)', async () => {
    expect(await close(2010, '90000', '3110000.01')).toEqual(
      refused(409, 'closing-does-not-add-up', { underspend: '3200000.00' }),
    );
    const closed = await close(2010, '90000', '3110000');
    expect(closed).toMatchObject({
      status: 201,
      body: { underspend: eur('3200000.00'), lapsed: eur('3110000.00') },
    });
    expect((await service.get('/v1/budgets/2010')).body).toMatchObject({ status: 'closed', closing: closed.body });
    expect((await close(2010, '90000', '3110000')).headers.has('consistency-token')).toBe(false);
    expect(await close(2010, '0', '3200000')).toEqual(refused(409, 'budget-closed'));
  });

  it('leaves the year as it is: a correction belongs to the year it happens in (rule 1)', async () => {
    expect(
      await service.post('/v1/budgets/2010/expenditures', {
        purpose: 'diaspora',
        kind: 'disbursement',
        amount: eur('1'),
        bookedOn: '2010-12-31',
      }),
    ).toEqual(refused(409, 'budget-closed'));
    expect(await service.put('/v1/budgets/2010/earmarks/diaspora', { amount: eur('1') })).toEqual(
      refused(409, 'budget-closed'),
    );
    const reversal = { amount: eur('1'), bookedOn: '2010-12-31', reason: 'Booked twice' };
    expect(await service.post(`${expenditure}/reversals`, reversal)).toEqual(refused(409, 'budget-closed'));
  });

  it('carries over by a mutation of the next year that names the request, with twenty at once', async () => {
    await openYear(service, 2011, '9000000');
    const later = { amount: eur('1'), bookedOn: '2011-03-02', reason: 'Booked twice' };
    expect(await service.post(`${expenditure}/reversals`, later)).toMatchObject({ status: 201 });
    const stored = (year: string) => service.db.collection('budgets').findOne({ _id: year as never });
    expect([(await stored('2010'))?.['paid'], (await stored('2011'))?.['paid']]).toEqual([580_000_000n, -100n]);
    const grant = (id: string, changes: object = {}) =>
      service.post('/v1/budgets/2011/mutations', {
        id,
        stage: 'granted-carry-over',
        decidedOn: '2011-06-01',
        cash: eur('30000'),
        carriedOverFrom: 2010,
        ...changes,
      });
    const answers = await twenty((index) => grant(`carry-over-${index}`));
    expect(statuses(answers)).toEqual({ 201: 3, 409: 17 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'carry-over-exceeds-request', { requested: '90000.00', granted: '120000.00' }),
    );
    expect(await grant('unnamed', { carriedOverFrom: null })).toEqual(refused(400, 'carry-over-request-missing'));
    expect((await service.get('/v1/budgets/2011')).body).toMatchObject({ appropriated: eur('9090000.00') });
  });

  it('waits for adoption, and for an appropriation to be known', async () => {
    await openDraft(service, 2012, '1');
    expect(await close(2012, '0', '1')).toEqual(refused(409, 'budget-not-adopted'));
    await accepted(
      service.post('/v1/budgets', {
        year: 2009,
        framework: 'framework-2008',
        title: { nl: 'Naam', en: 'Name' },
        keptFrom: '2009-01-01',
      }),
    );
    await accepted(service.put('/v1/budgets/2009/adoption', { adoptedOn: '2009-01-01' }));
    expect(await close(2009, '0', '0')).toEqual(refused(409, 'appropriation-not-recorded'));
  });

  it('waits for the end of the year, and is no day to come', async () => {
    await openYear(service, 2013, '1');
    const on = (closedOn: string) =>
      service.put('/v1/budgets/2013/closing', { closedOn, carryOverRequested: eur('0'), lapsed: eur('1') });
    const place = { field: 'closedOn', earliest: '2014-01-01', latest: '2016-12-31' };
    for (const day of ['2013-12-31', '2999-01-01'])
      expect(await on(day)).toEqual(refused(400, 'date-out-of-place', place));
  });

  it('waits for spending to be known', async () => {
    await openYear(service, 2014, '1');
    await accepted(service.put('/v1/budgets/2014/reporting-gaps', { gaps: [{ figure: 'spent' }] }));
    expect(await close(2014, '0', '1')).toEqual(refused(409, 'spending-not-reported', { year: 2014 }));
  });
});
