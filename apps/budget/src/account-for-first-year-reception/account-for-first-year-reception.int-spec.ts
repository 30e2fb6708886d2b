import type { TestService } from '@imd/testing';
import { accepted, eur, openYear, refused, startBudget, statuses, twenty, wrong } from '../budget.fixture';

describe('accounting for first-year reception', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await openYear(service, 2010, '100');
    await accepted(service.put(path(), { note: 'HGIS-nota 2010', estimate: eur('300') }));
  });
  afterAll(() => service.stop());

  const path = (part = '', year = 2010) => `/v1/budgets/${year}/first-year-reception${part}`;
  const project = (amount: string, confirmedOn = '2010-09-01') =>
    service.replace(path('/projection'), { amount: eur(amount), confirmedOn });
  const draw = (id: string, amount: string, changes: object = {}) =>
    service.post(path('/draws'), {
      id,
      amount: eur(amount),
      atStage: 'second-supplementary',
      decidedOn: '2010-11-26',
      ...changes,
    });

  it('waits for a projection, which is stored and told', async () => {
    expect(await draw('early', '1')).toEqual(refused(409, 'reception-saving-unknown', { year: 2010 }));
    expect((await service.get(path())).body).toMatchObject({ saving: null, drawn: eur('0.00'), left: eur('300.00') });
    const projection = { amount: eur('200'), confirmedOn: '2010-09-01' };
    const { status, headers, body } = await service.put(path('/projection'), projection);
    expect([status, headers.get('location')]).toEqual([201, path('/projection')]);
    expect((await service.get(path('/projection'))).body).toEqual(body);
    expect((await service.get(path())).body).toMatchObject({ projection: body, saving: eur('100.00') });
    expect(await service.event('imd.budget', 'budgets/2010', 5)).toMatchObject({
      type: 'nl.budgets.first-year-reception-projected.v1',
      data: { amount: eur('200.00'), confirmedOn: '2010-09-01' },
    });
  });

  it('is never drawn on above the saving, with twenty at once (rule 5)', async () => {
    const answers = await twenty((index) => draw(`draw-${index}`, '7'));
    expect(statuses(answers)).toEqual({ 201: 14, 409: 6 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'draw-exceeds-saving', { available: '2.00', requested: '7.00' }),
    );
    expect((await service.get(path())).body).toMatchObject({
      saving: eur('100.00'),
      drawn: eur('98.00'),
      left: eur('202.00'),
      shortfall: eur('0.00'),
    });
    expect((await service.get('/v1/budgets/2010')).body).toMatchObject({
      appropriated: eur('198.00'),
      earmarked: eur('98.00'),
      receptionShortfall: eur('0.00'),
    });
    const [drawn] = answers.filter(({ status }) => status === 201);
    expect((await service.get(drawn?.headers.get('location') ?? '')).body).toEqual(drawn?.body);
    expect(drawn?.body).toMatchObject({ stage: 'reception-savings', purpose: 'strategic-country-approach' });
  });

  it('flags a shortfall when the projection rises, and when the real cost of the closed year does', async () => {
    expect(await project('205')).toMatchObject({ status: 200 });
    const shortfall = async () => (await service.get('/v1/budgets/2010')).body['receptionShortfall'];
    expect(await shortfall()).toEqual(eur('3.00'));
    const cost = { amount: eur('202.01'), statedOn: '2011-05-18' };
    expect(await service.put(path('/real-cost'), cost)).toEqual(refused(409, 'reception-cost-before-closing'));
    const closing = { closedOn: '2011-03-01', carryOverRequested: eur('0'), lapsed: eur('198') };
    await accepted(service.put('/v1/budgets/2010/closing', closing));
    expect(await shortfall()).toBeNull();
    expect(await service.put(path('/real-cost'), cost)).toMatchObject({ status: 201 });
    expect(await shortfall()).toEqual(eur('0.01'));
    expect(await draw('late', '1')).toEqual(refused(409, 'budget-closed', { year: 2010 }));
    expect(await project('1')).toEqual(refused(409, 'budget-closed'));
  });

  it('needs an estimate first, and dates that lie where they can', async () => {
    await openYear(service, 2011, '100');
    const projection = { amount: eur('1'), confirmedOn: '2011-09-01' };
    expect(await service.put(path('/projection', 2011), projection)).toEqual(refused(409, 'reception-not-estimated'));
    expect(await service.put(path('/projection', 2011), { ...projection, confirmedOn: '2010-12-31' })).toEqual(
      refused(400, 'date-out-of-place', { field: 'confirmedOn' }),
    );
    expect(await service.put(path('/projection', 1999), projection)).toEqual(refused(404, 'budget-year-not-found'));
    expect(await service.get(path('', 2011))).toEqual(refused(404, 'budget-part-not-set'));
  });

  it.each([
    ['/atStage', { atStage: null }],
    ['/atStage', { atStage: 'final-act' }],
    ['/amount/value', { amount: eur('0') }],
    ['/id', { id: 'Not a code' }],
  ])('refuses a draw whose %s is wrong', async (pointer, changes) =>
    expect(await draw('wrong', '1', changes)).toEqual(refused(400, 'input-invalid', wrong(pointer))),
  );
});
