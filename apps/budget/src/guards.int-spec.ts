import { newId } from '@imd/kernel';
import { eventually, type TestService } from '@imd/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { accepted, eur, knowProject, openYear, startBudget, statuses, twenty } from './budget.fixture';

/**
 * Commands of one process share transactions, so only two processes really race: two instances of the service write to
 * one database, and what one decides must hold against what the other commits meanwhile.
 */
describe('with two instances writing at once', () => {
  let service: TestService;
  let second: NestFastifyApplication;
  let urls: readonly string[];
  beforeAll(async () => {
    service = await startBudget();
    second = await service.another();
    urls = [service.url, (await second.getUrl()).replace('[::1]', '127.0.0.1')];
    await eventually(async () => {
      if ((await fetch(`${urls[1] ?? ''}/health/ready`)).status !== 200) throw new Error('not ready');
    }, 30_000);
    await knowProject(service, { projectId: 'hrt' });
  });
  afterAll(async () => {
    await second.close();
    await service.stop();
  });

  const send = async (index: number, method: string, path: string, body: object, key = newId()) => {
    const response = await fetch(`${urls[index % 2] ?? ''}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await service.issuer.token()}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: JSON.parse(text) as never, text };
  };
  const stored = (year: number, collection = 'budgets') =>
    service.db.collection(collection).findOne({ _id: String(year) as never });
  const pay = (index: number, year: number, changes: object = {}) =>
    send(index, 'POST', `/v1/budgets/${year}/expenditures`, {
      purpose: 'diaspora',
      kind: 'disbursement',
      amount: eur('7'),
      bookedOn: `${year}-06-30`,
      ...changes,
    });
  const commit = (index: number, year: number, due: number) =>
    send(index, 'POST', '/v1/commitments', {
      project: 'hrt',
      purpose: 'diaspora',
      madeOn: `${year}-02-01`,
      value: eur('7'),
      instalments: [{ year: due, amount: eur('7') }],
    });

  it('a year pays no more than its appropriation (rule 8)', async () => {
    await openYear(service, 2010, '100');
    expect(statuses(await twenty((index) => pay(index, 2010)))).toEqual({ 201: 14, 409: 6 });
    expect(await stored(2010)).toMatchObject({ paid: 9800n });
  });

  it('a year commits no more than its commitment budget (rule 3)', async () => {
    await openYear(service, 2014, '1000', '100');
    expect(statuses(await twenty((index) => commit(index, 2014, 2014)))).toEqual({ 201: 14, 409: 6 });
    expect(await stored(2014)).toMatchObject({ committedValue: 9800n, openInstalments: [{ amount: 9800n }] });
  });

  it('a commitment is paid no more than its value (rule 2)', async () => {
    await openYear(service, 2015, '1000');
    const made = await accepted(
      service.post('/v1/commitments', {
        project: 'hrt',
        purpose: 'diaspora',
        madeOn: '2015-02-01',
        value: eur('100'),
        instalments: [{ year: 2015, amount: eur('100') }],
      }),
    );
    const commitment = made.body['id'] as string;
    const answers = await twenty((index) => pay(index, 2015, { purpose: null, commitment }));
    expect(statuses(answers)).toEqual({ 201: 14, 409: 6 });
    expect((await service.get(`/v1/commitments/${commitment}`)).body).toMatchObject({ paid: eur('98.00') });
  });

  it('an expenditure is reversed no more than it was (rule 2)', async () => {
    await openYear(service, 2011, '100');
    const { headers } = await accepted(pay(0, 2011, { amount: eur('100') }));
    const path = `${headers.get('location') ?? ''}/reversals`;
    const body = { amount: eur('7'), bookedOn: '2011-07-01', reason: 'Booked twice' };
    expect(statuses(await twenty((index) => send(index, 'POST', path, body)))).toEqual({ 201: 14, 409: 6 });
    expect(await stored(2011)).toMatchObject({ paid: 200n });
  });

  it('one idempotency key books once (rule 6)', async () => {
    await openYear(service, 2012, '100');
    const body = { purpose: 'diaspora', kind: 'disbursement', amount: eur('7'), bookedOn: '2012-06-30' };
    const answers = await twenty((index) => send(index, 'POST', '/v1/budgets/2012/expenditures', body, 'once'));
    expect(statuses(answers)).toEqual({ 201: 20 });
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(await stored(2012)).toMatchObject({ paid: 700n });
  });

  it('nothing is paid from a year that the other has closed (rule 1)', async () => {
    await openYear(service, 2013, '1000');
    const closing = { closedOn: '2016-03-01', carryOverRequested: eur('0'), lapsed: eur('1000') };
    const [closed, ...payments] = await Promise.all([
      send(1, 'PUT', '/v1/budgets/2013/closing', closing),
      ...Array.from({ length: 20 }, (_, index) => pay(index * 2, 2013)),
    ]);
    const paid = BigInt(payments.filter(({ status }) => status === 201).length) * 700n;
    expect(await stored(2013)).toMatchObject({ paid, status: closed?.status === 201 ? 'closed' : 'adopted' });
    expect(closed?.status === 201 ? paid : 0n).toBe(0n);
  });

  it('what is promised on a year to come is never lost while the other opens it (rule 3)', async () => {
    await openYear(service, 2016, '1000');
    const estimate = { estimates: [{ year: 2017, cash: eur('1000') }] };
    await accepted(service.put('/v1/budgets/2016/multi-year-estimate', estimate));
    const opening = { year: 2017, framework: 'framework-2008', title: { nl: 'Naam', en: 'Name' } };
    const [opened, ...made] = await Promise.all([
      send(1, 'POST', '/v1/budgets', opening),
      ...Array.from({ length: 20 }, (_, index) => commit(index * 2, 2016, 2017)),
    ]);
    expect(opened?.status).toBe(201);
    expect(statuses(made)).toEqual({ 201: 20 });
    expect(await stored(2017)).toMatchObject({ openInstalments: [{ purpose: 'diaspora', amount: 14_000n }] });
    expect(await stored(2017, 'later-years')).toMatchObject({ openInstalments: [] });
  });

  it('no more is drawn than first-year reception saves (rule 5)', async () => {
    await openYear(service, 2018, '100');
    const reception = '/v1/budgets/2018/first-year-reception';
    await accepted(service.put(reception, { note: 'HGIS-nota 2018', estimate: eur('300') }));
    await accepted(service.put(`${reception}/projection`, { amount: eur('200'), confirmedOn: '2018-09-01' }));
    const draw = { amount: eur('7'), atStage: 'second-supplementary', decidedOn: '2018-11-26' };
    const answers = await twenty((index) =>
      send(index, 'POST', `${reception}/draws`, { ...draw, id: `draw-${index}` }),
    );
    expect(statuses(answers)).toEqual({ 201: 14, 409: 6 });
    expect((await service.get('/v1/budgets/2018')).body).toMatchObject({ appropriated: eur('198.00') });
  });

  it('an earmark gives no more to two years than it holds, and what one takes the other has', async () => {
    await openYear(service, 2019, '100');
    await openYear(service, 2020, '100');
    await accepted(service.put('/v1/budgets/2019/earmarks/remittances', { amount: eur('50') }));
    const told = {
      decidedOn: '2019-06-01',
      reason: 'Fewer projects',
      approvedBy: 'budget-authoriser',
      amount: eur('7'),
    };
    const answers = await twenty((index) =>
      index % 4 < 2
        ? send(index, 'POST', '/v1/budgets/2019/reallocations', {
            ...told,
            id: `move-${index}`,
            from: 'remittances',
            to: 'diaspora',
          })
        : send(index, 'POST', '/v1/budgets/2019/cash-shifts', {
            ...told,
            id: `shift-${index}`,
            to: 2020,
            purpose: 'remittances',
          }),
    );
    expect(statuses(answers)).toEqual({ 201: 7, 409: 13 });
    const sums = await Promise.all([2019, 2020].map(async (year) => (await service.get(`/v1/budgets/${year}`)).body));
    const cents = (part: string) =>
      sums.reduce((sum, body) => sum + Math.round(Number((body[part] as { value: string }).value) * 100), 0);
    expect([cents('appropriated'), cents('earmarked')]).toEqual([20_000, 5_000]);
  });

  it('of twenty allocations one stands, and it is within the plan limit', async () => {
    await openYear(service, 2021, '100');
    const answers = await twenty((index) =>
      send(index, 'PUT', '/v1/budgets/2021/allocation', {
        parts: [{ purpose: 'diaspora', amount: eur(String((index + 1) * 7)) }],
      }),
    );
    expect(statuses(answers)).toEqual({ 201: 1, 409: 6, 428: 13 });
    const allocation = (await stored(2021))?.['allocation'] as { parts: { amount: bigint }[] };
    expect(allocation.parts[0]?.amount).toBeLessThanOrEqual(10_000n);
  });

  it('an authorised overrun leaves the earmark of another purpose out of reach (rules 3 and 8)', async () => {
    // No instalment of another test is overdue in this year.
    await openYear(service, 2009, '100');
    await accepted(service.put('/v1/budgets/2009/earmarks/remittances', { amount: eur('40') }));
    await accepted(pay(0, 2009, { amount: eur('60') }));
    const overrun = { reason: 'Winter', reference: 'Letter 12' };
    const [over, ...answers] = await Promise.all([
      pay(0, 2009, { amount: eur('50'), overrun }),
      ...Array.from({ length: 20 }, (_, index) => pay(index, 2009)),
    ]);
    expect(over?.status).toBe(201);
    expect(statuses(answers)).toEqual({ 409: 20 });
    const own = await twenty((index) => pay(index, 2009, { purpose: 'remittances' }));
    expect(statuses(own)).toEqual({ 201: 5, 409: 15 });
  });
});
