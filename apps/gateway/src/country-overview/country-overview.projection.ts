import {
  type DatePrecision,
  BudgetDayClosed,
  BudgetYearOpened,
  BudgetYearSettingsChanged,
  CommitmentMade,
  CommitmentReleased,
  ConditionalityDecided,
  ControlTotalRecorded,
  CooperationAssessed,
  CountryInstrumentRecorded,
  CountryPolicySet,
  EligibilityExemptionGranted,
  EligibilityListPublished,
  EvaluationRecorded,
  type EventData,
  ExpenditureRecorded,
  ExpenditureReversed,
  FamilyTracingRecorded,
  IndicatorDefined,
  IndicatorObserved,
  RefundReceived,
  OrganisationRegistered,
  ProjectChanged,
  ProjectRegistered,
  ProjectsDayClosed,
  ProjectStatusChanged,
  ReceptionFacilityRegistered,
  RegionRegistered,
  ReportingGapsSet,
  ReturnsDayClosed,
  ReturnSchemeRegistered,
  ReturnStatisticReported,
  UnderspendCauseRecorded,
  UnderspendCauseWithdrawn,
  UndertakingRecorded,
} from '@imd/contracts';
import {
  type Cents,
  firstDayOf,
  fromMoney,
  lastDayOfMonth,
  monthOf,
  type Provenance,
  totalMarksOf,
  type Year,
  yearOf,
} from '@imd/kernel';
import { type EventContext, EventsController, On } from '@imd/messaging';
import { rolledUp } from '../figures/booking-day';
import type { ExposingDecision } from './aid-exposed';
import { keepClosedDay } from '../figures/closed-days';
import { changeKnown, idOfKnown, knownRecord, putKnown } from '../figures/known-records';
import { placesOf } from '../figures/places';
import {
  type AboutCountries,
  type CauseDocument,
  COUNTRY_OVERVIEW,
  type IndicatorDocument,
  type KeptByCountry,
  KNOWN_BY_COUNTRY,
  type KnownAboutCountries,
  monthOfCountry,
  placesOfProject,
  type ProjectDocument,
  recordedInMonth,
  type RegionDocument,
  type YearDocument,
} from './country-overview.read-model';

/** The projection folds what every service tells of countries into the records and totals of the overviews. */
@EventsController()
export class CountryOverviewProjection {
  @On(BudgetYearOpened, COUNTRY_OVERVIEW)
  budgetYearOpened({ year, keptFrom = null }: EventData<typeof BudgetYearOpened>, context: EventContext) {
    const document: YearDocument = { year, keptFrom, gaps: [], statesTotal: false };
    putKnown(context, 'years', year, document);
  }

  @On(BudgetYearSettingsChanged, COUNTRY_OVERVIEW)
  budgetYearSettingsChanged({ year, keptFrom }: EventData<typeof BudgetYearSettingsChanged>, context: EventContext) {
    return changeKnown<YearDocument>(context, 'years', year, () => ({ keptFrom }));
  }

  @On(ReportingGapsSet, COUNTRY_OVERVIEW)
  reportingGapsSet({ year, gaps }: EventData<typeof ReportingGapsSet>, context: EventContext) {
    return changeKnown<YearDocument>(context, 'years', year, () => ({ gaps }));
  }

  @On(ControlTotalRecorded, COUNTRY_OVERVIEW)
  controlTotalRecorded({ year }: EventData<typeof ControlTotalRecorded>, context: EventContext) {
    return changeKnown<YearDocument>(context, 'years', year, () => ({ statesTotal: true }));
  }

  @On(ExpenditureRecorded, COUNTRY_OVERVIEW)
  expenditureRecorded(data: EventData<typeof ExpenditureRecorded>, context: EventContext) {
    book(context, data, data.bookedOnPrecision, 1n);
  }

  @On(ExpenditureReversed, COUNTRY_OVERVIEW)
  expenditureReversed(data: EventData<typeof ExpenditureReversed>, context: EventContext) {
    book(context, data, 'day', -1n);
  }

