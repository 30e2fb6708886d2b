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
} from '../budget.fixture';

describe('making a commitment', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await knowProject(service, { projectId: 'hrt' });
    await knowProject(service, {
      projectId: 'mauritania',
      scope: 'countries',
      countries: [
        { country: 'MR', share: null },
        { country: 'TZ', share: null },
      ],
      plannedStart: null,
    });
    for (const [projectId, changes] of [
      ['ended', { status: 'cancelled' }],
      ['of-others', { fundedByProgramme: false }],
      ['of-remittances', { priority: 'remittances' }],
      ['global-in-mauritania', { scope: 'global', countries: [{ country: 'MR', share: '100.00' }] }],
    ] as const) {
      await knowProject(service, { projectId, ...changes });
    }
    await openYear(service, 2010, '1000');
    await accepted(
      service.put('/v1/eligibility-lists/nl-40-plus-3-2009', {
        purpose: 'budget-eligibility',
        title: { nl: '40+3-landen', en: '40+3 countries' },
        validFrom: '2009-01-01',
        validTo: '2011-06-09',
        basis: 'Forty partner countries and three',
        entries: [{ country: 'TZ' }],
      }),
    );
  });
  afterAll(() => service.stop());

  const promise = (value: string, changes: object = {}) => ({
    project: 'hrt',
    purpose: 'diaspora',
    madeOn: '2010-02-01',
    value: eur(value),
    instalments: [{ year: 2010, amount: eur(value) }],
    ...changes,
  });
  const commit = (body: object) => service.post('/v1/commitments', body);
  const stored = (year: number, collection = 'budgets') =>
    service.db.collection(collection).findOne({ _id: String(year) as never });

  it('stores it, tells of it, and answers where it is', async () => {
    const { status, headers, body } = await commit(promise('10'));
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/v1/commitments/${body['id'] as string}`);
    expect((await service.get(headers.get('location') ?? '')).body).toMatchObject({
      project: 'hrt',
      year: 2010,
      value: eur('10.00'),
      outstanding: eur('10.00'),
      instalments: [
        { number: 1, year: 2010, dueOn: null, amount: eur('10.00'), released: eur('0.00'), open: eur('10.00') },
      ],
    });
    const subject = `commitments/${body['id'] as string}`;
    const events = await service.topic('imd.budget', (read) => read.some((event) => event.subject === subject));
    expect(events.find((event) => event.subject === subject)).toMatchObject({
      version: 1,
      data: { value: eur('10.00') },
    });
  });

  it.each([
    [400, 'instalments-are-not-the-value', promise('10', { value: eur('11') })],
    [400, 'input-invalid', promise('0')],
    [400, 'instalment-before-commitment', promise('1', { instalments: [{ year: 2009, amount: eur('1') }] })],
    [
      400,
      'instalment-due-outside-its-year',
      promise('1', { instalments: [{ year: 2010, dueOn: '2011-01-01', amount: eur('1') }] }),
    ],
    [409, 'purpose-unknown', promise('1', { purpose: 'space-travel' })],
    [409, 'project-unknown', promise('1', { project: 'nobody-knows' })],
    [409, 'project-not-running', promise('1', { project: 'ended' })],
    [409, 'project-not-paid-from-this-budget', promise('1', { project: 'of-others' })],
    [409, 'project-of-another-purpose', promise('1', { project: 'of-remittances' })],
    [409, 'country-not-eligible', promise('1', { project: 'global-in-mauritania' })],
    [409, 'budget-year-unknown', promise('1', { madeOn: '1999-01-01' })],
    [409, 'instalments-exceed-appropriation', promise('1001')],
    [409, 'instalments-exceed-estimate', promise('1', { instalments: [{ year: 2014, amount: eur('1') }] })],
  ])('is refused with %d %s', async (status, code, body) => expect(await commit(body)).toEqual(refused(status, code)));

  it('waits for the budget to be adopted (rule 1)', async () => {
    await openDraft(service, 2012, '100');
    const body = promise('1', { madeOn: '2012-02-01', instalments: [{ year: 2012, amount: eur('1') }] });
    expect(await commit(body)).toEqual(refused(409, 'budget-not-adopted'));
  });

  it('stays within the commitment budget, with twenty at once (rule 3)', async () => {
    await openYear(service, 2016, '1000', '100');
    const body = promise('7', { madeOn: '2016-02-01', instalments: [{ year: 2016, amount: eur('7') }] });
    const answers = await twenty(() => commit(body));
    expect(statuses(answers)).toEqual({ 201: 14, 409: 6 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'commitment-exceeds-commitment-budget', { available: '2.00' }),
    );
    expect(await stored(2016)).toMatchObject({ committedValue: 9800n });
  });

  it('leaves the earmark of another alone, with twenty at once (rule 3)', async () => {
    await openYear(service, 2009, '100');
    await accepted(service.put('/v1/budgets/2009/earmarks/return-and-reintegration', { amount: eur('40') }));
    const body = promise('7', { madeOn: '2009-02-01', instalments: [{ year: 2009, amount: eur('7') }] });
    const answers = await twenty(() => commit(body));
    expect(statuses(answers)).toEqual({ 201: 8, 409: 12 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'instalments-exceed-appropriation', { available: '4.00' }),
    );
    expect(await stored(2009)).toMatchObject({ openInstalments: [{ purpose: 'diaspora', amount: 5600n }] });
  });

  it('stays within the estimate of a year to come, and the year takes it over when it opens (rule 3)', async () => {
    await openYear(service, 2020, '1000');
    await accepted(
      service.put('/v1/budgets/2020/multi-year-estimate', { estimates: [{ year: 2021, cash: eur('100') }] }),
    );
    const body = promise('7', { madeOn: '2020-02-01', instalments: [{ year: 2021, amount: eur('7') }] });
    const answers = await twenty(() => commit(body));
    expect(statuses(answers)).toEqual({ 201: 14, 409: 6 });
    expect(answers.find(({ status }) => status === 409)).toEqual(
      refused(409, 'instalments-exceed-estimate', { available: '2.00' }),
    );
    expect(await stored(2021, 'later-years')).toMatchObject({ openInstalments: [{ amount: 9800n }] });
    await openDraft(service, 2021, '100');
    expect(await stored(2021, 'later-years')).toMatchObject({ openInstalments: [] });
    expect(await stored(2021)).toMatchObject({ openInstalments: [{ purpose: 'diaspora', amount: 9800n }] });
    expect(await commit(body)).toEqual(refused(409, 'instalments-exceed-appropriation', { available: '2.00' }));
  });

  it('needs every country on the list, or an exemption with a reason under an authorised role (rule 4)', async () => {
    const body = (exemption?: object) => promise('1', { project: 'mauritania', exemption });
    expect(await commit(body())).toEqual(refused(409, 'country-not-eligible', { countries: ['MR'] }));
    expect(await commit(body({ reason: 'Asylum system', role: 'clerk' }))).toEqual(
      refused(403, 'exemption-not-authorised'),
    );
    expect(await commit(body({ role: 'budget-authoriser' }))).toEqual(refused(400, 'exemption-reason-missing'));
    expect(await commit(body({ reason: 'Asylum system', role: 'budget-authoriser' }))).toMatchObject({
      status: 201,
      body: { exemption: { reason: 'Asylum system', countries: ['MR'] } },
    });
  });

  it('is found by year, purpose and project', async () => {
    const count = async (query: string) =>
      ((await service.get(`/v1/commitments${query}`)).body['items'] as unknown[]).length;
    expect(await count('?year=2009')).toBe(8);
    expect(await count('?year=2009&purpose=remittances')).toBe(0);
    expect(await count('?project=mauritania')).toBe(1);
    expect(await service.get('/v1/commitments/none')).toEqual(refused(404, 'commitment-not-found'));
  });
});
