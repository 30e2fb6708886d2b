import type { TestService } from '@imd/testing';
import { accepted, eur, knowProject, openYear, refused, startBudget, statuses, twenty } from '../budget.fixture';

describe('rescheduling a commitment', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await knowProject(service, { projectId: 'hrt' });
    await openYear(service, 2010, '1000');
    await openYear(service, 2011, '100');
  });
  afterAll(() => service.stop());

  const commit = async (value: string) => {
    const { body } = await accepted(
      service.post('/v1/commitments', {
        project: 'hrt',
        purpose: 'diaspora',
        madeOn: '2010-02-01',
        value: eur(value),
        instalments: [{ year: 2010, dueOn: '2010-06-01', amount: eur(value) }],
      }),
    );
    return body['id'] as string;
  };
  const reschedule = (commitment: string, amount: string, changes: object = {}) =>
    service.post(`/v1/commitments/${commitment}/schedules`, {
      changedOn: '2010-11-01',
      reason: 'The partner starts later',
      instalments: [{ year: 2011, dueOn: '2011-03-01', amount: eur(amount) }],
      ...changes,
    });
  const stored = (year: number) => service.db.collection('budgets').findOne({ _id: String(year) as never });

  it('stays within what the other year can draw, with twenty at once (rule 3)', async () => {
    const commitments = await Promise.all(Array.from({ length: 20 }, () => commit('7')));
    const answers = await twenty((index) => reschedule(commitments[index] ?? '', '7'));
    expect(statuses(answers)).toEqual({ 201: 14, 409: 6 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'instalments-exceed-appropriation', { year: 2011, available: '2.00' }),
    );
    expect(await stored(2011)).toMatchObject({ openInstalments: [{ purpose: 'diaspora', amount: 9800n }] });
    expect(await stored(2010)).toMatchObject({ openInstalments: [{ purpose: 'diaspora', amount: 4200n }] });
    const body = answers.find(({ status }) => status === 201)?.body ?? {};
    expect(body).toMatchObject({
      instalments: [{ number: 2, year: 2011, dueOn: '2011-03-01', open: eur('7.00') }],
      schedules: [{ cause: 'agreed', reason: 'The partner starts later' }],
    });
    const subject = `commitments/${String(body['id'])}`;
    const events = await service.topic('imd.budget', (read) => read.filter((e) => e.subject === subject).length === 2);
    expect(events.filter((event) => event.subject === subject).at(-1)).toMatchObject({
      type: 'nl.commitments.commitment-rescheduled.v1',
      version: 2,
    });
    const open = await service.get('/v1/commitments?openIn=2011');
    expect(open.body['items']).toHaveLength(14);
    const due = await service.get('/v1/due-instalments?year=2011&partner=iom&project=hrt');
    expect(due.body['items']).toHaveLength(14);
    expect((due.body['items'] as object[])[0]).toMatchObject({ number: 2, dueBy: '2011-03-01', open: eur('7.00') });
    expect((await service.get('/v1/due-instalments?dueTo=2010-12-31')).body['items']).toHaveLength(6);
    expect((await service.get('/v1/due-instalments?partner=ngo')).body['items']).toEqual([]);
  });

  it('is refused by its rule', async () => {
    const commitment = await commit('1');
    const cases = [
      [409, 'schedule-is-not-the-outstanding', { instalments: [{ year: 2011, amount: eur('2') }] }],
      [409, 'schedule-before-commitment', { changedOn: '2010-01-31' }],
      [400, 'instalment-before-commitment', { instalments: [{ year: 2009, amount: eur('1') }] }],
      [409, 'budget-year-unknown', { changedOn: '2013-01-01' }],
    ] as const;
    for (const [status, code, changes] of cases) {
      expect(await reschedule(commitment, '1', changes)).toEqual(refused(status, code));
    }
    expect(await reschedule('none', '1')).toEqual(refused(404, 'commitment-not-found'));
  });

  it('happens by itself when a year closes: what is unpaid moves to the next one (rule 7)', async () => {
    const { body } = await service.get('/v1/commitments?openIn=2010');
    const unpaid = body['items'] as { id: string }[];
    expect(unpaid.length).toBeGreaterThan(0);
    const before = await stored(2010);
    await accepted(
      service.put('/v1/budgets/2010/closing', {
        closedOn: '2011-03-01',
        carryOverRequested: eur('0'),
        lapsed: eur('1000'),
      }),
    );
    const left = (before?.['openInstalments'] as { amount: bigint }[]).map(({ amount }) => amount);
    expect(await stored(2010)).toMatchObject({ openInstalments: [{ amount: 0n }] });
    expect(await stored(2011)).toMatchObject({ openInstalments: [{ amount: 9800n + (left[0] ?? 0n) }] });
    expect((await service.get('/v1/commitments?openIn=2010')).body['items']).toEqual([]);
    expect((await service.get('/v1/due-instalments?year=2010')).body['items']).toEqual([]);
    const overdue = (await service.get('/v1/due-instalments?dueTo=2010-12-31')).body['items'];
    expect(overdue).toHaveLength(unpaid.length);
    const commitment = unpaid[0]?.id ?? '';
    await accepted(
      service.post('/v1/budgets/2011/expenditures', {
        commitment,
        kind: 'disbursement',
        amount: eur('1'),
        bookedOn: '2011-03-02',
      }),
    );
    expect((await service.get('/v1/due-instalments?dueTo=2010-12-31')).body['items']).toHaveLength(unpaid.length);
    expect((await service.get(`/v1/commitments/${unpaid[0]?.id ?? ''}`)).body).toMatchObject({
      instalments: [{ year: 2011, dueOn: '2010-06-01' }],
      schedules: [{ cause: 'year-closed', changedOn: '2011-03-01', reason: null }],
    });
  });

  it('and committing at once: closing takes every promise along, or says that it has to be asked again', async () => {
    await openYear(service, 2012, '1000');
    const closing = { closedOn: '2013-03-01', carryOverRequested: eur('0'), lapsed: eur('1000') };
    const promise = {
      project: 'hrt',
      purpose: 'diaspora',
      madeOn: '2012-02-01',
      value: eur('1'),
      instalments: [{ year: 2012, amount: eur('1') }],
    };
    const [closed, ...made] = await Promise.all([
      service.put('/v1/budgets/2012/closing', closing),
      ...Array.from({ length: 20 }, () => service.post('/v1/commitments', promise)),
    ]);
    if (closed?.status === 409) {
      expect(closed).toEqual(refused(409, 'commitments-changed-meanwhile'));
      await accepted(service.put('/v1/budgets/2012/closing', closing));
    }
    const promised = BigInt(made.filter(({ status }) => status === 201).length) * 100n;
    const later = await service.db.collection('later-years').findOne({ _id: '2013' as never });
    const moved = (later?.['openInstalments'] ?? []) as { amount: bigint }[];
    expect(moved.reduce((sum, { amount }) => sum + amount, 0n)).toBe(promised);
    expect((await service.get('/v1/commitments?openIn=2012')).body['items']).toEqual([]);
    expect((await service.get('/v1/due-instalments?year=2012')).body['items']).toEqual([]);
    expect((await service.get('/v1/due-instalments?year=2013&limit=1000')).body['items']).toHaveLength(
      Number(promised / 100n),
    );
  });
});
