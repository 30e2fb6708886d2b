import {
  BudgetYearOpened,
  CommitmentMade,
  CommitmentReleased,
  ConditionalityDecided,
  CooperationAssessed,
  CountryInstrumentRecorded,
  CountryPolicySet,
  EligibilityExemptionGranted,
  EligibilityListPublished,
  EvaluationRecorded,
  ExpenditureRecorded,
  ExpenditureReversed,
  FamilyTracingRecorded,
  IndicatorDefined,
  IndicatorObserved,
  OrganisationRegistered,
  ProjectChanged,
  ProjectRegistered,
  ProjectStatusChanged,
  ReceptionFacilityRegistered,
  RegionRegistered,
  ReportingGapsSet,
  ReturnSchemeRegistered,
  ReturnStatisticReported,
  UnderspendCauseRecorded,
  UnderspendCauseWithdrawn,
  UndertakingRecorded,
} from '@imd/contracts';
import { calendarDay, FIRST_HAND, formatCents } from '@imd/kernel';
import fc from 'fast-check';
import { History, type HistoryEvent } from '../figures/folded-events.fixture';

// Whatever three services may tell of countries, first or again, each at some time.

export const COUNTRIES = ['AF', 'AO', 'IQ'];
/** A registered region of which the countries change. */
export const REGION = 'region-0';
const YEARS = [2011, 2012] as const;
const MINUTE_MS = 60_000;

