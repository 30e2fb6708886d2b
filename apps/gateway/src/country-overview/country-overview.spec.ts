import {
  BudgetYearOpened,
  BudgetYearSettingsChanged,
  ConditionalityDecided,
  ControlTotalRecorded,
  CooperationAssessed,
  CountryInstrumentRecorded,
  CountryPolicySet,
  EligibilityExemptionGranted,
  EligibilityListPublished,
  type EventData,
  ExpenditureRecorded,
  ExpenditureReversed,
  OrganisationRegistered,
  ProjectRegistered,
  ProjectStatusChanged,
  ReceptionFacilityRegistered,
  RegionRegistered,
  ReportingGapsSet,
  ReturnSchemeRegistered,
  ReturnStatisticReported,
} from '@imd/contracts';
import { FIRST_HAND } from '@imd/kernel';
import { EVERY_SCOPE } from '../answers/scopes.fixture';
import { fold, History } from '../figures/folded-events.fixture';
import { current } from '../sources/source.fixture';
import { countryOverview } from './country-overview';
import { countryOverviews } from './country-summaries';
import { CountryOverviewProjection } from './country-overview.projection';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';

const euros = (value: string) => ({ value, currency: 'EUR' as const });
const label = (text: string) => ({ nl: text, en: text });

const viewOf = (history: History) => fold(new CountryOverviewProjection(), COUNTRY_OVERVIEW, history.events);
const overview = async (
  history: History,
  country: string,
  asOf = '2011-06-10',
  today = '2011-06-10',
  scopes = EVERY_SCOPE,
) => JSON.parse(JSON.stringify(countryOverview(await viewOf(history), current, country, { today, asOf }, scopes)));

const list = (
  code: string,
  purpose: EventData<typeof EligibilityListPublished>['purpose'],
  validFrom: string,
  validTo: string | null,
  entries: [country: string, validFrom: string | null, validTo: string | null][],
) =>
  new History().tell(EligibilityListPublished, code, {
    code,
    purpose,
    title: label(code),
    validFrom,
    validTo,
    basis: 'A decision',
    entries: entries.map(([country, from, to]) => ({ country, validFrom: from, validTo: to, incomeGroup: null })),
    provenance: FIRST_HAND,
  });

