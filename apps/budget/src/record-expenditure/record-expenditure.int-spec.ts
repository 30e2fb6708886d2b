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

describe('recording an expenditure', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await knowProject(service, { projectId: 'hrt' });
    await knowProject(service, { projectId: 'ended', status: 'cancelled' });
    await knowProject(service, {
      projectId: 'in-iraq',
      scope: 'countries',
      countries: [{ country: 'IQ', share: '100.00' }],
    });
    await openYear(service, 2010, '9000000');
  });
  afterAll(() => service.stop());

  const payment = (amount: string, changes: object = {}) => ({
    purpose: 'diaspora',
    kind: 'disbursement',
    amount: eur(amount),
    bookedOn: '2010-06-30',
    ...changes,
  });
  const pay = (year: number, body: object, headers: Record<string, string> = {}) =>
    service.post(`/v1/budgets/${year}/expenditures`, body, { headers });
  const stored = (year: number) => service.db.collection('budgets').findOne({ _id: String(year) as never });
  const commit = async (year: number, value: string) => {
    const { body } = await accepted(
      service.post('/v1/commitments', {
        project: 'hrt',
        purpose: 'diaspora',
        madeOn: `${year}-01-15`,
        value: eur(value),
        instalments: [{ year, amount: eur(value) }],
      }),
    );
    return body['id'] as string;
  };

  it('stores it, tells of it, and answers where it is', async () => {
    const shares = [
      { country: 'AF', share: '33.333333' },
      { country: 'IQ', share: '66.666667' },
    ];
    const { status, headers, body } = await pay(2010, payment('100.01', { countryShares: shares }));
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/v1/budgets/2010/expenditures/${body['id'] as string}`);
    expect(body).toMatchObject({
      purpose: 'diaspora',
      project: null,
      commitment: null,
      amount: eur('100.01'),
      scope: 'countries',
      countryAmounts: [
        { country: 'AF', amount: eur('33.34') },
        { country: 'IQ', amount: eur('66.67') },
      ],
      flags: ['outside-oda-list'],
    });
    expect((await service.get(headers.get('location') ?? '')).body).toEqual(body);
    const subject = `expenditures/${body['id'] as string}`;
    const events = await service.topic('imd.budget', (read) => read.some((event) => event.subject === subject));
    expect(events.find((event) => event.subject === subject)).toMatchObject({
      type: 'nl.expenditures.expenditure-recorded.v1',
      version: 1,
      data: { year: 2010, amount: eur('100.01'), countryAmounts: [{ amount: eur('33.34') }, { amount: eur('66.67') }] },
    });
  });

  it('that goes to countries and to a region is split over both, and comes back from both', async () => {
    const booked = await pay(
      2010,
      payment('100.01', {
        countryShares: [{ country: 'AF', share: '50' }],
        regionShares: [{ region: '589', share: '50' }],
      }),
    );
    expect(booked).toMatchObject({
      status: 201,
      body: {
        scope: 'regional',
        countryAmounts: [{ country: 'AF', amount: eur('50.00') }],
        regionAmounts: [{ region: '589', amount: eur('50.01') }],
      },
    });
    const id = booked.body['id'] as string;
    const reversal = { amount: eur('10'), bookedOn: '2010-07-31', reason: 'Paid twice' };
    const reversals = `/v1/budgets/2010/expenditures/${id}/reversals`;
    await accepted(service.post(reversals, reversal));
    const back = {
      countryAmounts: [{ country: 'AF', amount: eur('5.00') }],
      regionAmounts: [{ region: '589', amount: eur('5.00') }],
    };
    expect((await service.get(reversals)).body).toMatchObject({ items: [back] });
    const events = await service.topic(
      'imd.budget',
      (read) => read.filter(({ subject }) => subject === `expenditures/${id}`).length === 2,
    );
    expect(events.filter(({ subject }) => subject === `expenditures/${id}`)).toMatchObject([
      { data: { scope: 'regional', regionAmounts: [{ region: '589', amount: eur('50.01') }] } },
      { data: { scope: 'regional', ...back } },
    ]);
  });

  it('for a project that is part country and part region is split as the project is', async () => {
    await knowProject(service, {
      projectId: 'part-region',
      scope: 'regional',
      countries: [{ country: 'AF', share: '60.00' }],
      regions: [{ region: '589', share: '40.00' }],
    });
    expect(await pay(2010, payment('1', { project: 'part-region' }))).toMatchObject({
      status: 201,
      body: {
        scope: 'regional',
        countryAmounts: [{ country: 'AF', amount: eur('0.60') }],
        regionAmounts: [{ region: '589', amount: eur('0.40') }],
      },
    });
  });

  it('under the same key is the same booking, and under it with another body none (rule 6)', async () => {
    const key = { 'idempotency-key': 'a-booking' };
    const before = (await stored(2010))?.['paid'] as bigint;
    const answers = await twenty(() => pay(2010, payment('1'), key));
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1);
    expect(statuses(answers)).toEqual({ 201: 20 });
    expect((await stored(2010))?.['paid']).toBe(before + 100n);
    expect(await pay(2010, payment('2'), key)).toEqual(refused(409, 'idempotency-key-reused'));
    expect(await pay(2010, payment('1'), { 'idempotency-key': '' })).toMatchObject({ status: 400 });
  });

  it('that was refused leaves no trace of its key, so a retry really retries (rule 6)', async () => {
    await openYear(service, 2013, '10');
    const key = { 'idempotency-key': 'a-retry' };
    const body = payment('11', { bookedOn: '2013-06-30' });
    expect(await pay(2013, body, key)).toEqual(refused(409, 'cash-exceeds-appropriation'));
    await accepted(
      service.post('/v1/budgets/2013/mutations', {
        id: 'more',
        stage: 'first-supplementary',
        decidedOn: '2013-06-01',
        cash: eur('1'),
      }),
    );
    expect(await pay(2013, body, key)).toMatchObject({ status: 201 });
  });

  it('names everything that is wrong with the body at once', async () => {
    const { status, body } = await pay(2010, {
      kind: 'gift',
      amount: { value: '1.0005' },
      bookedOn: '2010-02-30',
      x: 1,
    });
    expect(status).toBe(400);
    expect((body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer).sort()).toEqual([
      '/amount/currency',
      '/amount/value',
      '/bookedOn',
      '/kind',
      '/x',
    ]);
    expect(await pay(2010, { purpose: 'diaspora', kind: 'disbursement', bookedOn: '2010-01-01' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/amount' }] },
    });
  });

  it.each([
    ['invalid', 400, 'booked-outside-year', payment('1', { bookedOn: '2011-01-01' }), { field: 'bookedOn' }],
    ['invalid', 400, 'input-invalid', payment('0'), wrong('/amount/value')],
    ['invalid', 400, 'purpose-missing', payment('1', { purpose: null }), { field: 'purpose' }],
    ['refused', 409, 'purpose-unknown', payment('1', { purpose: 'space-travel' }), { field: 'purpose' }],
    [
      'refused',
      409,
      'country-not-in-force',
      payment('1', { countryShares: [{ country: 'SS', share: '100.00' }] }),
      { field: 'countryShares', country: 'SS', validFrom: '2011-07-09' },
    ],
    ['refused', 409, 'project-unknown', payment('1', { project: 'nobody-knows' }), { field: 'project' }],
    ['refused', 409, 'project-not-running', payment('1', { project: 'ended' }), { field: 'project' }],
    [
      'refused',
      409,
      'project-of-another-purpose',
      payment('1', { project: 'hrt', purpose: 'remittances' }),
      { field: 'purpose' },
    ],
    [
      'refused',
      409,
      'scope-contradicts-project',
      payment('1', { project: 'in-iraq', scope: 'regional' }),
      { field: 'scope' },
    ],
    [
      'invalid',
      400,
      'share-region-twice',
      payment('1', { regionShares: ['50', '50'].map((share) => ({ region: '589', share })) }),
      { field: 'regionShares', region: '589' },
    ],
    ['refused', 409, 'commitment-unknown', payment('1', { commitment: 'none' }), { field: 'commitment' }],
    ['refused', 409, 'cash-exceeds-appropriation', payment('9000001'), { requested: '9000001.00' }],
  ])('is %s with %d %s', async (_, status, code, body, facts) =>
    expect(await pay(2010, body)).toEqual(refused(status, code, facts)),
  );

  it('on a year that nobody opened is unknown', async () =>
    expect(await pay(1999, payment('1', { bookedOn: '1999-01-01' }))).toEqual(refused(404, 'budget-year-not-found')));

  it('before adoption pays running commitments only, flagged (rule 1)', async () => {
    await openYear(service, 2014, '100');
    const commitment = await commit(2014, '60');
    await openDraft(service, 2015, '100');
    const late = { purpose: null, commitment, bookedOn: '2015-01-10' };
    expect(await pay(2015, payment('50', late))).toMatchObject({ status: 201, body: { flags: ['before-adoption'] } });
    expect(await pay(2015, payment('1', { bookedOn: '2015-01-10' }))).toEqual(refused(409, 'budget-not-adopted'));
    expect(await pay(2015, payment('11', late))).toEqual(
      refused(409, 'expenditure-exceeds-commitment', { available: '10.00' }),
    );
  });

  it('comes on the day of its commitment or later', async () => {
    const commitment = await commit(2010, '1');
    expect(await pay(2010, payment('1', { purpose: null, commitment, bookedOn: '2010-01-14' }))).toEqual(
      refused(409, 'payment-before-commitment', { madeOn: '2010-01-15' }),
    );
  });

  it('never exceeds what remains of its commitment, with twenty at once (rule 2)', async () => {
    const commitment = await commit(2010, '100');
    const answers = await twenty(() => pay(2010, payment('7', { purpose: null, commitment })));
    expect(statuses(answers)).toEqual({ 201: 14, 409: 6 });
    expect(answers.find(({ status }) => status === 409)).toEqual(refused(409, 'expenditure-exceeds-commitment'));
    expect((await service.get(`/v1/commitments/${commitment}`)).body).toMatchObject({
      paid: eur('98.00'),
      outstanding: eur('2.00'),
    });
    const { body } = await service.get(`/v1/budgets/2010/expenditures?commitment=${commitment}`);
    expect(body['items']).toHaveLength(14);
  });

  it('never exceeds the appropriation, with twenty at once; an authorised overrun does, flagged (rule 8)', async () => {
    await openYear(service, 2009, '100');
    const answers = await twenty(() => pay(2009, payment('7', { bookedOn: '2009-06-30' })));
    expect(statuses(answers)).toEqual({ 201: 14, 409: 6 });
    expect((await stored(2009))?.['paid']).toBe(9800n);
    const overrun = { reason: 'Winter', reference: 'Letter 12' };
    expect(await pay(2009, payment('3', { bookedOn: '2009-06-30', overrun }))).toMatchObject({
      status: 201,
      body: { flags: ['above-appropriation'], overrun },
    });
  });

  it('never draws on the earmark of another, with twenty at once (rule 3)', async () => {
    await openYear(service, 2012, '100');
    await accepted(service.put('/v1/budgets/2012/earmarks/return-and-reintegration', { amount: eur('40') }));
    const answers = await twenty((index) =>
      pay(2012, payment('7', { bookedOn: '2012-06-30', purpose: index % 2 ? 'diaspora' : 'remittances' })),
    );
    expect(statuses(answers)).toEqual({ 201: 8, 409: 12 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'expenditure-exceeds-purpose', { available: '4.00' }),
    );
    expect((await stored(2012))?.['paid']).toBe(5600n);
  });

  it('and closing the year at once: either way the underspend is exact, and nothing paid after (rule 1)', async () => {
    await openYear(service, 2016, '100');
    const [closing, ...payments] = await Promise.all([
      service.put('/v1/budgets/2016/closing', {
        closedOn: '2017-03-01',
        carryOverRequested: eur('0'),
        lapsed: eur('100'),
      }),
      ...Array.from({ length: 20 }, () => pay(2016, payment('1', { bookedOn: '2016-12-31' }))),
    ]);
    const paid = payments.filter(({ status }) => status === 201).length;
    expect((await stored(2016))?.['paid']).toBe(BigInt(paid) * 100n);
    if (closing?.status === 201) {
      expect(paid).toBe(0);
      expect(payments[0]).toEqual(refused(409, 'budget-closed'));
    } else expect(closing).toEqual(refused(409, 'closing-does-not-add-up'));
  });

  it('is found by purpose, project, country and commitment, a page at a time', async () => {
    await openYear(service, 2017, '100');
    const on = { bookedOn: '2017-06-30' };
    await accepted(pay(2017, payment('1', { ...on, project: 'hrt' })));
    await accepted(pay(2017, payment('2', { ...on, countryShares: [{ country: 'IQ', share: '100' }] })));
    await accepted(pay(2017, payment('3', { ...on, purpose: 'remittances' })));
    const amounts = async (query: string) => {
      const { body } = await service.get(`/v1/budgets/2017/expenditures${query}`);
      return (body['items'] as { amount: { value: string } }[]).map(({ amount }) => amount.value);
    };
    expect(await amounts('')).toEqual(['1.00', '2.00', '3.00']);
    expect(await amounts('?purpose=remittances')).toEqual(['3.00']);
    expect(await amounts('?project=hrt')).toEqual(['1.00']);
    expect(await amounts('?country=IQ')).toEqual(['2.00']);
    const first = await service.get('/v1/budgets/2017/expenditures?limit=2');
    expect(await amounts(`?limit=2&cursor=${first.body['next'] as string}`)).toEqual(['3.00']);
    expect(await service.get('/v1/budgets/2017/expenditures?colour=red')).toMatchObject({ status: 400 });
    expect(await service.get('/v1/budgets/2017/expenditures/none')).toEqual(refused(404, 'expenditure-not-found'));
  });
});