  /** A receipt belongs to no spending: that of the earlier year stays as it is. */
  @On(RefundReceived, COUNTRY_OVERVIEW)
  refundReceived(data: EventData<typeof RefundReceived>, context: EventContext) {
    if (data.treatment === 'netted') book(context, { ...data, bookedOn: data.receivedOn }, 'day', -1n);
  }

  @On(CommitmentMade, COUNTRY_OVERVIEW)
  commitmentMade(data: EventData<typeof CommitmentMade>, context: EventContext) {
    addCommitted(context, data, data.year, data.madeOn, fromMoney(data.value));
  }

  @On(CommitmentReleased, COUNTRY_OVERVIEW)
  commitmentReleased(data: EventData<typeof CommitmentReleased>, context: EventContext) {
    addCommitted(context, data, yearOf(data.releasedOn), data.releasedOn, -fromMoney(data.amount));
  }

  @On(EligibilityListPublished, COUNTRY_OVERVIEW)
  eligibilityListPublished(data: EventData<typeof EligibilityListPublished>, context: EventContext) {
    putKnown(context, 'eligibility-lists', data.code, data);
  }

  @On(EligibilityExemptionGranted, COUNTRY_OVERVIEW)
  eligibilityExemptionGranted(data: EventData<typeof EligibilityExemptionGranted>, context: EventContext) {
    putKnown(context, 'exemptions', data.projectId, data);
  }

  @On(OrganisationRegistered, COUNTRY_OVERVIEW)
  organisationRegistered(data: EventData<typeof OrganisationRegistered>, context: EventContext) {
    putKnown(context, 'organisations', data.organisationId, data);
  }

  @On(ProjectRegistered, COUNTRY_OVERVIEW)
  projectRegistered(data: EventData<typeof ProjectRegistered>, context: EventContext) {
    return keepProject(context, data);
  }

  @On(ProjectChanged, COUNTRY_OVERVIEW)
  projectChanged(data: EventData<typeof ProjectChanged>, context: EventContext) {
    return keepProject(context, data);
  }

  @On(ProjectStatusChanged, COUNTRY_OVERVIEW)
  async projectStatusChanged({ projectId, to }: EventData<typeof ProjectStatusChanged>, context: EventContext) {
    const before = await context.fold.get<ProjectDocument & AboutCountries>('projects', projectId);
    if (!before) return;
    const moved = { ...before, status: to };
    putAbout(context, 'projects', projectId, moved);
  }

  @On(IndicatorDefined, COUNTRY_OVERVIEW)
  async indicatorDefined(data: EventData<typeof IndicatorDefined>, context: EventContext) {
    const id = indicatorIdOf(data);
    const before = await context.fold.get<IndicatorDocument>('indicators', id);
    const document: IndicatorDocument = { ...data, latest: before?.latest ?? null };
    putKnown(context, 'indicators', id, document);
  }

  @On(IndicatorObserved, COUNTRY_OVERVIEW)
  indicatorObserved(data: EventData<typeof IndicatorObserved>, context: EventContext) {
    return changeKnown<IndicatorDocument>(context, 'indicators', indicatorIdOf(data), ({ latest }) =>
      latest === null || latest.observationId === data.observationId || (data.to ?? '') >= (latest.to ?? '')
        ? { latest: data }
        : {},
    );
  }

  @On(UnderspendCauseRecorded, COUNTRY_OVERVIEW)
  underspendCauseRecorded(data: EventData<typeof UnderspendCauseRecorded>, context: EventContext) {
    const cause: CauseDocument = { ...data, withdrawn: false };
    putKnown(context, 'causes', data.causeId, cause);
  }

  @On(UnderspendCauseWithdrawn, COUNTRY_OVERVIEW)
  underspendCauseWithdrawn(data: EventData<typeof UnderspendCauseWithdrawn>, context: EventContext) {
    return changeKnown<CauseDocument>(context, 'causes', data.causeId, () => ({ withdrawn: true }));
  }

  @On(EvaluationRecorded, COUNTRY_OVERVIEW)
  evaluationRecorded(data: EventData<typeof EvaluationRecorded>, context: EventContext) {
    putKnown(context, 'evaluations', data.evaluationId, data);
  }