describe('a country overview', () => {
  it('shows the projects that name the country, with its share, status and partners', async () => {
    const history = new History()
      .tell(OrganisationRegistered, 'iom', {
        organisationId: 'iom',
        name: label('IOM'),
        kind: '40',
        country: null,
        provenance: FIRST_HAND,
      })
      .tell(ProjectRegistered, 'postings', {
        ...ProjectRegistered.sample,
        projectId: 'postings',
        title: label('Postings'),
        scope: 'countries',
        countries: [
          { country: 'AF', share: '60.00' },
          { country: 'SD', share: '40.00' },
        ],
        partners: [{ organisationId: 'iom', role: 'implementing' }],
      })
      .tell(ProjectRegistered, 'worldwide', { ...ProjectRegistered.sample, projectId: 'worldwide', scope: 'global' })
      .tell(ProjectStatusChanged, 'postings', {
        ...ProjectStatusChanged.sample,
        projectId: 'postings',
        to: 'finalisation',
      });
    expect((await overview(history, 'AF')).projects.items).toEqual([
      expect.objectContaining({
        id: 'postings',
        status: 'finalisation',
        share: '60.00',
        otherCountries: ['SD'],
        partners: [{ id: 'iom', name: label('IOM'), role: 'implementing' }],
        links: { self: '/v1/projects/postings' },
      }),
    ]);
  });

  it('shows returns by country of return and by nationality apart, and a share as a share', async () => {
    const statistic = (statisticId: string, told: Partial<EventData<typeof ReturnStatisticReported>>) => ({
      ...ReturnStatisticReported.sample,
      statisticId,
      ...told,
    });
    const history = new History()
      .tell(ReturnSchemeRegistered, 'hrt', { ...ReturnSchemeRegistered.sample, schemeId: 'hrt', countries: [] })
      .tell(ReturnSchemeRegistered, 'avrr-iraq', {
        ...ReturnSchemeRegistered.sample,
        schemeId: 'avrr-iraq',
        countries: ['IQ'],
      })
      .tell(ReturnStatisticReported, 'to-iraq', statistic('to-iraq', { country: 'IQ', persons: 7 }))
      .tell(
        ReturnStatisticReported,
        'iraqi',
        statistic('iraqi', { nationality: 'IQ', persons: null, share: { of: 'hrt-2010', value: '0.5' } }),
      )
      .tell(ReturnStatisticReported, 'hrt-2010', statistic('hrt-2010', { persons: 1160 }));
    const { returns } = await overview(history, 'IQ');
    expect(returns.byCountryOfReturn).toMatchObject([
      { id: 'to-iraq', persons: 7, share: null, links: { shareOf: null } },
    ]);
    expect(returns.byNationality).toMatchObject([
      {
        id: 'iraqi',
        persons: null,
        share: { of: 'hrt-2010', value: '0.5' },
        scheme: { id: 'hrt' },
        links: { shareOf: '/v1/return-statistics/hrt-2010' },
      },
    ]);
    expect(returns.schemes.map(({ id }: { id: string }) => id)).toEqual(['avrr-iraq']);
    expect(returns.schemesForEveryCountry.map(({ id }: { id: string }) => id)).toEqual(['hrt']);
  });

  it('shows a row of a breakdown as what it tells of the country, withheld where it is small', async () => {
    const rows = [
      { value: 'IQ', persons: 60 },
      { value: 'SO', persons: null },
    ];
    const history = new History().tell(ReturnStatisticReported, 'hrt-2010', {
      ...ReturnStatisticReported.sample,
      persons: 100,
      breakdowns: [{ by: 'nationality', rows, other: null }],
      suppressed: true,
    });
    expect((await overview(history, 'IQ')).returns.byNationality).toMatchObject([
      { id: 'hrt-2010', nationality: 'IQ', persons: 60, row: true, suppressed: false },
    ]);
    expect((await overview(history, 'SO')).returns.byNationality).toMatchObject([
      { id: 'hrt-2010', nationality: 'SO', persons: null, row: true, suppressed: true },
    ]);
    expect(countryOverviews(await viewOf(history), {}, '2011-06-10', EVERY_SCOPE).items).toMatchObject([
      { country: 'IQ', counts: { statistics: 1 } },
      { country: 'SO' },
    ]);
  });

  it('shows the amount of an instrument with more countries as shared, never split', async () => {
    const history = new History().tell(CountryInstrumentRecorded, 'rpp', {
      ...CountryInstrumentRecorded.sample,
      instrumentId: 'rpp',
      countries: ['KE', 'DJ', 'YE'],
      amount: euros('5000000.00'),
    });
    expect((await overview(history, 'DJ')).instruments.items).toMatchObject([
      { id: 'rpp', amount: { value: '5000000.00' }, sharedWith: ['KE', 'YE'] },
    ]);
  });

  it('shows an instrument that names no country: of its regions, or of no country at all', async () => {
    const instrument = (instrumentId: string, told: Partial<EventData<typeof CountryInstrumentRecorded>>) => ({
      ...CountryInstrumentRecorded.sample,
      instrumentId,
      countries: [],
      ...told,
    });
    const history = new History()
      .tell(RegionRegistered, 'africa', { ...RegionRegistered.sample, regionId: 'africa', countries: ['KE', 'MA'] })
      .tell(CountryInstrumentRecorded, 'rabat', instrument('rabat', { regions: ['africa'] }))
      .tell(CountryInstrumentRecorded, 'mission', instrument('mission', { countries: ['MA'], regions: ['africa'] }))
      .tell(CountryInstrumentRecorded, 'unhcr', instrument('unhcr', {}));
    const ids = (items: { id: string }[]) => items.map(({ id }) => id);
    const kenya = (await overview(history, 'KE')).instruments;
    expect(ids(kenya.items)).toEqual([]);
    expect(kenya.ofRegions).toMatchObject([
      { id: 'rabat', regions: [{ id: 'africa', title: RegionRegistered.sample.title }] },
    ]);
    expect(ids(kenya.withoutCountry)).toEqual(['unhcr']);
    const morocco = (await overview(history, 'MA')).instruments;
    expect([ids(morocco.items), ids(morocco.ofRegions)]).toEqual([['mission'], ['rabat']]);
    const georgia = (await overview(history, 'GE')).instruments;
    expect([ids(georgia.ofRegions), ids(georgia.withoutCountry)]).toEqual([[], ['unhcr']]);
    const page = countryOverviews(await viewOf(history), {}, '2011-06-10', EVERY_SCOPE);
    expect(page.items).toMatchObject([
      { country: 'KE', counts: { instruments: 1 } },
      { country: 'MA', counts: { instruments: 2 } },
    ]);
  });

  it('shows how the country cooperated and what followed, as it stood on the day, the latest first', async () => {
    const assessment = { ...CooperationAssessed.sample, provenance: FIRST_HAND };
    const decision = { ...ConditionalityDecided.sample, provenance: FIRST_HAND };
    const history = new History()
      .tell(CooperationAssessed, 'iraq-2009', {
        ...assessment,
        assessmentId: 'iraq-2009',
        from: '2009-01-01',
        to: '2009-12-31',
      })
      .tell(CooperationAssessed, 'iraq-2010', assessment)
      .tell(CooperationAssessed, 'ghana-2010', { ...assessment, assessmentId: 'ghana-2010', country: 'GH' })
      .tell(ConditionalityDecided, 'iraq-condition-2011', decision);
    const ids = (items: { id: string }[]) => items.map(({ id }) => id);
    const { cooperation, invented } = await overview(history, 'IQ', '2011-06-10');
    expect(ids(cooperation.assessments)).toEqual(['iraq-2010', 'iraq-2009']);
    expect(cooperation.decisions).toMatchObject([
      {
        id: 'iraq-condition-2011',
        direction: 'consequence',
        assessment: 'iraq-2010',
        aidExposed: [{ project: null, amount: { value: '1000000.00' } }],
        links: { self: '/v1/conditionality-decisions/iraq-condition-2011' },
      },
    ]);
    expect(invented).toBe(false);
    const before = (await overview(history, 'IQ', '2010-06-30')).cooperation;
    expect([ids(before.assessments), ids(before.decisions)]).toEqual([['iraq-2009'], []]);
  });

  it('shows facilities with minors and local youth apart, and what policy says', async () => {
    const history = new History()
      .tell(ReceptionFacilityRegistered, 'angola', {
        ...ReceptionFacilityRegistered.sample,
        occupancyMinors: null,
        occupancyLocalYouth: 30,
      })
      .tell(CountryPolicySet, 'AO', {
        country: 'AO',
        categories: ['unaccompanied-minors'],
        strategicCountryApproach: null,
        remark: null,
        provenance: FIRST_HAND,
      });
    const { facilities, policy } = await overview(history, 'AO');
    expect(facilities.items).toMatchObject([{ occupancyMinors: null, occupancyLocalYouth: 30 }]);
    expect(policy.item).toMatchObject({ categories: ['unaccompanied-minors'], strategicCountryApproach: null });
  });

  it('says of each block whether its source is current', async () =>
    expect((await overview(new History(), 'IQ')).returns.source).toEqual({ state: 'current', parked: 0, asOf: null }));

  it('has empty blocks for a country that nothing is known of', async () =>
    expect(await overview(new History(), 'AQ')).toMatchObject({
      name: { nl: 'Antarctica' },
      projects: { items: [] },
      spending: { years: [] },
      returns: { schemes: [], byCountryOfReturn: [], byNationality: [] },
      facilities: { items: [] },
      policy: { item: null },
      instruments: { items: [] },
      eligibility: { purposes: [{ lists: [] }, { lists: [] }], exemptions: [] },
    }));

  it('is refused for a code of no country, and names the code to use where only the case differs', async () => {
    const view = await viewOf(new History());
    const ask = (country: string) => () =>
      countryOverview(view, current, country, { today: '2011-06-10', asOf: '2011-06-10' }, EVERY_SCOPE);
    const refusal = (use: string | null) =>
      expect.objectContaining({ code: 'country-not-found', details: expect.objectContaining({ use }) as unknown });
    expect(ask('XX')).toThrow(refusal(null));
    expect(ask('iq')).toThrow(refusal('IQ'));
  });
});

