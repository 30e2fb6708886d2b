import type { TestService } from '@imd/testing';
import { accepted, eur, knowProject, openYear, refused, startBudget } from '../budget.fixture';

describe('the room of a budget year', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await knowProject(service, { projectId: 'hrt' });
    await openYear(service, 2010, '100');
    await openYear(service, 2011, '100');
    await accepted(service.put('/v1/budgets/2011/earmarks/return-and-reintegration', { amount: eur('40') }));
    await accepted(
      service.post('/v1/commitments', {
        project: 'hrt',
        purpose: 'diaspora',
        madeOn: '2010-02-01',
        value: eur('30'),
        instalments: [
          { year: 2010, amount: eur('10') },
          { year: 2011, amount: eur('20') },
        ],
      }),
    );
  });
  afterAll(() => service.stop());

  const pay = (amount: string) =>
    service.post('/v1/budgets/2011/expenditures', {
      purpose: 'diaspora',
      kind: 'disbursement',
      amount: eur(amount),
      bookedOn: '2011-06-30',
    });

  it('says what may still be paid and why not more, as the refusal then does', async () => {
    const { status, body } = await service.get('/v1/budgets/2011/room?on=2011-06-30');
    expect(status).toBe(200);
    expect(body['purposes']).toContainEqual({
      purpose: 'diaspora',
      earmark: eur('0.00'),
      paid: eur('0.00'),
      openInstalments: eur('20.00'),
      overdue: eur('10.00'),
      toCommit: { amount: eur('30.00'), limitedBy: 'instalments-exceed-appropriation' },
      toPay: { amount: eur('30.00'), limitedBy: 'expenditure-exceeds-purpose' },
      toPayWhatIsDue: { amount: eur('60.00'), limitedBy: 'expenditure-exceeds-purpose' },
    });
    expect(await pay('30.01')).toEqual(refused(409, 'expenditure-exceeds-purpose', { available: '30.00' }));
    expect(await pay('30')).toMatchObject({ status: 201 });
  });

  it('does not count what is overdue before the year runs', async () => {
    const { body } = await service.get('/v1/budgets/2011/room?on=2010-12-31');
    expect((body['purposes'] as { purpose: string }[]).find(({ purpose }) => purpose === 'diaspora')).toMatchObject({
      overdue: eur('0.00'),
    });
  });

  it('of a year that nobody opened is unknown', async () => {
    expect(await service.get('/v1/budgets/1999/room')).toEqual(refused(404, 'budget-year-not-found'));
    expect(await service.get('/v1/budgets/2011/room?on=2011-02-30')).toEqual(refused(400, 'input-invalid'));
  });
});
