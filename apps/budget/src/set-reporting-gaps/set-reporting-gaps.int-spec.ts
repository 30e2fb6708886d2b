import type { TestService } from '@imd/testing';
import { accepted, eur, openDraft, openYear, refused, startBudget, wrong } from '../budget.fixture';

describe('setting reporting gaps', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await openDraft(service, 2010, '100');
  });
  afterAll(() => service.stop());

  const path = (year: number) => `/v1/budgets/${year}/reporting-gaps`;
  const gaps = [{ figure: 'spent', purpose: 'remittances' }, { figure: 'committed' }];
  const known = [
    { figure: 'spent', purpose: 'remittances' },
    { figure: 'committed', purpose: null },
  ];

  it('stores them, tells of them, and answers where they are', async () => {
    const { status, headers, body } = await service.put(path(2010), { gaps });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(path(2010));
    expect(body).toMatchObject({ gaps: known });
    expect((await service.get(path(2010))).body).toEqual(body);
    expect(await service.stored('budgets', 2010)).toMatchObject({ reportingGaps: { gaps: known } });
    expect(await service.event('imd.budget', 'budgets/2010', 3)).toMatchObject({
      type: 'nl.budgets.reporting-gaps-set.v1',
      data: { year: 2010, gaps: known },
    });
  });

  it('replaces the list whole: none is left when everything is reported after all', async () => {
    expect(await service.replace(path(2010), { gaps: [] })).toMatchObject({ status: 200, body: { gaps: [] } });
    expect((await service.stored('budgets', 2010))?.['reportingGaps']).toMatchObject({ gaps: [] });
    expect(await service.event('imd.budget', 'budgets/2010', 4)).toMatchObject({ data: { gaps: [] } });
  });

  it('is taken by a closed year too: a later document can say what was not reported', async () => {
    await openYear(service, 2011, '100');
    const closing = { closedOn: '2012-03-01', carryOverRequested: eur('0'), lapsed: eur('100') };
    await accepted(service.put('/v1/budgets/2011/closing', closing));
    expect(await service.put(path(2011), { gaps })).toMatchObject({ status: 201 });
  });

  it.each([
    [
      409,
      'purpose-unknown',
      [{ figure: 'spent', purpose: 'space-travel' }],
      { field: 'gaps', purpose: 'space-travel' },
    ],
    [400, 'set-twice', [gaps[0], gaps[0]], { item: 'spent remittances' }],
    [400, 'set-twice', [gaps[1], { figure: 'committed', purpose: null }], { item: 'committed' }],
    [400, 'input-invalid', [{ figure: 'mood' }], wrong('/gaps/0/figure')],
    [400, 'input-invalid', undefined, wrong('/gaps')],
  ])('is refused with %d %s', async (status, code, refusedGaps, facts) =>
    expect(await service.replace(path(2010), { gaps: refusedGaps })).toEqual(refused(status, code, facts)),
  );

  it('of a year that nobody opened is unknown', async () =>
    expect(await service.put(path(1999), { gaps })).toEqual(refused(404, 'budget-year-not-found')));
});