describe('spending in a country', () => {
  const year = (
    history: History,
    gaps: EventData<typeof ReportingGapsSet>['gaps'],
    keptFrom: string | null = '2012-01-01',
  ) =>
    history
      .tell(BudgetYearOpened, 2012, { ...BudgetYearOpened.sample, year: 2012, keptFrom })
      .tell(ReportingGapsSet, 2012, { year: 2012, gaps, provenance: FIRST_HAND });
  const paid = (history: History) =>
    history
      .tell(ExpenditureRecorded, 'e', {
        ...ExpenditureRecorded.sample,
        year: 2012,
        bookedOn: '2012-05-01',
        bookedOnPrecision: 'day',
        scope: 'countries',
        amount: euros('100.00'),
        countryAmounts: [
          { country: 'AF', amount: euros('66.67') },
          { country: 'IQ', amount: euros('33.33') },
        ],
        provenance: FIRST_HAND,
      })
      .tell(ExpenditureReversed, 'e', {
        ...ExpenditureReversed.sample,
        year: 2012,
        bookedOn: '2012-06-01',
        scope: 'countries',
        amount: euros('10.00'),
        countryAmounts: [
          { country: 'AF', amount: euros('6.67') },
          { country: 'IQ', amount: euros('3.33') },
        ],
        provenance: FIRST_HAND,
      });

  it('is its part of what was booked, less reversals, and derived when it is a share', async () => {
    const history = paid(year(new History(), []));
    expect((await overview(history, 'IQ', '2012-12-31')).spending.years).toMatchObject([
      { year: 2012, spent: { value: '30.00', derived: true }, missing: [] },
    ]);
    expect((await overview(history, 'IQ', '2012-05-31')).spending.years).toMatchObject([{ spent: { value: '33.33' } }]);
  });

  it('is zero where nothing was booked, and unknown where it was not reported', async () => {
    expect((await overview(year(new History(), []), 'IQ', '2012-12-31')).spending.years).toMatchObject([
      { spent: { value: '0.00' } },
    ]);
    const unreported = paid(year(new History(), [{ figure: 'spent-by-country', purpose: null }]));
    expect((await overview(unreported, 'IQ', '2012-12-31')).spending.years).toMatchObject([
      { spent: null, missing: [{ figure: 'spent', reason: 'not-reported' }] },
    ]);
  });

  it('is unknown where the ledger of the year is not kept here, unless somebody booked money on the country', async () => {
    const unknown = [{ year: 2012, spent: null, missing: [{ figure: 'spent', reason: 'not-reported' }] }];
    expect((await overview(year(new History(), [], null), 'IQ', '2012-12-31')).spending.years).toMatchObject(unknown);
    expect((await overview(year(new History(), []), 'IQ', '2011-12-31')).spending.years).toMatchObject(unknown);
    const booked = paid(year(new History(), [], null));
    expect((await overview(booked, 'IQ', '2012-12-31')).spending.years).toMatchObject([{ spent: { value: '30.00' } }]);
  });

  it('may be kept here from a day that is told later', async () => {
    const { year: _, ...settings } = BudgetYearSettingsChanged.sample;
    const history = year(new History(), [], null).tell(BudgetYearSettingsChanged, 2012, {
      ...settings,
      year: 2012,
      keptFrom: '2012-01-01',
    });
    expect((await overview(history, 'IQ', '2012-12-31')).spending.years).toMatchObject([{ spent: { value: '0.00' } }]);
  });

  it('is unknown when a purpose was not reported, unless the source states the total', async () => {
    const history = paid(year(new History(), [{ figure: 'spent', purpose: 'remittances' }]));
    expect((await overview(history, 'IQ', '2012-12-31')).spending.years).toMatchObject([{ spent: null }]);
    history.tell(ControlTotalRecorded, 2012, {
      year: 2012,
      figure: 'spent',
      amount: euros('90.00'),
      provenance: FIRST_HAND,
    });
    expect((await overview(history, 'IQ', '2012-12-31')).spending.years).toMatchObject([{ spent: { value: '30.00' } }]);
    // A stated total is that of the whole year; before its end it tells nothing.
    expect((await overview(history, 'IQ', '2012-12-30')).spending.years).toMatchObject([{ spent: null }]);
  });
});

