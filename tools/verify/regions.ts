import {
  EvaluationRecorded,
  type EventData,
  FamilyTracingRecorded,
  type ProjectChanged,
  UnderspendCauseRecorded,
  UnderspendCauseWithdrawn,
} from '@imd/contracts';
import { type CalendarDate, formatCents, type Year } from '@imd/kernel';
import { type Amount, derived, inAnswer, negative, stated, sum, sumOrUnknown } from './amount';
import { RecomputedAnalysis } from './analysis';
import { keyOf } from './compare';
import type { RecomputedCountries, Statistic } from './countries';
import { splitByLargestRemainder } from './ledger';
import type { Told } from './told';
import { BudgetYear } from './year';

type Project = EventData<typeof ProjectChanged>;
type Place = 'country' | 'nationality';
type Row = Readonly<Record<string, unknown>>;

/** Work that names neither a country nor a region is of a place of this name. */
const PLACES_OF_NO_COUNTRY = ['regional', 'global'];

interface Region {
  /** The registered region; null for what an OECD code or a place of no country names. */
  readonly registered: string | null;
  readonly countries: readonly string[];
  readonly oecdRegion: string | null;
  readonly places: ReadonlySet<string>;
}

/** A block as the gateway answered it: its lists, and how many rows of each kind it does not show. */
type AnsweredBlock = Readonly<Record<string, unknown>> & { readonly more: Readonly<Record<string, number>> };

/** What is known of the countries of a region together and of work in no country, straight from the events. */
export class RecomputedRegions {
  private readonly tracings: EventData<typeof FamilyTracingRecorded>[];
  private readonly causes: EventData<typeof UnderspendCauseRecorded>[];
  private readonly evaluations: EventData<typeof EvaluationRecorded>[];

  constructor(
    private readonly told: Told,
    private readonly known: RecomputedCountries,
  ) {
    const { events } = told;
    this.tracings = [...events.latest(FamilyTracingRecorded, ({ tracingId }) => tracingId).values()];
    this.evaluations = [...events.latest(EvaluationRecorded, ({ evaluationId }) => evaluationId).values()];
    const isWithdrawn = (id: string) =>
      events.ofSubject(`underspend-causes/${id}`).at(-1)?.type === UnderspendCauseWithdrawn.type;
    this.causes = [...events.latest(UnderspendCauseRecorded, ({ causeId }) => causeId).values()].filter(
      ({ causeId }) => !isWithdrawn(causeId),
    );
  }

  /** Registered regions, those that projects, payments and undertakings name, and the places of no country. */
  get all(): string[] {
    return [
      ...new Set([
        ...PLACES_OF_NO_COUNTRY,
        ...this.known.regions.keys(),
        ...this.told.projects.all.flatMap(({ regions = [] }) => regions.map(({ region }) => region)),
        ...this.known.undertakings.flatMap(({ regions = [] }) => regions),
        ...this.told.ledger.bookings
          .filter(({ kind }) => kind !== 'receipt')
          .flatMap(({ regions }) => regions.map(({ region }) => region)),
      ]),
    ];
  }

  summary(id: string) {
    return { region: id, countries: [...this.region(id).countries] };
  }

