import type { TestService } from '@imd/testing';
import { accepted, eur, openDraft, openYear, refused, startBudget } from '../budget.fixture';

const label = { nl: 'Naam', en: 'Name' };

describe('a budget year', () => {
  let service: TestService;
  beforeAll(async () => void (service = await startBudget()));
  afterAll(() => service.stop());

  it('opens as a draft of which nothing is known yet', async () => {
    const body = { year: 2009, framework: 'framework-2008', title: label };
    expect(await service.post('/v1/budgets', body)).toMatchObject({ status: 201, body: { status: 'draft' } });
    expect((await service.get('/v1/budgets/2009')).body).toMatchObject({
      purposes: ['diaspora', 'remittances', 'return-and-reintegration', 'strategic-country-approach'],
      appropriated: null,
      commitmentBudget: null,
      unallocated: null,
      planLimit: '100.00',
      bands: { onCourse: '5.00', attention: '15.00' },
      explanationThreshold: '1.00',
    });
    expect(await service.get('/v1/budgets/2009/allocation')).toEqual(refused(404, 'budget-part-not-set'));
    expect(await service.post('/v1/budgets', body)).toEqual(refused(409, 'budget-year-exists'));
    expect(await service.post('/v1/budgets', { ...body, year: 2008, framework: 'none' })).toEqual(
      refused(409, 'policy-framework-unknown'),
    );
    expect(await service.get('/v1/budgets/1999')).toEqual(refused(404, 'budget-year-not-found'));
  });

  it('has a title in one language at least', async () => {
    const body = { year: 2008, framework: 'framework-2008', title: { nl: 'Begroting 2008' } };
    expect(await service.post('/v1/budgets', { ...body, title: {} })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/title', rule: 'in-a-language' }] },
    });
    expect((await service.post('/v1/budgets', body)).status).toBe(201);
    expect((await service.get('/v1/budgets/2008')).body).toMatchObject({ title: { nl: 'Begroting 2008', en: null } });
  });

  it('is what its mutations, earmarks and documents say', async () => {
    await openDraft(service, 2010, '5000000');
    const amendment = { id: 'amendment-31700-v', stage: 'amendment', decidedOn: '2008-11-12', cash: eur('4000000') };
    const recorded = await accepted(service.post('/v1/budgets/2010/mutations', amendment));
    expect((await service.get(recorded.headers.get('location') ?? '')).body).toEqual(recorded.body);
    await accepted(service.put('/v1/budgets/2010/control-totals/spent', { amount: eur('5800000') }));
    await accepted(
      service.put('/v1/budgets/2010/earmarks/return-and-reintegration', {
        amount: eur('4000000'),
        mutation: 'amendment-31700-v',
      }),
    );
    expect((await service.get('/v1/budgets/2010')).body).toMatchObject({
      appropriated: eur('9000000.00'),
      earmarked: eur('4000000.00'),
      unallocated: eur('5000000.00'),
    });
    expect((await service.get('/v1/budgets?fields=year')).body['items']).toContainEqual({ year: 2010 });
    expect((await service.get('/v1/budgets/2010/control-totals')).body).toMatchObject({
      items: [{ figure: 'spent', amount: eur('5800000.00') }],
    });
    expect((await service.get('/v1/budgets/2010/mutations')).body).toMatchObject({
      items: [{ id: 'draft-budget' }, { id: 'amendment-31700-v', commitments: null }],
    });
    expect((await service.get('/v1/budgets/2010/earmarks')).body).toMatchObject({
      items: [{ purpose: 'return-and-reintegration', mutation: 'amendment-31700-v' }],
    });
    expect(await service.post('/v1/budgets/2010/mutations', amendment)).toEqual(refused(409, 'mutation-exists'));
    expect(
      await service.post('/v1/budgets/2010/mutations', { ...amendment, id: 'cut', cash: eur('-1') }),
    ).toMatchObject({
      status: 201,
    });
    expect(
      await service.post('/v1/budgets/2010/mutations', { ...amendment, id: 'deep-cut', cash: eur('-5000000') }),
    ).toEqual(refused(409, 'appropriation-below-obligations'));
  });

  it.each([
    ['earmarks/diaspora', { amount: eur('40') }],
    ['allocation', { parts: [{ purpose: 'remittances', amount: eur('30') }] }],
    ['multi-year-estimate', { estimates: [{ year: 2021, cash: eur('90') }] }],
    ['adoption', { adoptedOn: '2019-12-20' }],
    ['reporting-gaps', { gaps: [{ figure: 'spent', purpose: 'remittances' }, { figure: 'committed' }] }],
    ['control-totals/spent', { amount: eur('58') }],
    ['first-year-reception', { note: 'HGIS-nota 2020' }],
  ])('%s: set again with the same content it changes nothing and tells nothing', async (part, body) => {
    if ((await service.get('/v1/budgets/2020')).status === 404) await openDraft(service, 2020, '100');
    const stored = () => service.db.collection('budgets').findOne({ _id: '2020' as never });
    const set = () => service.put(`/v1/budgets/2020/${part}`, body);
    const first = await accepted(set());
    const before = await stored();
    const second = await accepted(set());
    expect(second.body).toEqual(first.body);
    expect(await stored()).toEqual(before);
    expect([first.headers.has('consistency-token'), second.headers.has('consistency-token')]).toEqual([true, false]);
  });

  it.each([
    [409, 'earmark-exceeds-room', 'earmarks/diaspora', { amount: eur('101') }],
    [409, 'purpose-unknown', 'earmarks/space-travel', { amount: eur('1') }],
    [409, 'mutation-unknown', 'earmarks/diaspora', { amount: eur('1'), mutation: 'none' }],
    [400, 'input-invalid', 'earmarks/diaspora', { amount: eur('-1') }],
    [400, 'input-invalid', 'allocation', { parts: [{ purpose: 'diaspora', amount: eur('-1') }] }],
    [400, 'input-invalid', 'multi-year-estimate', { estimates: [{ year: 2013, cash: eur('-1') }] }],
    [400, 'input-invalid', 'first-year-reception', { note: 'HGIS-nota 2012', estimate: eur('-1') }],
    [400, 'input-invalid', 'closing', { closedOn: '2013-03-01', carryOverRequested: eur('-1'), lapsed: eur('101') }],
    [409, 'allocation-exceeds-plan-limit', 'allocation', { parts: [{ purpose: 'diaspora', amount: eur('100.01') }] }],
    [400, 'estimate-year-out-of-range', 'multi-year-estimate', { estimates: [{ year: 2022, cash: eur('1') }] }],
    [
      400,
      'set-twice',
      'multi-year-estimate',
      {
        estimates: [
          { year: 2013, cash: eur('1') },
          { year: 2013, cash: eur('1') },
        ],
      },
    ],
    [409, 'budget-already-adopted', 'adoption', { adoptedOn: '2012-01-20' }],
    [400, 'input-invalid', 'control-totals/committed', { amount: eur('1') }],
  ])('is refused with %d %s', async (status, code, part, body) => {
    if ((await service.get('/v1/budgets/2012')).status === 404) await openYear(service, 2012, '100');
    expect(await service.put(`/v1/budgets/2012/${part}`, body)).toEqual(refused(status, code));
  });

  it('belongs to a framework whose codes are its own', async () => {
    const framework = { code: 'framework-x', title: label, validFrom: '2012-01-01' };
    const priority = { code: 'one', number: 1, label };
    const publish = (...priorities: object[]) => service.post('/v1/policy-frameworks', { ...framework, priorities });
    expect(await publish(priority, { ...priority, number: 2 })).toEqual(refused(400, 'purpose-twice'));
    expect(await publish(priority, { ...priority, code: 'two' })).toEqual(refused(400, 'priority-number-twice'));
    expect(await publish(priority)).toMatchObject({ status: 201 });
    expect(await publish(priority)).toEqual(refused(409, 'policy-framework-exists'));
    expect((await service.get('/v1/policy-frameworks')).body).toMatchObject({
      items: [{ code: 'framework-2008' }, { code: 'framework-x', themes: [] }],
    });
    expect((await service.get('/v1/policy-frameworks/framework-2008')).body).toMatchObject({
      priorities: [{ number: 4 }, { number: 5 }, { number: 6 }],
    });
  });
});
