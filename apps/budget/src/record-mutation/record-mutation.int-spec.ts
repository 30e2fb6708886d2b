import type { TestService } from '@imd/testing';
import {
  accepted,
  eur,
  knowProject,
  openDraft,
  openYear,
  refused,
  startBudget,
  statuses,
  twenty,
  wrong,
} from '../budget.fixture';

describe('recording a mutation', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await knowProject(service, { projectId: 'hrt' });
  });
  afterAll(() => service.stop());

  const record = (year: number, id: string, cash: string, changes: object = {}) =>
    service.post(`/v1/budgets/${year}/mutations`, {
      id,
      stage: 'first-supplementary',
      decidedOn: `${year}-06-01`,
      cash: eur(cash),
      ...changes,
    });

  it('stores it, tells of it, and answers where it is', async () => {
    await openDraft(service, 2010, '5000000');
    const amendment = {
      stage: 'amendment',
      reference: '31 700 V',
      tabledOn: '2008-11-12',
      decidedOn: null,
      inForceFrom: '2010-01-01',
    };
    const { status, headers, body } = await record(2010, 'amendment-31700-v', '4000000', amendment);
    expect(status).toBe(201);
    expect(headers.get('location')).toBe('/v1/budgets/2010/mutations/amendment-31700-v');
    expect((await service.get(headers.get('location') ?? '')).body).toEqual(body);
    expect((await service.get('/v1/budgets/2010')).body).toMatchObject({ appropriated: eur('9000000.00') });
    expect(await service.stored('budgets', 2010)).toMatchObject({
      mutations: [{ id: 'draft-budget' }, { ...amendment, cash: 400_000_000n, commitments: null, description: null }],
    });
    expect(await service.event('imd.budget', 'budgets/2010', 3)).toMatchObject({
      type: 'nl.budgets.budget-mutation-recorded.v2',
      data: { ...amendment, mutationId: 'amendment-31700-v', cash: eur('4000000.00'), commitments: null },
    });
  });

  it('loses none of twenty at once', async () => {
    await openDraft(service, 2011, '100');
    expect(statuses(await twenty((index) => record(2011, `more-${index}`, '0.01')))).toEqual({ 201: 20 });
    expect((await service.get('/v1/budgets/2011')).body).toMatchObject({ appropriated: eur('100.20') });
    expect(await service.stored('budgets', 2011)).toMatchObject({ version: 22 });
  });

  it('takes each mutation once, with twenty at once', async () => {
    const answers = await twenty((index) => record(2011, 'once', String(index + 1)));
    expect(statuses(answers)).toEqual({ 201: 1, 409: 19 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'mutation-exists', { field: 'id', mutation: 'once' }),
    );
  });

  it('never cuts below what is earmarked and paid already, with twenty at once (rule 3)', async () => {
    await openYear(service, 2012, '100');
    await accepted(service.put('/v1/budgets/2012/earmarks/remittances', { amount: eur('30') }));
    const payment = { purpose: 'diaspora', kind: 'disbursement', amount: eur('20'), bookedOn: '2012-06-30' };
    await accepted(service.post('/v1/budgets/2012/expenditures', payment));
    const answers = await twenty((index) => record(2012, `cut-${index}`, '-7'));
    expect(statuses(answers)).toEqual({ 201: 7, 409: 13 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'appropriation-below-obligations', {
        field: 'cash',
        appropriated: '44.00',
        earmarked: '30.00',
        paid: '20.00',
        short: '6.00',
      }),
    );
    expect((await service.get('/v1/budgets/2012')).body).toMatchObject({ appropriated: eur('51.00') });
  });

  it('never cuts the commitment budget below what is committed', async () => {
    await openYear(service, 2013, '100', '100');
    await accepted(
      service.post('/v1/commitments', {
        project: 'hrt',
        purpose: 'diaspora',
        madeOn: '2013-01-15',
        value: eur('60'),
        instalments: [{ year: 2013, amount: eur('60') }],
      }),
    );
    const cut = (commitments: string) => record(2013, 'cut', '0', { commitments: eur(commitments) });
    expect(await cut('-40.01')).toEqual(
      refused(409, 'commitment-budget-below-commitments', {
        field: 'commitments',
        budget: '59.99',
        committed: '60.00',
      }),
    );
    expect(await cut('-40')).toMatchObject({ status: 201, body: { commitments: eur('-40.00') } });
  });

  it('is refused when the year is closed, and unknown when nobody opened it', async () => {
    await openYear(service, 2014, '100');
    const closing = { closedOn: '2015-03-01', carryOverRequested: eur('0'), lapsed: eur('100') };
    await accepted(service.put('/v1/budgets/2014/closing', closing));
    expect(await record(2014, 'late', '1')).toEqual(refused(409, 'budget-closed', { year: 2014 }));
    expect(await record(1999, 'early', '1')).toEqual(refused(404, 'budget-year-not-found'));
  });

  it.each([
    [400, 'mutation-undated', { decidedOn: null }, { field: 'inForceFrom' }],
    [400, 'mutation-dates-out-of-order', { tabledOn: '2010-06-02' }, { tabledOn: '2010-06-02' }],
    [400, 'date-out-of-place', { decidedOn: '2999-06-01' }, { field: 'decidedOn', latest: '2011-12-31' }],
    [400, 'date-out-of-place', { inForceFrom: '2009-12-31' }, { field: 'inForceFrom', earliest: '2010-01-01' }],
    [400, 'mutation-has-own-command', { stage: 'reallocation' }, { field: 'stage' }],
    [400, 'mutation-has-stage', { atStage: 'adopted' }, { stage: 'first-supplementary' }],
    [409, 'year-total-too-large', { cash: eur('9999999999999.99') }, { field: 'cash' }],
  ])('is refused with %d %s: %j', async (status, code, changes, facts) =>
    expect(await record(2010, 'refused', '1', changes)).toEqual(refused(status, code, facts)),
  );

  it('lets the final act follow the closing, and what was appropriated stays', async () => {
    await openYear(service, 2015, '100');
    const closing = { closedOn: '2016-03-01', carryOverRequested: eur('0'), lapsed: eur('100') };
    await accepted(service.put('/v1/budgets/2015/closing', closing));
    const finalAct = { stage: 'final-act', decidedOn: '2016-09-15' };
    expect(await record(2015, 'final-act', '-100', finalAct)).toMatchObject({ status: 201 });
    expect((await service.get('/v1/budgets/2015')).body).toMatchObject({ appropriated: eur('100.00') });
  });

  it.each([
    ['/id', { id: 'Not a code' }],
    ['/stage', { stage: 'gift' }],
    ['/decidedOn', { decidedOn: '2010-02-30' }],
    ['/inForceFromPrecision', { inForceFromPrecision: 'hour' }],
    ['/atStage', { atStage: 'final-act' }],
    ['/cash/value', { cash: eur('1.005') }],
    ['/reference', { reference: '' }],
  ])('is refused when %s is wrong', async (pointer, changes) =>
    expect(await record(2010, 'wrong', '1', changes)).toEqual(refused(400, 'input-invalid', wrong(pointer))),
  );
});
