import type { TestService } from '@imd/testing';
import { accepted, eur, knowProject, openYear, refused, startBudget, statuses, twenty, wrong } from '../budget.fixture';

describe('setting a multi-year estimate', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await knowProject(service, { projectId: 'hrt' });
    await openYear(service, 2010, '100');
  });
  afterAll(() => service.stop());

  const path = (year: number) => `/v1/budgets/${year}/multi-year-estimate`;
  const estimate = (...estimates: (readonly [year: number, cash: string])[]) => ({
    estimates: estimates.map(([year, cash]) => ({ year, cash: eur(cash) })),
  });
  const commit = (value: string) =>
    service.post('/v1/commitments', {
      project: 'hrt',
      purpose: 'diaspora',
      madeOn: '2010-02-01',
      value: eur(value),
      instalments: [{ year: 2011, amount: eur(value) }],
    });

  it('stores it, tells of it, and answers where it is', async () => {
    const { status, headers, body } = await service.put(path(2010), estimate([2011, '90'], [2014, '80']));
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(path(2010));
    expect((await service.get(path(2010))).body).toEqual(body);
    expect(await service.stored('budgets', 2010)).toMatchObject({
      multiYearEstimate: {
        estimates: [
          { year: 2011, cash: 9000n },
          { year: 2014, cash: 8000n },
        ],
      },
    });
    expect(await service.event('imd.budget', 'budgets/2010', 4)).toMatchObject({
      type: 'nl.budgets.multi-year-estimate-set.v1',
      data: { year: 2010, ...estimate([2011, '90.00'], [2014, '80.00']) },
    });
  });

  it('limits what is promised on a year that is not open, with twenty at once (rule 3)', async () => {
    const answers = await twenty(() => commit('7'));
    expect(statuses(answers)).toEqual({ 201: 12, 409: 8 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'instalments-exceed-estimate', { available: '6.00' }),
    );
    expect(await service.stored('later-years', 2011)).toMatchObject({
      openInstalments: [{ purpose: 'diaspora', amount: 8400n }],
    });
  });

  it('is replaced whole, and the new one limits from then on', async () => {
    expect(await service.replace(path(2010), estimate([2011, '91']))).toMatchObject({ status: 200 });
    expect((await service.stored('budgets', 2010))?.['multiYearEstimate']).toMatchObject({
      estimates: [{ year: 2011, cash: 9100n }],
    });
    expect(await commit('7.01')).toEqual(refused(409, 'instalments-exceed-estimate', { available: '7.00' }));
    expect(await commit('7')).toMatchObject({ status: 201 });
  });

  it.each([
    ['estimate-year-out-of-range', estimate([2010, '1']), { field: 'estimates', year: 2010, estimateYear: 2010 }],
    ['estimate-year-out-of-range', estimate([2015, '1']), { field: 'estimates', year: 2010, estimateYear: 2015 }],
    ['set-twice', estimate([2011, '1'], [2011, '2']), { item: '2011' }],
    ['input-invalid', estimate([2011, '-1']), wrong('/estimates/0/cash/value')],
    ['input-invalid', { estimates: [{ cash: eur('1') }] }, wrong('/estimates/0/year')],
    ['input-invalid', {}, wrong('/estimates')],
  ])('is refused with %s', async (code, body, facts) =>
    expect(await service.replace(path(2010), body)).toEqual(refused(400, code, facts)),
  );

  it('is refused when the year is closed, and unknown when nobody opened it', async () => {
    await openYear(service, 2012, '100');
    const closing = { closedOn: '2013-03-01', carryOverRequested: eur('0'), lapsed: eur('100') };
    await accepted(service.put('/v1/budgets/2012/closing', closing));
    expect(await service.put(path(2012), estimate([2013, '1']))).toEqual(refused(409, 'budget-closed'));
    expect(await service.put(path(1999), estimate([2000, '1']))).toEqual(refused(404, 'budget-year-not-found'));
  });
});