describe('eligibility of a country', () => {
  const listed = async (history: History, country: string, asOf: string) => {
    const { eligibility } = await overview(history, country, asOf, '2011-06-10');
    const [{ today, atAsOf, lists }] = eligibility.purposes;
    return { today, atAsOf, lists };
  };

  it('holds on the days of its list', async () => {
    const history = list('2009', 'budget-eligibility', '2009-01-01', '2011-06-09', [['IQ', null, null]]);
    expect(await listed(history, 'IQ', '2010-06-30')).toMatchObject({ today: null, atAsOf: true });
    expect(await listed(history, 'SL', '2010-06-30')).toMatchObject({ today: null, atAsOf: false, lists: [] });
    expect(await listed(history, 'IQ', '2008-12-31')).toMatchObject({ atAsOf: null });
  });

  it('holds for a country on its own days where the list gives it some', async () => {
    const history = list('2009', 'budget-eligibility', '2009-01-01', null, [['SD', '2010-01-01', '2010-12-31']]);
    expect(await listed(history, 'SD', '2010-12-31')).toMatchObject({
      today: false,
      atAsOf: true,
      lists: [{ code: '2009', from: '2010-01-01', to: '2010-12-31' }],
    });
    expect(await listed(history, 'SD', '2009-12-31')).toMatchObject({ atAsOf: false });
  });

  it('shows the projects that go on without it, and that the reason is not known', async () => {
    const history = new History().tell(EligibilityExemptionGranted, 'asylum-system-mauritania', {
      ...EligibilityExemptionGranted.sample,
      reason: null,
    });
    expect((await overview(history, 'MR')).eligibility.exemptions).toMatchObject([
      { project: 'asylum-system-mauritania', reason: null },
    ]);
  });
});

