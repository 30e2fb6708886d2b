import {
  ConditionalityDecided,
  CooperationAssessed,
  CountryInstrumentRecorded,
  CountryPolicySet,
  EligibilityListPublished,
  type EventData,
  ReceptionFacilityRegistered,
  RegionRegistered,
  ReturnSchemeRegistered,
  ReturnStatisticReported,
  UndertakingRecorded,
} from '@imd/contracts';
import type { CalendarDate } from '@imd/kernel';
import { RecomputedAnalysis } from './analysis';
import { type Amount, inAnswer, sum } from './amount';
import type { Told } from './told';
import { BudgetYear } from './year';

type Instrument = EventData<typeof CountryInstrumentRecorded>;
export type Statistic = EventData<typeof ReturnStatisticReported>;

/** What is known of a country, straight from the events; whatever is told again replaces what was told before. */
export class RecomputedCountries {
  readonly schemes: EventData<typeof ReturnSchemeRegistered>[];
  readonly statistics: Statistic[];
  readonly facilities: EventData<typeof ReceptionFacilityRegistered>[];
  private readonly policies: Map<string, EventData<typeof CountryPolicySet>>;
  readonly instruments: Instrument[];
  readonly regions: Map<string, EventData<typeof RegionRegistered>>;
  readonly undertakings: EventData<typeof UndertakingRecorded>[];
  private readonly lists: EventData<typeof EligibilityListPublished>[];
  readonly assessments: EventData<typeof CooperationAssessed>[];
  readonly decisions: EventData<typeof ConditionalityDecided>[];

  constructor(private readonly told: Told) {
    const { events } = told;
    this.schemes = [...events.latest(ReturnSchemeRegistered, ({ schemeId }) => schemeId).values()];
    this.statistics = [...events.latest(ReturnStatisticReported, ({ statisticId }) => statisticId).values()];
    this.facilities = [...events.latest(ReceptionFacilityRegistered, ({ facilityId }) => facilityId).values()];
    this.policies = events.latest(CountryPolicySet, ({ country }) => country);
    this.instruments = [...events.latest(CountryInstrumentRecorded, ({ instrumentId }) => instrumentId).values()];
    this.regions = events.latest(RegionRegistered, ({ regionId }) => regionId);
    this.undertakings = [...events.latest(UndertakingRecorded, ({ undertakingId }) => undertakingId).values()];
    this.lists = [...events.latest(EligibilityListPublished, ({ code }) => code).values()];
    this.assessments = [...events.latest(CooperationAssessed, ({ assessmentId }) => assessmentId).values()];
    this.decisions = [...events.latest(ConditionalityDecided, ({ decisionId }) => decisionId).values()];
  }

  /** The countries of which anything is known. */
  get all(): string[] {
    const named = new Set([
      ...this.told.projects.all.flatMap(({ countries }) => countries.map(({ country }) => country)),
      ...this.told.ledger.bookings
        .filter(({ kind }) => kind !== 'receipt')
        .flatMap(({ countries }) => countries.map(({ country }) => country)),
      ...this.undertakings.flatMap(({ countries = [] }) => countries),
      ...this.schemes.flatMap(({ countries }) => countries),
      ...this.statistics.flatMap(countriesOf),
      ...this.facilities.map(({ country }) => country),
      ...this.policies.keys(),
      ...this.instruments.flatMap(({ countries }) => countries),
      ...[...this.regions.values()].flatMap(({ countries }) =>
        countries.filter((country) => this.instruments.some((instrument) => this.isOfItsRegion(instrument, country))),
      ),
      ...this.lists.flatMap(({ entries }) => entries.map(({ country }) => country)),
      ...this.assessments.map(({ country }) => country),
      ...this.decisions.map(({ country }) => country),
    ]);
    return [...named];
  }

