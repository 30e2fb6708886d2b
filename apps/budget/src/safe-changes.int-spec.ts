import { describeSafeChanges, type TestService } from '@imd/testing';
import { accepted, eur, knowProject, openDraft, openYear, startBudget, statuses, twenty } from './budget.fixture';

const label = { nl: 'Naam', en: 'Name' };
const ofYear = (part: string, year = 2012) => ({
  method: 'PUT' as const,
  route: `/v1/budgets/:year/${part}`,
  path: `/v1/budgets/${year}/${part}`,
});
const list = (country: string) => ({
  purpose: 'oda-recipient',
  title: label,
  validFrom: '2009-01-01',
  basis: 'DAC list of ODA recipients',
  entries: [{ country }],
});

describe('changes of the budget', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startBudget();
    await openDraft(service, 2010, '100');
    await openYear(service, 2011, '100');
    await openYear(service, 2012, '100');
    await knowProject(service, { projectId: 'hrt' });
    const note = 'HGIS-nota';
    await openYear(service, 2014, '100');
    await openYear(service, 2015, '100');
    await accepted(service.put('/v1/budgets/2014/first-year-reception', { note }));
    await accepted(service.put('/v1/budgets/2015/first-year-reception', { note }));
    const closing = { closedOn: '2015-03-01', carryOverRequested: eur('0'), lapsed: eur('100') };
    await accepted(service.put('/v1/budgets/2014/closing', closing));
  });
  afterAll(() => service.stop());

  describeSafeChanges(
    () => service,
    [
      {
        ...ofYear('adoption', 2010),
        content: { adoptedOn: '2009-12-20' },
        other: { adoptedOn: '2009-12-21' },
        once: 'budget-already-adopted',
      },
      {
        ...ofYear('settings'),
        content: { title: label, keptFrom: '2012-01-01', reason: 'The title was wrong' },
        other: { title: label, keptFrom: '2012-07-01', leadTimeDays: 60, reason: 'The ledger was taken over later' },
        present: true,
      },
      {
        ...ofYear('closing', 2011),
        content: { closedOn: '2012-03-01', carryOverRequested: eur('40'), lapsed: eur('60') },
        other: { closedOn: '2012-03-01', carryOverRequested: eur('60'), lapsed: eur('40') },
        once: 'budget-closed',
      },
      {
        method: 'PUT',
        route: '/v1/budgets/:year/earmarks/:purpose',
        path: '/v1/budgets/2012/earmarks/diaspora',
        content: { amount: eur('10') },
        other: { amount: eur('20') },
      },
      {
        ...ofYear('allocation'),
        content: { parts: [{ purpose: 'remittances', amount: eur('30') }] },
        other: { parts: [{ purpose: 'remittances', amount: eur('40') }] },
      },
      {
        ...ofYear('multi-year-estimate'),
        content: { estimates: [{ year: 2013, cash: eur('90') }] },
        other: { estimates: [{ year: 2013, cash: eur('95') }] },
      },
      {
        ...ofYear('reporting-gaps'),
        content: { gaps: [{ figure: 'committed' }] },
        other: { gaps: [] },
      },
      {
        method: 'PUT',
        route: '/v1/budgets/:year/control-totals/:figure',
        path: '/v1/budgets/2012/control-totals/spent',
        content: { amount: eur('58') },
        other: { amount: eur('59') },
      },
      {
        ...ofYear('first-year-reception'),
        content: { note: 'HGIS-nota 2012' },
        other: { note: 'HGIS-nota 2012', estimate: eur('1') },
      },
      {
        ...ofYear('first-year-reception/projection', 2015),
        content: { amount: eur('70'), confirmedOn: '2015-09-01' },
        other: { amount: eur('80'), confirmedOn: '2015-10-01' },
      },
      {
        ...ofYear('first-year-reception/real-cost', 2014),
        content: { amount: eur('70'), statedOn: '2015-05-20' },
        other: { amount: eur('80'), statedOn: '2015-05-20' },
      },
      {
        method: 'PUT',
        route: '/v1/budget-lines/:purpose',
        path: '/v1/budget-lines/diaspora',
        content: { periods: [{ validFrom: '2010-01-01', chapter: 'V', article: '5', oda: true, hgis: true }] },
        other: { periods: [{ validFrom: '2010-01-01', chapter: 'V', article: '7', oda: true, hgis: true }] },
      },
      {
        method: 'PUT',
        route: '/v1/exchange-rates/:year/:currency',
        path: '/v1/exchange-rates/2010/USD',
        content: { rate: '1.3362' },
        other: { rate: '1.4' },
      },
      {
        method: 'PUT',
        route: '/v1/eligibility-lists/:code',
        path: '/v1/eligibility-lists/oda-2009',
        content: list('AF'),
        other: list('IQ'),
      },
      {
        method: 'PUT',
        route: '/v1/eligibility-exemptions/:project',
        path: '/v1/eligibility-exemptions/hrt',
        content: { countries: ['MR'], reason: 'Approved before', role: 'budget-authoriser' },
        other: { countries: ['SL'], reason: 'Approved before', role: 'budget-authoriser' },
      },
    ],
  );

  describe('of one earmark by twenty callers who saw the same', () => {
    const path = '/v1/budgets/2013/earmarks/diaspora';
    const etag = async () => (await service.get(path)).headers.get('etag') ?? '';
    const set = (amount: number, ifMatch: string) =>
      service.put(path, { amount: eur(String(amount)) }, { headers: { 'if-match': ifMatch } });
    beforeAll(async () => {
      await openYear(service, 2013, '100');
      await accepted(service.put(path, { amount: eur('1') }));
    });

    it('succeed for one', async () => {
      const seen = await etag();
      const answers = await twenty((index) => set(index + 10, seen));
      expect(statuses(answers)).toEqual({ 200: 1, 412: 19 });
      const winner = answers.find(({ status }) => status === 200);
      expect((await service.get(path)).body).toEqual(winner?.body);
    });

    it('succeed although the year around it is booked on meanwhile', async () => {
      const seen = await etag();
      await accepted(
        service.post('/v1/budgets/2013/expenditures', {
          purpose: 'remittances',
          kind: 'disbursement',
          amount: eur('1'),
          bookedOn: '2013-06-30',
        }),
      );
      expect(await set(5, seen)).toMatchObject({ status: 200 });
    });
  });
});