describe('the list of countries', () => {
  it('has every country that anything is known of, with what there is', async () => {
    const history = list('2009', 'oda-recipient', '2009-01-01', null, [['IQ', null, null]])
      .tell(CountryPolicySet, 'KE', { ...CountryPolicySet.sample, country: 'KE' })
      .tell(ReturnStatisticReported, 's', {
        ...ReturnStatisticReported.sample,
        statisticId: 's',
        country: 'IQ',
        nationality: 'IQ',
      });
    expect(countryOverviews(await viewOf(history), {}, '2011-06-10', EVERY_SCOPE).items).toMatchObject([
      {
        country: 'IQ',
        name: { nl: 'Irak', en: 'Iraq' },
        counts: { statistics: 1, policy: 0, eligibilityLists: 1 },
        links: { self: '/v1/country-overviews/IQ' },
      },
      { country: 'KE', counts: { statistics: 0, policy: 1 } },
    ]);
  });

  it('comes in pages, of the fields that are asked for', async () => {
    const view = await viewOf(
      list('2009', 'oda-recipient', '2009-01-01', null, [
        ['KE', null, null],
        ['AF', null, null],
        ['IQ', null, null],
      ]),
    );
    const first = countryOverviews(view, { limit: 2, fields: ['country'] }, '2011-06-10', EVERY_SCOPE);
    expect(first.items).toEqual([{ country: 'AF' }, { country: 'IQ' }]);
    const second = countryOverviews(view, { limit: 2, cursor: first.next ?? '' }, '2011-06-10', EVERY_SCOPE);
    expect(second).toMatchObject({ items: [{ country: 'KE' }], next: null });
  });
});

describe('an overview that contains something invented', () => {
  it('says so', async () => {
    const policy = (invented: boolean) =>
      new History().tell(CountryPolicySet, 'KE', {
        ...CountryPolicySet.sample,
        country: 'KE',
        provenance: { ...FIRST_HAND, invented },
      });
    expect((await overview(policy(false), 'KE')).invented).toBe(false);
    expect((await overview(policy(true), 'KE')).invented).toBe(true);
    expect((await overview(policy(true), 'IQ')).invented).toBe(false);
  });
});