  /**
   * An overview of a region has no pages. Of a kind that is cut off, the rows that are shown are compared, and how many
   * there are.
   */
  overview(id: string, asOf: CalendarDate, answered: Readonly<Record<string, unknown>>) {
    const region = this.region(id);
    const { places } = region;
    const projects = this.told.projects.all.filter((project) => placesOf(project).some((place) => places.has(place)));
    const ofProjects = new Set<string | null>(projects.map(({ projectId }) => projectId));
    const block = (name: string, kinds: Kinds) => blockAs(answered[name] as AnsweredBlock | undefined, kinds);
    return {
      region: id,
      oecdRegion: region.oecdRegion,
      countries: region.countries.map((country) => ({ country })),
      asOf,
      projects: block('projects', {
        projects: {
          items: projects.map((project) => ({
            id: project.projectId,
            status: project.status,
            share: shareOf(project, places),
          })),
        },
      }),
      spending: block('spending', {
        spending: {
          years: BudgetYear.all(this.told.events).map((year) => this.yearOf(year, asOf, places, projects)),
        },
      }),
      returns: block('returns', {
        schemes: {
          schemes: this.known.schemes
            .filter(({ countries }) => countries.some((country) => places.has(country)))
            .map(({ schemeId, state }) => ({ id: schemeId, state })),
          schemesForEveryCountry: this.known.schemes
            .filter(({ countries }) => countries.length === 0)
            .map(({ schemeId, state }) => ({ id: schemeId, state })),
        },
        returns: {
          byCountryOfReturn: this.known.statistics.flatMap((each) => statisticLines(each, 'country', places)),
          byNationality: this.known.statistics.flatMap((each) => statisticLines(each, 'nationality', places)),
        },
      }),
      facilities: block('facilities', {
        facilities: {
          items: this.known.facilities
            .filter(({ country }) => places.has(country))
            .map(({ facilityId: id, state, capacity, occupancyMinors, occupancyLocalYouth, suppressed }) => ({
              ...{ id, state, capacity, occupancyMinors, occupancyLocalYouth },
              suppressed: suppressed ?? false,
            })),
        },
      }),
      familyTracing: block('familyTracing', {
        familyTracings: {
          items: this.tracings
            .filter(({ country, to }) => places.has(country) && to <= asOf)
            .map(({ tracingId: id, requests, found, suppressed }) => ({ id, requests, found, suppressed })),
        },
      }),
      instruments: block('instruments', { instruments: this.instruments(region) }),
      cooperation: block('cooperation', {
        assessments: {
          assessments: this.known.assessments
            .filter(({ country, to }) => places.has(country) && to <= asOf)
            .map(({ assessmentId: id, documentsAsked, documentsIssued, issuedInTime, suppressed, rating }) => ({
              ...{ id, documentsAsked, documentsIssued, issuedInTime, suppressed, rating },
            })),
        },
        decisions: {
          decisions: this.known.decisions
            .filter(({ country, decidedOn }) => places.has(country) && decidedOn <= asOf)
            .map(({ decisionId: id, type, direction }) => ({ id, type, direction })),
        },
      }),
      lessons: block('lessons', {
        causes: {
          causes: this.causes
            .filter(({ projectId }) => projectId !== null && ofProjects.has(projectId))
            .map(({ causeId: id, amount, provenance }) => ({
              id,
              amount: amount && inAnswer(stated(amount, provenance)),
            })),
        },
        evaluations: {
          evaluations: this.evaluations
            .filter(({ projectId }) => projectId !== null && ofProjects.has(projectId))
            .map(({ evaluationId: id, state }) => ({ id, state })),
        },
      }),
    };
  }

  /** What a registered region is of the OECD's list counts beside its countries. */
  private region(id: string): Region {
    if (PLACES_OF_NO_COUNTRY.includes(id))
      return { registered: null, countries: [], oecdRegion: null, places: new Set([id]) };
    const registered = this.known.regions.get(id);
    if (!registered) return { registered: null, countries: [], oecdRegion: id, places: new Set([id]) };
    const { countries, oecdRegion = null } = registered;
    const places = new Set([...countries, ...(oecdRegion === null ? [] : [oecdRegion])]);
    return { registered: id, countries, oecdRegion, places };
  }

  private yearOf(year: Year, asOf: CalendarDate, places: ReadonlySet<string>, projects: readonly Project[]) {
    const budget = new BudgetYear(this.told.events, year);
    const plans = projects.flatMap((project) => {
      const plan = this.told.projects.planOf(project.projectId, year);
      return plan ? [partIn(plan, project, places)] : [];
    });
    const isCommittedKnown = budget.isKeptHereOn(asOf) && !budget.hasGap('committed');
    const committed = projects.flatMap((project) => {
      const told = this.committed(project.projectId, year, asOf);
      return told.length === 0 ? [] : [partIn(sum(told), project, places)];
    });
    return {
      year,
      spent: inAnswer(new RecomputedAnalysis(this.told, year, asOf).spentInPlaces(places)),
      planned: plans.length === 0 ? null : inAnswer(sumOrUnknown(plans)),
      committed: isCommittedKnown ? inAnswer(sumOrUnknown(committed)) : null,
    };
  }

  /** What was promised to a project in a year, less what was released in it. */
  private committed(project: string, year: Year, asOf: CalendarDate): Amount[] {
    const { commitments, releases } = this.told.ledger;
    return [
      ...commitments
        .filter((made) => made.project === project && made.year === year && made.madeOn <= asOf)
        .map(({ value }) => value),
      ...releases
        .filter(({ project: of, day }) => of === project && day <= asOf && Number(day.slice(0, 4)) === year)
        .map(({ amount }) => negative(amount)),
    ];
  }