  @On(UndertakingRecorded, COUNTRY_OVERVIEW)
  undertakingRecorded(data: EventData<typeof UndertakingRecorded>, context: EventContext) {
    putKnown(context, 'undertakings', data.undertakingId, data);
  }

  @On(ReturnSchemeRegistered, COUNTRY_OVERVIEW)
  returnSchemeRegistered(data: EventData<typeof ReturnSchemeRegistered>, context: EventContext) {
    putKnown(context, 'schemes', data.schemeId, data);
  }

  @On(ReturnStatisticReported, COUNTRY_OVERVIEW)
  returnStatisticReported(data: EventData<typeof ReturnStatisticReported>, context: EventContext) {
    return keep(context, 'statistics', data.statisticId, data, countriesOf(data));
  }

  @On(ReceptionFacilityRegistered, COUNTRY_OVERVIEW)
  receptionFacilityRegistered(data: EventData<typeof ReceptionFacilityRegistered>, context: EventContext) {
    putKnown(context, 'facilities', data.facilityId, data);
  }

  @On(FamilyTracingRecorded, COUNTRY_OVERVIEW)
  familyTracingRecorded(data: EventData<typeof FamilyTracingRecorded>, context: EventContext) {
    return keep(context, 'tracings', data.tracingId, data, [data.country]);
  }

  @On(CountryPolicySet, COUNTRY_OVERVIEW)
  countryPolicySet(data: EventData<typeof CountryPolicySet>, context: EventContext) {
    putKnown(context, 'policies', data.country, data);
  }

  @On(RegionRegistered, COUNTRY_OVERVIEW)
  async regionRegistered(data: EventData<typeof RegionRegistered>, context: EventContext) {
    const { regionId, countries, oecdRegion } = data;
    const before = await context.fold.get<RegionDocument>('regions', regionId);
    const held = [...countries, ...(oecdRegion ? [oecdRegion] : [])];
    const region: RegionDocument = { ...data, everHeld: [...new Set([...(before?.everHeld ?? []), ...held])] };
    putKnown(context, 'regions', regionId, region);
  }

  @On(CountryInstrumentRecorded, COUNTRY_OVERVIEW)
  countryInstrumentRecorded(data: EventData<typeof CountryInstrumentRecorded>, context: EventContext) {
    putKnown(context, 'instruments', data.instrumentId, data);
  }

  @On(CooperationAssessed, COUNTRY_OVERVIEW)
  cooperationAssessed(data: EventData<typeof CooperationAssessed>, context: EventContext) {
    return keep(context, 'assessments', data.assessmentId, data, [data.country]);
  }

  @On(ConditionalityDecided, COUNTRY_OVERVIEW)
  conditionalityDecided(data: EventData<typeof ConditionalityDecided>, context: EventContext) {
    const { country, direction, decidedOn, from, to, aidExposed, provenance } = data;
    const exposing: ExposingDecision = { country, direction, decidedOn, from, to, aidExposed, provenance };
    context.fold.put('exposures', data.decisionId, exposing);
    return keep(context, 'decisions', data.decisionId, data, [country]);
  }

  @On(BudgetDayClosed, COUNTRY_OVERVIEW)
  budgetDayClosed(data: EventData<typeof BudgetDayClosed>, context: EventContext) {
    keepClosedDay(BudgetDayClosed, data, context);
  }

  @On(ProjectsDayClosed, COUNTRY_OVERVIEW)
  projectsDayClosed(data: EventData<typeof ProjectsDayClosed>, context: EventContext) {
    keepClosedDay(ProjectsDayClosed, data, context);
  }

  @On(ReturnsDayClosed, COUNTRY_OVERVIEW)
  returnsDayClosed(data: EventData<typeof ReturnsDayClosed>, context: EventContext) {
    keepClosedDay(ReturnsDayClosed, data, context);
  }
}

const indicatorIdOf = ({ projectId, indicatorId }: { readonly projectId: string; readonly indicatorId: string }) =>
  `${projectId}/${indicatorId}`;