  counts(country: string) {
    return {
      country,
      counts: {
        projects: this.projectsIn(country).length,
        undertakings: this.undertakingsOf(country).length,
        schemes: this.schemes.filter(({ countries }) => countries.includes(country)).length,
        statistics: this.statistics.filter(
          (statistic) => isOfReturnTo(statistic, country) || isOfNationality(statistic, country),
        ).length,
        facilities: this.facilities.filter((facility) => facility.country === country).length,
        policy: this.policies.has(country) ? 1 : 0,
        instruments: this.instruments.filter(
          (instrument) => instrument.countries.includes(country) || this.isOfItsRegion(instrument, country),
        ).length,
        eligibilityLists: this.lists.filter(({ entries }) => entries.some((entry) => entry.country === country)).length,
      },
    };
  }

  overview(country: string, asOf: CalendarDate, today: CalendarDate) {
    return {
      country,
      asOf,
      projects: { items: this.projectsIn(country).map(({ projectId, status }) => ({ id: projectId, status })) },
      spending: {
        years: BudgetYear.all(this.told.events).map((year) => ({
          year,
          spent: inAnswer(new RecomputedAnalysis(this.told, year, asOf).spentInCountry(country)),
        })),
      },
      returns: {
        byCountryOfReturn: this.statistics
          .filter((each) => isOfReturnTo(each, country))
          .map((each) => ({
            ...statisticLine(each, 'country', country),
            ...this.costOf(each, country, asOf),
          })),
        byNationality: this.statistics
          .filter((each) => isOfNationality(each, country))
          .map((each) => ({ ...statisticLine(each, 'nationality', country), spent: null, cost: null })),
      },
      facilities: {
        items: this.facilities
          .filter((facility) => facility.country === country)
          .map(({ facilityId: id, state, capacity, occupancyMinors, occupancyLocalYouth, suppressed }) => ({
            ...{ id, state, capacity, occupancyMinors, occupancyLocalYouth },
            suppressed: suppressed ?? false,
          })),
      },
      policy: { item: this.policyOf(country) },
      instruments: {
        items: idsOf(this.instruments.filter(({ countries }) => countries.includes(country))),
        ofRegions: idsOf(this.instruments.filter((instrument) => this.isOfItsRegion(instrument, country))),
      },
      cooperation: {
        assessments: this.assessments
          .filter((each) => each.country === country && each.to <= asOf)
          .map(({ assessmentId: id, documentsAsked, documentsIssued, issuedInTime, suppressed, rating }) => ({
            ...{ id, documentsAsked, documentsIssued, issuedInTime, suppressed, rating },
          })),
        decisions: this.decisions
          .filter((each) => each.country === country && each.decidedOn <= asOf)
          .map(({ decisionId: id, type, direction }) => ({ id, type, direction })),
      },
      undertakings: {
        items: this.undertakingsOf(country).map(({ undertakingId: id, state, dueOn, kind = 'undertaking' }) => ({
          ...{ id, state, dueOn, kind },
        })),
      },
      eligibility: {
        purposes: (['budget-eligibility', 'oda-recipient'] as const).map((purpose) => ({
          purpose,
          today: this.isEligible(purpose, country, today),
          atAsOf: this.isEligible(purpose, country, asOf),
        })),
      },
    };
  }

  private projectsIn(country: string) {
    return this.told.projects.all.filter(({ countries }) => countries.some((part) => part.country === country));
  }