const day = fc
  .date({ min: new Date('2011-01-01'), max: new Date('2012-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
export const days = fc.oneof(fc.constantFrom('2011-12-31', '2012-02-29', '2012-12-31', '2013-01-10'), day);
/** Around midnight of Amsterdam too, at the end of a month. */
export const instants = fc
  .record({
    on: fc.oneof(fc.constantFrom('2012-02-29', '2012-06-30', '2012-12-31'), day),
    minute: fc.oneof(fc.constantFrom(1_319, 1_320, 1_379, 1_380), fc.nat({ max: 1_439 })),
  })
  .map(({ on, minute }) => Date.parse(on) + minute * MINUTE_MS);

/** Which of these a telling uses depends on what it tells. */
const details = fc.record({
  number: fc.nat({ max: 1 }),
  country: fc.constantFrom(...COUNTRIES),
  countries: fc.uniqueArray(fc.constantFrom(...COUNTRIES), { minLength: 1, maxLength: 2 }),
  persons: fc.option(fc.integer({ min: 5, max: 99 })),
  plan: fc.bigInt({ min: 1n, max: 1_000_000n }),
  year: fc.constantFrom(...YEARS),
  on: day,
  isSplit: fc.boolean(),
  at: instants,
});
type Telling = (typeof details extends fc.Arbitrary<infer T> ? T : never) & { readonly unique: number };

const tellers = {
  project: (history, { number, countries, plan, year, isSplit }) =>
    history.tell(history.knows('projects', number) ? ProjectChanged : ProjectRegistered, `project-${number}`, {
      ...ProjectRegistered.sample,
      projectId: `project-${number}`,
      scope: 'countries',
      countries: countries.map((country) => ({
        country,
        share: isSplit ? null : (sharesOf[countries.length] ?? null),
      })),
      plans: [{ year, amount: euros(plan) }],
    }),
  status: (history, { number, isSplit }) =>
    history.knows('projects', number) &&
    history.tell(ProjectStatusChanged, `project-${number}`, {
      ...ProjectStatusChanged.sample,
      projectId: `project-${number}`,
      to: isSplit ? 'finalisation' : 'implementation',
    }),
  indicator: (history, { number, plan }) => {
    if (!history.knows('projects', number)) return;
    const projectId = `project-${number}`;
    history.tell(IndicatorDefined, projectId, { ...IndicatorDefined.sample, projectId });
    const observed = { ...IndicatorObserved.sample, projectId, value: String(plan) };
    history.tell(IndicatorObserved, projectId, observed);
  },
  organisation: (history, { number }) =>
    history.tell(OrganisationRegistered, 'iom', {
      ...OrganisationRegistered.sample,
      organisationId: 'iom',
      name: { nl: `Naam ${number}`, en: `Name ${number}` },
    }),
  payment: (history, { unique, number, on, countries, plan, isSplit }) => {
    const countryAmounts = countries.map((country) => ({ country, amount: euros(plan) }));
    const expenditure = {
      expenditureId: `e-${unique}`,
      year: Number(on.slice(0, 4)),
      projectId: isSplit ? null : `project-${number}`,
      amount: euros(plan * BigInt(countries.length)),
      bookedOn: on,
      scope: 'countries' as const,
      countryAmounts,
      provenance: FIRST_HAND,
    };
    const recorded = { ...ExpenditureRecorded.sample, ...expenditure, bookedOnPrecision: 'day' as const };
    history.tell(ExpenditureRecorded, `e-${unique}`, recorded);
    if (plan % 4n === 0n)
      history.tell(ExpenditureReversed, `e-${unique}`, { ...ExpenditureReversed.sample, ...expenditure });
  },
  commitment: (history, { unique, number, on, plan }) => {
    const commitment = { commitmentId: `c-${unique}`, projectId: `project-${number}`, year: Number(on.slice(0, 4)) };
    const made = { ...CommitmentMade.sample, ...commitment, madeOn: on, value: euros(plan + 1n) };
    history.tell(CommitmentMade, `c-${unique}`, made);
    const released = { ...CommitmentReleased.sample, ...commitment, releasedOn: on, amount: euros(1n) };
    history.tell(CommitmentReleased, `c-${unique}`, released);
  },
  gaps: (history, { year, isSplit }) =>
    history.tell(ReportingGapsSet, year, {
      year,
      gaps: isSplit ? [{ figure: 'spent-by-country', purpose: null }] : [],
      provenance: FIRST_HAND,
    }),
  cause: (history, { number, isSplit, year }) => {
    const cause = { causeId: `cause-${number}`, year };
    if (isSplit && history.knows('underspend-causes', number))
      history.tell(UnderspendCauseWithdrawn, cause.causeId, { ...UnderspendCauseWithdrawn.sample, ...cause });
    else
      history.tell(UnderspendCauseRecorded, cause.causeId, {
        ...UnderspendCauseRecorded.sample,
        ...cause,
        projectId: `project-${number}`,
      });
  },
  evaluation: (history, { number, isSplit }) =>
    history.tell(EvaluationRecorded, `evaluation-${number}`, {
      ...EvaluationRecorded.sample,
      evaluationId: `evaluation-${number}`,
      projectId: `project-${number}`,
      state: isSplit ? 'done' : 'planned',
    }),
  undertaking: (history, { number, countries, isSplit }) =>
    history.tell(UndertakingRecorded, `undertaking-${number}`, {
      ...UndertakingRecorded.sample,
      undertakingId: `undertaking-${number}`,
      state: isSplit ? 'lapsed' : 'open',
      owners: ['iom'],
      countries,
    }),
  scheme: (history, { number, countries, isSplit }) =>
    history.tell(ReturnSchemeRegistered, `scheme-${number}`, {
      ...ReturnSchemeRegistered.sample,
      schemeId: `scheme-${number}`,
      projectId: `project-${number}`,
      countries: isSplit ? [] : countries,
    }),
  statistic: (history, { number, country, countries, persons, year, isSplit }) =>
    history.tell(ReturnStatisticReported, `statistic-${number}`, {
      ...ReturnStatisticReported.sample,
      statisticId: `statistic-${number}`,
      schemeId: `scheme-${number}`,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      country: isSplit ? null : country,
      nationality: isSplit && number > 0 ? country : null,
      persons,
      suppressed: persons === null,
      revision: history.nextOf('return-statistics', number),
      breakdowns: isSplit ? [{ by: 'country', rows: countries.map((value) => ({ value, persons })), other: null }] : [],
      provenance: FIRST_HAND,
    }),
  facility: (history, { number, country, persons, on }) =>
    history.tell(ReceptionFacilityRegistered, `facility-${number}`, {
      ...ReceptionFacilityRegistered.sample,
      facilityId: `facility-${number}`,
      country,
      occupancyMinors: persons,
      suppressed: persons === null,
      countedOn: on,
    }),
  tracing: (history, { number, country, persons }) =>
    history.tell(FamilyTracingRecorded, `tracing-${number}`, {
      ...FamilyTracingRecorded.sample,
      tracingId: `tracing-${number}`,
      country,
      requests: persons,
      suppressed: persons === null,
    }),
  policy: (history, { country, isSplit }) =>
    history.tell(CountryPolicySet, country, {
      ...CountryPolicySet.sample,
      country,
      strategicCountryApproach: isSplit,
    }),
  region: (history, { countries }) =>
    history.tell(RegionRegistered, REGION, { ...RegionRegistered.sample, regionId: REGION, countries }),
  instrument: (history, { number, countries, isSplit }) =>
    history.tell(CountryInstrumentRecorded, `instrument-${number}`, {
      ...CountryInstrumentRecorded.sample,
      instrumentId: `instrument-${number}`,
      countries: isSplit ? [] : countries,
      regions: isSplit ? [REGION] : [],
    }),
  assessment: (history, { number, country }) =>
    history.tell(CooperationAssessed, `assessment-${number}`, {
      ...CooperationAssessed.sample,
      assessmentId: `assessment-${number}`,
      country,
    }),
  decision: (history, { number, country, on, plan }) =>
    history.tell(ConditionalityDecided, `decision-${number}`, {
      ...ConditionalityDecided.sample,
      decisionId: `decision-${number}`,
      country,
      decidedOn: on,
      aidExposed: [{ projectId: null, title: { nl: 'hulp', en: 'aid' }, amount: euros(plan), throughGovernment: null }],
    }),
  list: (history, { number, countries }) =>
    history.tell(EligibilityListPublished, `list-${number}`, {
      ...EligibilityListPublished.sample,
      code: `list-${number}`,
      validFrom: '2011-01-01',
      validTo: null,
      entries: countries.map((country) => ({ country, validFrom: null, validTo: null, incomeGroup: null })),
    }),
  exemption: (history, { number, countries }) =>
    history.tell(EligibilityExemptionGranted, `project-${number}`, {
      ...EligibilityExemptionGranted.sample,
      projectId: `project-${number}`,
      countries,
    }),
} satisfies Record<string, (history: CountriesHistory, telling: Telling) => unknown>;

/** Shares in percent that add up, by how many countries share. */
const sharesOf: Readonly<Record<number, string>> = { 1: '100', 2: '50' };
const euros = (cents: bigint) => ({ value: formatCents(cents), currency: 'EUR' as const });

class CountriesHistory extends History {
  nextOf(aggregate: string, number: number): number {
    const name = aggregate.split('-').at(-1)?.slice(0, -1);
    return 1 + this.events.filter(({ subject }) => subject === `${aggregate}/${name}-${number}`).length;
  }

  knows(aggregate: string, number: number): boolean {
    return this.nextOf(aggregate, number) > 1;
  }
}

const kinds = Object.keys(tellers) as (keyof typeof tellers)[];

/** Costs are made of these, and every record can be of a project. */
const ALWAYS = ['project', 'payment', 'commitment', 'scheme', 'statistic'] as const;

/** A few kinds of records at a time, so that each of them is told again. */
const tellings = fc
  .uniqueArray(fc.constantFrom(...kinds), { minLength: 1, maxLength: 3 })
  .chain((some) => fc.array(fc.tuple(fc.constantFrom(...some, ...ALWAYS), details), { minLength: 15, maxLength: 60 }));

/** Events of one aggregate were recorded in their order. */
export const histories: fc.Arbitrary<readonly HistoryEvent[]> = tellings.map((told) => {
  const history = new CountriesHistory();
  const times: number[] = [];
  const toldAt = (at: number) => {
    while (times.length < history.events.length) times.push(at);
  };
  for (const year of YEARS)
    history.tell(BudgetYearOpened, year, { ...BudgetYearOpened.sample, year, keptFrom: `${year - 1}-12-31` });
  toldAt(Date.parse('2011-01-01'));
  told.forEach(([what, telling], unique) => {
    tellers[what](history, { ...telling, unique });
    toldAt(telling.at);
  });
  const last = new Map<string, number>();
  return history.events.map((event, index) => {
    const time = Math.max(times[index] ?? 0, last.get(event.subject) ?? 0);
    last.set(event.subject, time);
    return { ...event, time: new Date(time).toISOString() };
  });
});

export const recordedBy = (events: readonly HistoryEvent[], knownAt: string) =>
  events.filter(({ time }) => calendarDay(new Date(time)) <= knownAt);