/** A release lowers what was promised in the year in which it was made. */
function addCommitted(
  { fold, recordedOn }: EventContext,
  { projectId, provenance }: { readonly projectId: string; readonly provenance: Provenance },
  year: Year,
  bookedOn: string,
  committed: Cents,
): void {
  const key = { projectId, year, bookedOn, bookedOnPrecision: 'day', recordedOn };
  const { precision, derived, invented } = totalMarksOf(provenance);
  fold.increment('committed', key, { committed, precision }, { derived, invented });
}

function keepProject(context: EventContext, data: EventData<typeof ProjectRegistered>): Promise<void> {
  const countries = data.countries.map(({ country }) => country);
  context.fold.put('project-countries', data.projectId, { countries });
  return keep(context, 'projects', data.projectId, data, placesOfProject(data));
}

/** A count that is broken down by country is about each country that it has a row of. */
function countriesOf({ country, nationality, breakdowns = [] }: EventData<typeof ReturnStatisticReported>): string[] {
  const rows = breakdowns.filter(({ by }) => by === 'country' || by === 'nationality').flatMap(({ rows: all }) => all);
  return [country, nationality, ...rows.map(({ value }) => value)].filter((named) => named !== null);
}

/** A record that is told anew may be about other countries, each of which counts it once. */
async function keep(
  context: EventContext,
  collection: KeptByCountry,
  id: string,
  data: object,
  countries: readonly string[],
): Promise<void> {
  const { fold } = context;
  const kept = await fold.get<AboutCountries>(collection, id);
  const before = new Set(kept?.about);
  const now = new Set(countries);
  for (const country of before) if (!now.has(country)) fold.increment('mentions', { country }, { [collection]: -1n });
  for (const country of now) if (!before.has(country)) fold.increment('mentions', { country }, { [collection]: 1n });
  const everAbout = [...new Set([...(kept?.everAbout ?? []), ...now])];
  putAbout(context, collection, id, { ...data, about: [...now], everAbout });
}

function putAbout(context: EventContext, collection: KeptByCountry, id: string, record: AboutCountries): void {
  context.fold.put(collection, id, record);
  const known = knownRecord(context, collection, id, record);
  const version: KnownAboutCountries = { ...known, about: record.everAbout };
  context.fold.put(KNOWN_BY_COUNTRY, idOfKnown(known), version);
}

type Booking = Pick<
  EventData<typeof ExpenditureRecorded>,
  'year' | 'projectId' | 'amount' | 'bookedOn' | 'scope' | 'countryAmounts' | 'regionAmounts' | 'provenance'
>;

function book(
  { fold, recordedOn }: EventContext,
  booking: Booking,
  bookedOnPrecision: DatePrecision,
  sign: bigint,
): void {
  const { year, projectId, bookedOn, provenance } = booking;
  const places = placesOf(booking);
  const { derived, invented } = totalMarksOf({
    ...provenance,
    derived: provenance.derived || places.length > 1,
  });
  for (const { place, amount, step } of places) {
    if (place === 'unattributed') continue;
    const [sums, marks] = [
      { spent: sign * amount, precision: step },
      { derived, invented },
    ];
    fold.increment(
      'spent-by-month',
      { country: place, year, ...rolledUp({ bookedOn, bookedOnPrecision }) },
      sums,
      marks,
    );
    const months = [monthOfCountry(place, monthOf(bookedOn)), recordedInMonth(place, monthOf(recordedOn))];
    const day = { country: place, projectId, months, year, bookedOn, bookedOnPrecision, recordedOn };
    fold.increment('spent-by-day', day, sums, marks);
    const recorded = { ...rolledUp({ bookedOn, bookedOnPrecision }), recordedOn: lastDayOfMonth(recordedOn) };
    fold.increment('spent-by-recording', { country: place, projectId, year, ...recorded }, sums, marks);
    fold.increment('mentions', { country: place }, {}, { spending: 1n });
    // The list and the brief show whole years: a day of them counts from the first, and a longer period from its end.
    const countsFrom = bookedOnPrecision === 'day' ? firstDayOf(year) : bookedOn;
    const whole = { year, bookedOn: countsFrom, bookedOnPrecision };
    fold.increment('spent-by-country', { country: place, ...whole }, sums, marks);
    if (projectId === null) continue;
    fold.increment('spent-by-project', { country: place, projectId, ...whole }, sums, marks);
  }
}
