import { EVENT_DEFINITIONS, findingsIn } from '@imd/contracts';
import { eventually, testStack } from '@imd/testing';
import { readTopic, type TopicRecord } from '../tools/kill/read-topic';
import { GatewayClient } from '../tools/load/gateway-client';
import type { Operation } from '../tools/load/dataset';
import type { Answer } from '../tools/platform-under-test/ask';
import { openedYear, runningProject } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';

const YEAR = 2017;
const NEXT = YEAR + 1;
const RETURN = 'return-and-reintegration';
const OTHER = 'diaspora';
const PROJECT = 'return-help';
const OWNERS = ['budget', 'projects', 'returns'] as const;
const TOPICS = ['imd.budget', 'imd.projects', 'imd.returns', 'imd.returns.cases'];

const eur = (value: string) => ({ value, currency: 'EUR' });
const is = (value: string) => expect.objectContaining({ value }) as unknown;
const label = (text: string) => ({ nl: text, en: text });

/** One budget year from the vote of parliament to the final act; each figure follows from those before it. */
describe('a budget year and its one project', () => {
  let platform: PlatformUnderTest;
  let client: GatewayClient;

  const post = (key: string, path: string, body: object) => sent({ key, method: 'POST', path: `/v1${path}`, body });
  const put = (key: string, path: string, body: object) => sent({ key, method: 'PUT', path: `/v1${path}`, body });
  const story: Operation[] = [];
  const sent = (operation: Operation) => {
    story.push(operation);
    return client.send(operation);
  };

  /** The reader sees everything that was written before. */
  async function shown(path: string): Promise<Answer['body']> {
    let answer: Answer | null = null;
    for (const token of client.tokens()) {
      await eventually(async () => {
        answer = await platform.ask('GET', `/v1${path}`, { headers: { 'consistency-token': token } });
        expect(answer.headers.get('consistency-reached')).not.toBe('false');
      });
    }
    return (answer as Answer | null)?.body ?? {};
  }
  const analysis = (asOf: string, year = YEAR) => shown(`/underspend-analyses/${year}?asOf=${asOf}`);
  const overview = (asOf: string) => shown(`/country-overviews/IQ?asOf=${asOf}`);

  async function room(on: string, year = YEAR) {
    const { purposes } = await shown(`/budgets/${year}/room?on=${on}`);
    const of = (code: string) =>
      (purposes as { purpose: string; toCommit: { amount: object }; toPay: { amount: object } }[])
        .filter(({ purpose }) => purpose === code)
        .map(({ toCommit, toPay }) => ({ toCommit: toCommit.amount, toPay: toPay.amount }))[0];
    return { [RETURN]: of(RETURN), [OTHER]: of(OTHER) };
  }

  async function refusal(method: 'POST' | 'PUT', path: string, body: object) {
    // A refused request leaves no trace of its key, so that one key serves all of them.
    const answer = await platform.ask(method, `/v1${path}`, { headers: { 'idempotency-key': 'refused' }, body });
    return [answer.status, String(answer.body['type']).split(':').at(-1)];
  }

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack());
    client = new GatewayClient(platform.gateway.url, platform.gateway, 'story');
    const purposes = [RETURN, OTHER];
    const [framework, budget, draft, adoption] = openedYear(YEAR, '1000000.00', purposes) as [
      Operation,
      Operation,
      Operation,
      Operation,
    ];
    for (const operation of [framework, budget, draft]) await sent(operation);
    await put('document', '/documents/amendment-12', {
      kind: 'amendment',
      title: label('More for return'),
      datedOn: '2016-11-10',
      movers: ['A member'],
    });
    await post('amendment', `/budgets/${YEAR}/mutations`, {
      id: 'amendment-12',
      stage: 'amendment',
      tabledOn: '2016-11-10',
      decidedOn: '2016-12-01',
      cash: eur('200000.00'),
    });
    await put('earmark', `/budgets/${YEAR}/earmarks/${RETURN}`, { amount: eur('200000.00'), mutation: 'amendment-12' });
    await sent(adoption);
    for (const operation of openedYear(NEXT, '900000.00').slice(1)) await sent(operation);
  });
  afterAll(() => platform.stop());

  it('begins with what parliament gave, and set apart for return', async () => {
    expect(await analysis('2017-01-02')).toMatchObject({
      status: 'adopted',
      programme: {
        appropriated: is('1200000.00'),
        stages: { draft: is('1000000.00'), adopted: is('1200000.00'), finalAct: null },
        earmarked: is('200000.00'),
        unallocated: is('1000000.00'),
        spent: is('0.00'),
      },
    });
    expect(await room('2017-01-02')).toEqual({
      [RETURN]: { toCommit: is('1200000.00'), toPay: is('1200000.00') },
      [OTHER]: { toCommit: is('1000000.00'), toPay: is('1000000.00') },
    });
  });

  it('has a project with a plan, which leaves the rest unprogrammed', async () => {
    const [eligible, partner, project] = runningProject(PROJECT, 'IQ') as [Operation, Operation, Operation];
    await sent({ ...eligible, body: { ...eligible.body, entries: [{ country: 'IQ' }, { country: 'AF' }] } });
    await sent(partner);
    const quarters = Array.from({ length: 4 }, () => eur('100000.00'));
    await sent({
      ...project,
      body: {
        ...project.body,
        priority: RETURN,
        countries: [
          { country: 'IQ', share: '60.00' },
          { country: 'AF', share: '40.00' },
        ],
        plannedStart: '2017-01-01',
        plannedEnd: '2018-12-31',
        plans: [
          { year: YEAR, amount: eur('400000.00'), quarters },
          { year: NEXT, amount: eur('200000.00') },
        ],
      },
    });
    expect(await analysis('2017-01-31')).toMatchObject({
      programme: { composition: { unprogrammed: is('800000.00'), projects: is('400000.00') } },
      projects: [{ id: PROJECT, plan: is('400000.00'), spent: is('0.00') }],
    });
  });

  it('is promised for two years, and the promise takes the earmark first', async () => {
    const due = (dueOn: string, amount: string) => ({ year: Number(dueOn.slice(0, 4)), dueOn, amount: eur(amount) });
    await post('commitment', '/commitments', {
      project: PROJECT,
      purpose: RETURN,
      madeOn: '2017-02-01',
      value: eur('600000.00'),
      instalments: [
        ...['2017-03-31', '2017-06-30', '2017-09-30', '2017-12-15'].map((day) => due(day, '100000.00')),
        due('2018-06-30', '200000.00'),
      ],
    });
    expect(await analysis('2017-02-01')).toMatchObject({
      programme: {
        commitmentsEntered: is('600000.00'),
        outstanding: is('600000.00'),
        legallyCommitted: is('400000.00'),
        notCommitted: is('800000.00'),
      },
    });
    const left = { toCommit: is('800000.00'), toPay: is('800000.00') };
    expect(await room('2017-02-01')).toEqual({ [RETURN]: left, [OTHER]: left });
    const more = { project: PROJECT, purpose: RETURN, madeOn: '2017-02-02', value: eur('800000.01') };
    const instalments = [due('2017-11-01', '800000.01')];
    expect(await refusal('POST', '/commitments', { ...more, instalments })).toEqual([
      409,
      'instalments-exceed-appropriation',
    ]);
  });

  it('is partly paid ahead, as an advance, in two countries', async () => {
    await post('advance', `/budgets/${YEAR}/expenditures`, {
      commitment: '{commitment}',
      kind: 'disbursement',
      amount: eur('150000.00'),
      bookedOn: '2017-03-20',
      advance: true,
    });
    expect(await analysis('2017-03-31')).toMatchObject({
      programme: {
        spent: is('150000.00'),
        openAdvances: is('150000.00'),
        outstanding: is('450000.00'),
        legallyCommitted: is('400000.00'),
        notPaidOut: is('250000.00'),
      },
      countries: {
        countries: [
          { country: 'AF', spent: is('60000.00') },
          { country: 'IQ', spent: is('90000.00') },
        ],
        unattributed: is('0.00'),
      },
    });
    const { spending } = await overview('2017-03-31');
    expect(spending).toMatchObject({
      years: expect.arrayContaining([objectOf({ year: YEAR, spent: is('90000.00') })]),
    });
  });

  it('has a partner that reports late and did half of the work, and accounts for so much', async () => {
    const report = `/projects/${PROJECT}/partner-reports`;
    await post('report', report, { period: '2017-h1', dueOn: '2017-08-15' });
    const owed = async () => ((await shown('/overdue-partner-reports'))['items'] as object[]).length;
    expect(await owed()).toBe(1);
    const step = (key: string, status: string, changedOn: string, reason?: string) =>
      put(`report/${key}`, `${report}/2017-h1/status`, { status, changedOn, ...(reason && { reason }) });
    await put('report/figures', `${report}/2017-h1/figures`, { spent: eur('80000.00'), cumulative: eur('80000.00') });
    await step('submitted', 'submitted', '2017-09-10');
    await step('in-review', 'in-review', '2017-09-12');
    await step('back', 'awaiting-changes', '2017-09-15', 'It does not say why half of it was not done.');
    await step('again', 'submitted', '2017-09-22');
    await step('in-review-again', 'in-review', '2017-09-25');
    await step('approved', 'approved', '2017-09-28');
    expect(await shown(`${report}/2017-h1`)).toMatchObject({ hash: expect.any(String) });
    expect(await owed()).toBe(0);
    await post('settlement', `/budgets/${YEAR}/expenditures/{advance}/settlements`, {
      amount: eur('80000.00'),
      settledOn: '2017-09-29',
      reference: 'The report of the first half year',
    });
    expect(await analysis('2017-09-30')).toMatchObject({
      programme: { spent: is('150000.00'), openAdvances: is('70000.00') },
    });
  });

  it('is expected to end above what is paid by shares that are assumed, since no past year is known', async () => {
    // Paid 150 000, of the 150 000 in arrears 0.6, of the 100 000 that still falls due 0.8.
    expect(await shown(`/projected-outturns/${YEAR}?asOf=2017-09-30`)).toMatchObject({
      projection: {
        programme: {
          projected: is('320000.00'),
          range: null,
          noRange: 'too-few-past-projects',
          parts: { paid: is('150000.00'), fromArrears: is('90000.00'), fromStillDue: is('80000.00') },
          underspend: is('880000.00'),
          band: 'deviating',
        },
        method: { shares: expect.arrayContaining([objectOf({ kind: 'grant', basis: 'assumed' })]) },
      },
    });
  });

  it('leaves money for a cause with an amount and one without', async () => {
    await post('payment', `/budgets/${YEAR}/expenditures`, {
      commitment: '{commitment}',
      kind: 'disbursement',
      amount: eur('60000.00'),
      bookedOn: '2017-11-20',
    });
    await put('code', '/underspend-cause-codes/partner-capacity', {
      label: label('Partner'),
      narrativeRequired: false,
    });
    const cause = { year: YEAR, code: 'partner-capacity' };
    await post('cause', '/underspend-causes', {
      ...cause,
      id: 'half-the-work',
      project: PROJECT,
      amount: eur('120000.00'),
      timing: 'slips',
      driver: 'volume',
    });
    await post('cause/unquantified', '/underspend-causes', { ...cause, id: 'no-new-partners' });
    expect(await analysis('2017-12-31')).toMatchObject({
      programme: {
        spent: is('210000.00'),
        underspend: is('990000.00'),
        underspendRate: is('0.8250'),
        composition: { unprogrammed: is('800000.00'), projects: is('190000.00'), outsideProjects: is('0.00') },
      },
      projects: [
        { underspend: is('190000.00'), explanation: { explained: is('120000.00'), unexplained: is('70000.00') } },
      ],
      explanation: { explained: is('120000.00'), unexplained: is('870000.00'), notQuantified: 1 },
    });
  });

  it('lets people return with cash and in kind together under the combined scheme alone', async () => {
    const scheme = {
      title: label('Scheme'),
      partners: [],
      state: 'open',
      applicationFrom: '2017-01-01',
      applicationTo: '2017-06-30',
      runOffTo: '2017-12-31',
      ceiling: eur('2500.00'),
      countries: ['IQ'],
      project: PROJECT,
    };
    await put('scheme/cash', '/return-schemes/cash', { ...scheme, modality: 'cash' });
    await put('scheme/combined', '/return-schemes/combined', { ...scheme, modality: 'combined' });
    const application = { nationality: 'IQ', country: 'IQ', persons: 7, minors: 3, appliedOn: '2017-03-01' };
    for (const key of ['cash', 'combined']) {
      await post(`case/${key}`, '/return-cases', { ...application, scheme: key });
      await post(`case/${key}/approved`, `/return-cases/{case/${key}}/steps`, { to: 'approved', on: '2017-03-15' });
      await post(`case/${key}/cash`, `/return-cases/{case/${key}}/assistance-items`, given('cash', '1000.00'));
    }
    const items = async (scheme: string) => `/return-cases/${await caseUnder(scheme)}/assistance-items`;
    expect(await refusal('POST', await items('cash'), given('housing', '10.00'))).toEqual([
      409,
      'assistance-outside-modality',
    ]);
    await post('case/combined/housing', '/return-cases/{case/combined}/assistance-items', given('housing', '1200.00'));
    expect(await refusal('POST', await items('combined'), given('training', '300.01'))).toEqual([
      409,
      'assistance-above-ceiling',
    ]);
    const steps = `/return-cases/${await caseUnder('combined')}/steps`;
    expect(await refusal('POST', steps, { to: 'departed', on: '2018-01-01' })).toEqual([
      409,
      'departure-after-run-off',
    ]);
    const way = { departed: '2017-05-10', reintegration: '2017-06-01', completed: '2017-11-30' };
    for (const [to, on] of Object.entries(way))
      await post(`case/combined/${to}`, '/return-cases/{case/combined}/steps', { to, on });
    const { body } = await platform.ask('GET', `/v1/return-cases/${await caseUnder('combined')}?purpose=case-handling`);
    expect(body).toMatchObject({ state: 'completed', persons: 7, granted: eur('2200.00') });

    const statistic = { kind: 'assisted-with-reintegration', from: '2017-01-01', to: '2017-12-31', scheme: 'combined' };
    await post('statistic', '/return-statistics', { ...statistic, id: 'combined-2017', country: 'IQ' });
    await post('statistic/derived', '/return-statistics/combined-2017/derivations', {});
    expect(await overview('2017-12-31')).toMatchObject({
      returns: {
        schemes: [{ id: 'cash' }, { id: 'combined', modality: 'combined' }],
        byCountryOfReturn: [{ id: 'combined-2017', persons: 7, suppressed: false }],
      },
    });
  });

  it('sets a condition that rests on how the country cooperated', async () => {
    await put('assessment', '/cooperation-assessments/iq-2017-h1', {
      country: 'IQ',
      from: '2017-01-01',
      to: '2017-06-30',
      documentsAsked: 40,
      documentsIssued: 22,
      issuedInTime: 10,
      termDays: 30,
    });
    const decision = {
      country: 'IQ',
      decidedOn: '2017-10-01',
      from: '2018-01-01',
      assessment: 'iq-2017-h1',
      aidExposed: [{ title: label('Aid'), amount: eur('250000.00'), throughGovernment: true }],
      reason: label('Papers do not come'),
    };
    expect(await refusal('PUT', '/conditionality-decisions/iq', { ...decision, type: 'support' })).toEqual([
      409,
      'decision-contradicts-assessment',
    ]);
    await put('decision', '/conditionality-decisions/iq', { ...decision, type: 'condition' });
    expect(await overview('2017-12-31')).toMatchObject({
      cooperation: {
        assessments: [{ id: 'iq-2017-h1', rating: 'poor' }],
        decisions: [{ id: 'iq', direction: 'consequence', aidExposed: [{ amount: is('250000.00') }] }],
      },
    });
  });

  it('gets money back in its own year, which nets', async () => {
    await post('refund', `/budgets/${YEAR}/refunds`, {
      expenditure: '{payment}',
      amount: eur('10000.00'),
      receivedOn: '2017-12-20',
      reason: 'Cheaper than agreed',
    });
    expect(await analysis('2017-12-31')).toMatchObject({
      programme: {
        spent: is('200000.00'),
        receipts: is('0.00'),
        underspend: is('1000000.00'),
        outstanding: is('390000.00'),
      },
    });
  });

  it('closes on what is left, to the cent, and its unpaid instalments move to the next year', async () => {
    const closing = { closedOn: '2018-02-15', carryOverRequested: eur('100000.00') };
    expect(await refusal('PUT', `/budgets/${YEAR}/closing`, { ...closing, lapsed: eur('899999.99') })).toEqual([
      409,
      'closing-does-not-add-up',
    ]);
    await put('closing', `/budgets/${YEAR}/closing`, { ...closing, lapsed: eur('900000.00') });
    await post('carry-over', `/budgets/${NEXT}/mutations`, {
      id: 'carry-over',
      stage: 'granted-carry-over',
      decidedOn: '2018-05-30',
      cash: eur('100000.00'),
      carriedOverFrom: YEAR,
    });
    expect(await analysis('2018-06-01')).toMatchObject({
      status: 'closed',
      programme: { spent: is('200000.00'), underspend: is('1000000.00'), band: 'deviating' },
    });
    expect(await analysis('2018-06-01', NEXT)).toMatchObject({
      programme: { appropriated: is('1000000.00'), legallyCommitted: is('390000.00'), spent: is('0.00') },
    });
    const left = { toCommit: is('610000.00'), toPay: is('610000.00') };
    expect(await room('2018-06-01', NEXT)).toEqual({ [RETURN]: left, [OTHER]: left });
    expect(await shown(`/projected-outturns/${YEAR}?asOf=2018-06-01`)).toMatchObject({
      projection: { programme: { projected: is('200000.00'), noRange: 'year-has-ended' } },
    });
  });

  it('gets money back a year later, which is a receipt of that year', async () => {
    await post('receipt', `/budgets/${NEXT}/refunds`, {
      expenditure: '{advance}',
      amount: eur('5000.00'),
      receivedOn: '2018-03-01',
      reason: 'Not spent by the partner',
    });
    expect(await analysis('2018-06-01')).toMatchObject({ programme: { spent: is('200000.00'), receipts: is('0.00') } });
    expect(await analysis('2018-06-01', NEXT)).toMatchObject({
      programme: { spent: is('0.00'), receipts: is('5000.00'), underspend: is('1000000.00') },
    });
  });

  it('is settled by the final act, and by nothing else', async () => {
    const payment = { purpose: RETURN, kind: 'disbursement', amount: eur('1.00'), bookedOn: '2017-12-31' };
    expect(await refusal('POST', `/budgets/${YEAR}/expenditures`, payment)).toEqual([409, 'budget-closed']);
    await post('final-act', `/budgets/${YEAR}/mutations`, {
      id: 'final-act',
      stage: 'final-act',
      tabledOn: '2018-05-16',
      decidedOn: '2018-07-03',
      inForceFrom: '2018-07-03',
      cash: eur('-1000000.00'),
    });
    expect(await analysis('2018-12-31')).toMatchObject({
      programme: {
        stages: { adopted: is('1200000.00'), current: is('1200000.00'), finalAct: is('200000.00') },
        underspend: is('1000000.00'),
        underspendRate: is('0.8333'),
      },
    });
  });

  it('changes nothing when all of it is sent again, as after a load that was interrupted', async () => {
    const again = new GatewayClient(platform.gateway.url, platform.gateway, 'story');
    for (const operation of story)
      expect({ key: operation.key, isNew: await again.send(operation) }).toEqual({ key: operation.key, isNew: false });
  });

  describe('on the topics', () => {
    let records: ReadonlyMap<string, readonly TopicRecord[]>;
    beforeAll(async () => {
      await eventually(async () => {
        for (const owner of OWNERS)
          expect(await platform.database(owner).collection('events').countDocuments({ pending: true })).toBe(0);
      });
      records = new Map(
        await Promise.all(
          TOPICS.map(async (topic) => [topic, await readTopic(platform.kafka, platform.topicPrefix + topic)] as const),
        ),
      );
    });

    /** One line of event types for each aggregate: events of one are in order, those of several are not. */
    const livesOf = (aggregate: string) => {
      const lives = new Map<string, string[]>();
      for (const { key, headers } of [...records.values()].flat())
        if (key?.startsWith(`${aggregate}/`))
          lives.set(key, [...(lives.get(key) ?? []), headers['ce_type']?.split('.').at(2) ?? '']);
      return [...lives.values()].map((types) => types.join(' ')).sort();
    };

    it('tells of each year in the order in which it went', () => {
      const begin = 'budget-year-opened budget-mutation-recorded';
      expect(livesOf('budgets')).toEqual([
        `${begin} budget-mutation-recorded earmark-set budget-year-adopted budget-year-closed budget-mutation-recorded`,
        `${begin} budget-year-adopted budget-mutation-recorded`,
      ]);
    });

    it('tells of the promise, the report and the money', () => {
      expect(livesOf('commitments')).toEqual(['commitment-made commitment-rescheduled']);
      expect(livesOf('expenditures')).toEqual(['expenditure-recorded', 'expenditure-recorded advance-settled']);
      expect(livesOf('refunds')).toEqual(['refund-received', 'refund-received']);
      const steps = Array.from({ length: 6 }, () => 'partner-report-status-changed');
      expect(livesOf('partner-reports')).toEqual([
        ['partner-report-opened', 'partner-report-figures-set', ...steps].join(' '),
      ]);
      expect(livesOf('underspend-causes')).toEqual(['underspend-cause-recorded', 'underspend-cause-recorded']);
    });

    it('holds nothing but what its schemas say, and of cases nothing that can be read', () => {
      const findings = [...records.values()].flat().flatMap(({ headers, value }) => {
        const definition = EVENT_DEFINITIONS.get(headers['ce_type'] ?? '');
        return definition ? findingsIn(definition, JSON.parse(String(value))) : [`${headers['ce_type']} is unknown`];
      });
      expect(findings).toEqual([]);
      const cases = records.get('imd.returns.cases') ?? [];
      expect(cases).toHaveLength(10);
      expect(cases.map(({ value }) => String(value)).join()).not.toMatch(/nationality|persons|housing|departed/);
    });
  });

  async function caseUnder(scheme: string): Promise<string> {
    const { body } = await platform.ask('GET', `/v1/return-cases?scheme=${scheme}&purpose=case-handling`);
    return (body['items'] as { id: string }[])[0]?.id ?? 'none';
  }
});

const objectOf = (members: object) => expect.objectContaining(members) as unknown;
const given = (kind: string, value: string) => ({ kind, amount: eur(value), grantedOn: '2017-03-20' });