  /** An instrument that names countries is theirs; one that names regions alone is that of each of them. */
  private instruments({ registered, places }: Region) {
    const rows = this.known.instruments.map(
      ({ instrumentId: id, state, countries, regions = [], amount, provenance }) => ({
        ...{ countries, regions },
        row: { id, state, amount: amount && inAnswer(stated(amount, provenance)) },
      }),
    );
    const unnamed = rows.filter(({ countries }) => countries.length === 0);
    const rowsOf = (of: typeof rows) => of.map(({ row }) => row);
    return {
      items: rowsOf(rows.filter(({ countries }) => countries.some((country) => places.has(country)))),
      ofRegions: rowsOf(unnamed.filter(({ regions }) => registered !== null && regions.includes(registered))),
      withoutCountry: rowsOf(unnamed.filter(({ regions }) => regions.length === 0)),
    };
  }
}

/** The lists of a block, by the kinds that it counts the rows of together. */
type Kinds = Readonly<Record<string, Readonly<Record<string, readonly Row[]>>>>;

function blockAs(answered: AnsweredBlock | undefined, kinds: Kinds) {
  const lists: Record<string, readonly Row[]> = {};
  const more: Record<string, number> = {};
  for (const [kind, rowsOf] of Object.entries(kinds)) {
    let left = 0;
    for (const [list, rows] of Object.entries(rowsOf)) {
      const shown = (answered?.[list] ?? []) as readonly Row[];
      const keys = new Set(shown.map(keyOf));
      left += rows.length - shown.length;
      lists[list] = answered?.more[kind] ? rows.filter((row) => keys.has(keyOf(row))) : rows;
    }
    more[kind] = left;
  }
  return { ...lists, more };
}

function sharesOf({ countries, regions = [] }: Project) {
  return [
    ...countries.map(({ country, share }) => ({ place: country, share })),
    ...regions.map(({ region, share }) => ({ place: region, share })),
  ];
}

function placesOf(project: Project): string[] {
  const places = sharesOf(project).map(({ place }) => place);
  return places.length > 0 ? places : PLACES_OF_NO_COUNTRY.filter((place) => place === project.scope);
}

function millionthsOf(share: string): bigint {
  const [whole = '0', fraction = ''] = share.split('.');
  return BigInt(whole + fraction.padEnd(6, '0'));
}

/** The part of a project in per cent that is in these places; null where the shares are not known. */
function shareOf(project: Project, places: ReadonlySet<string>): string | null {
  const shares = sharesOf(project).filter(({ place }) => places.has(place));
  let total = 0n;
  for (const { share } of shares) {
    if (share === null) return null;
    total += millionthsOf(share);
  }
  return shares.length === 0 ? null : formatCents(total / 10_000n);
}

/** The parts of all places of a project add up to the amount; what is all in these places stays as it is. */
function partIn(amount: Amount, project: Project, places: ReadonlySet<string>): Amount | null {
  const shares = sharesOf(project);
  if (shares.every(({ place }) => places.has(place))) return amount;
  const weights = shares.flatMap(({ place, share }) =>
    share === null ? [] : [{ key: place, weight: millionthsOf(share) }],
  );
  if (weights.length < shares.length) return null;
  const parts = splitByLargestRemainder(amount.cents, weights);
  let cents = 0n;
  for (const [place, part] of parts) if (places.has(place)) cents += part;
  return derived({ ...amount, cents });
}

/** A statistic of one of these places, and each row of it for one of them: both may be told of the same statistic. */
function statisticLines(statistic: Statistic, by: Place, places: ReadonlySet<string>) {
  const { statisticId, kind, share, revision, breakdowns = [], suppressed = false } = statistic;
  const whole = statistic[by];
  const rows = breakdowns.find((breakdown) => breakdown.by === by)?.rows ?? [];
  const line = (of: string, persons: number | null, isWithheld: boolean) => ({
    id: statisticKey(statisticId, of),
    ...{ kind, persons, share, revision },
    suppressed: isWithheld,
  });
  return [
    ...(whole !== null && places.has(whole) ? [line('', statistic.persons, suppressed)] : []),
    ...rows
      .filter(({ value }) => places.has(value))
      .map(({ value, persons }) => line(value, persons, persons === null)),
  ];
}

/** A statistic that is broken down by country has a row for each country of the region. */
export const statisticKey = (id: string, ofRow: string) => (ofRow === '' ? id : `${id}/${ofRow}`);