  /** A scheme has one project; what that spent in the country is known when all that was spent there is. */
  private costOf(statistic: Statistic, country: string, asOf: CalendarDate) {
    const { from, to, schemeId, provenance } = statistic;
    const year = Number(from.slice(0, 4));
    const isOfYear = from === `${year}-01-01` && to === `${year}-12-31`;
    const { nationality, sex = null, ageBand = null, minors = null } = statistic;
    const isOfEveryone = nationality === null && sex === null && ageBand === null && minors === null;
    const project = this.schemes.find((scheme) => scheme.schemeId === schemeId)?.projectId ?? null;
    if (!isOfYear || !isOfEveryone || project === null || to > asOf) return { spent: null, cost: null };
    const isKnown =
      BudgetYear.all(this.told.events).includes(year) &&
      new RecomputedAnalysis(this.told, year, to).spentInCountry(country) !== null;
    const spent = isKnown ? this.spentBy(project, country, year) : null;
    const { persons } = statisticLine(statistic, 'country', country);
    const isExact = persons !== null && persons > 0 && provenance.precision === null;
    if (!spent || !isExact || spent.cents < 0n) return { spent: inAnswer(spent), cost: null };
    const count = BigInt(persons);
    const cost = {
      cents: (spent.cents * 2n + count) / (count * 2n),
      step: (spent.step + count - 1n) / count,
      derived: true,
      invented: spent.invented || provenance.invented,
    };
    return { spent: inAnswer(spent), cost: inAnswer(cost) };
  }

  private spentBy(project: string, country: string, year: number): Amount {
    const bookings = this.told.ledger
      .bookingsOn(year)
      .filter((booking) => booking.kind !== 'receipt' && booking.project === project)
      .filter(({ day, precision }) => precision === 'day' || day <= `${year}-12-31`);
    return sum(
      bookings.flatMap(({ countries }) => countries.flatMap((part) => (part.country === country ? part.amount : []))),
    );
  }

  private undertakingsOf(country: string) {
    return this.undertakings.filter(({ countries = [] }) => countries.includes(country));
  }

  /** An instrument that names no country is with every country of the regions that it names. */
  private isOfItsRegion({ countries, regions = [] }: Instrument, country: string): boolean {
    return countries.length === 0 && regions.some((region) => this.regions.get(region)?.countries.includes(country));
  }

  private policyOf(country: string) {
    const policy = this.policies.get(country);
    return policy ? { categories: policy.categories, strategicCountryApproach: policy.strategicCountryApproach } : null;
  }

  /** @returns null where no list for the purpose is known for the day */
  private isEligible(purpose: string, country: string, day: CalendarDate): boolean | null {
    const holds = ({ validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null }) =>
      (validFrom ?? '') <= day && (validTo ?? '9999') >= day;
    const lists = this.lists.filter((list) => list.purpose === purpose && holds(list));
    if (lists.length === 0) return null;
    return lists.some(({ entries }) => entries.some((entry) => entry.country === country && holds(entry)));
  }
}

const idsOf = (instruments: readonly Instrument[]) => instruments.map(({ instrumentId: id, state }) => ({ id, state }));

const hasRow = ({ breakdowns = [] }: Statistic, by: 'country' | 'nationality', value: string) =>
  breakdowns.some((breakdown) => breakdown.by === by && breakdown.rows.some((row) => row.value === value));
const isOfReturnTo = (each: Statistic, country: string) => each.country === country || hasRow(each, 'country', country);
const isOfNationality = (each: Statistic, country: string) =>
  each.nationality === country || hasRow(each, 'nationality', country);

const countriesOf = ({ country, nationality, breakdowns = [] }: Statistic): string[] => [
  ...(country === null ? [] : [country]),
  ...(nationality === null ? [] : [nationality]),
  ...breakdowns
    .filter(({ by }) => by === 'country' || by === 'nationality')
    .flatMap(({ rows }) => rows.map(({ value }) => value)),
];

/** A statistic of more countries tells of one of them what its row tells. */
function statisticLine(statistic: Statistic, by: 'country' | 'nationality', country: string) {
  const { statisticId: id, persons, share, revision, breakdowns = [], suppressed = false } = statistic;
  const row =
    statistic[by] === country
      ? undefined
      : breakdowns.find((breakdown) => breakdown.by === by)?.rows.find(({ value }) => value === country);
  return { id, kind: statistic.kind, persons: row ? row.persons : persons, share, revision, suppressed };
}
