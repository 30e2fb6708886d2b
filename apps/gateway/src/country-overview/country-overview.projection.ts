import {
  type DatePrecision,
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
  RefundReceived,
  OrganisationRegistered,
  ProjectChanged,
  ProjectRegistered,
  ProjectStatusChanged,
  ReceptionFacilityRegistered,
  RegionRegistered,
  ReportingGapsSet,
  ReturnSchemeRegistered,
  ReturnStatisticReported,
} from '@imd/contracts';
import { monthOf, totalMarksOf } from '@imd/kernel';
import { type EventContext, EventsController, On } from '@imd/messaging';
import { rolledUp } from '../figures/booking-day';
import { changeRecord } from '../figures/change-record';
import { NO_COUNTRY, placesOf } from '../figures/places';
import {
  type AboutCountries,
  COUNTRY_OVERVIEW,
  type KeptByCountry,
  monthOfCountry,
  type ProjectDocument,
  type YearDocument,
} from './country-overview.read-model';

/** The projection folds what every service tells of countries into the records and totals of the overviews. */
@EventsController()
export class CountryOverviewProjection {
  @On(BudgetYearOpened, COUNTRY_OVERVIEW)
  budgetYearOpened({ year, keptFrom = null }: EventData<typeof BudgetYearOpened>, { fold }: EventContext) {
    const document: YearDocument = { year, keptFrom, gaps: [], statesTotal: false };
    fold.put('years', year, document);
  }

  @On(BudgetYearSettingsChanged, COUNTRY_OVERVIEW)
  budgetYearSettingsChanged({ year, keptFrom }: EventData<typeof BudgetYearSettingsChanged>, { fold }: EventContext) {
    return changeRecord<YearDocument>(fold, 'years', year, () => ({ keptFrom }));
  }

  @On(ReportingGapsSet, COUNTRY_OVERVIEW)
  reportingGapsSet({ year, gaps }: EventData<typeof ReportingGapsSet>, { fold }: EventContext) {
    return changeRecord<YearDocument>(fold, 'years', year, () => ({ gaps }));
  }

  @On(ControlTotalRecorded, COUNTRY_OVERVIEW)
  controlTotalRecorded({ year }: EventData<typeof ControlTotalRecorded>, { fold }: EventContext) {
    return changeRecord<YearDocument>(fold, 'years', year, () => ({ statesTotal: true }));
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

  @On(EligibilityListPublished, COUNTRY_OVERVIEW)
  eligibilityListPublished(data: EventData<typeof EligibilityListPublished>, { fold }: EventContext) {
    fold.put('eligibility-lists', data.code, data);
  }

  @On(EligibilityExemptionGranted, COUNTRY_OVERVIEW)
  eligibilityExemptionGranted(data: EventData<typeof EligibilityExemptionGranted>, { fold }: EventContext) {
    fold.put('exemptions', data.projectId, data);
  }

  @On(OrganisationRegistered, COUNTRY_OVERVIEW)
  organisationRegistered(data: EventData<typeof OrganisationRegistered>, { fold }: EventContext) {
    fold.put('organisations', data.organisationId, data);
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
  projectStatusChanged(data: EventData<typeof ProjectStatusChanged>, { fold }: EventContext) {
    return changeRecord<ProjectDocument>(fold, 'projects', data.projectId, () => ({ status: data.to }));
  }

  @On(ReturnSchemeRegistered, COUNTRY_OVERVIEW)
  returnSchemeRegistered(data: EventData<typeof ReturnSchemeRegistered>, { fold }: EventContext) {
    fold.put('schemes', data.schemeId, data);
  }

  @On(ReturnStatisticReported, COUNTRY_OVERVIEW)
  returnStatisticReported(data: EventData<typeof ReturnStatisticReported>, context: EventContext) {
    return keep(context, 'statistics', data.statisticId, data, countriesOf(data));
  }

  @On(ReceptionFacilityRegistered, COUNTRY_OVERVIEW)
  receptionFacilityRegistered(data: EventData<typeof ReceptionFacilityRegistered>, { fold }: EventContext) {
    fold.put('facilities', data.facilityId, data);
  }

  @On(CountryPolicySet, COUNTRY_OVERVIEW)
  countryPolicySet(data: EventData<typeof CountryPolicySet>, { fold }: EventContext) {
    fold.put('policies', data.country, data);
  }

  @On(RegionRegistered, COUNTRY_OVERVIEW)
  regionRegistered(data: EventData<typeof RegionRegistered>, { fold }: EventContext) {
    fold.put('regions', data.regionId, data);
  }

  @On(CountryInstrumentRecorded, COUNTRY_OVERVIEW)
  countryInstrumentRecorded(data: EventData<typeof CountryInstrumentRecorded>, { fold }: EventContext) {
    fold.put('instruments', data.instrumentId, data);
  }

  @On(CooperationAssessed, COUNTRY_OVERVIEW)
  cooperationAssessed(data: EventData<typeof CooperationAssessed>, context: EventContext) {
    return keep(context, 'assessments', data.assessmentId, data, [data.country]);
  }

  @On(ConditionalityDecided, COUNTRY_OVERVIEW)
  conditionalityDecided(data: EventData<typeof ConditionalityDecided>, context: EventContext) {
    return keep(context, 'decisions', data.decisionId, data, [data.country]);
  }
}

function keepProject(context: EventContext, data: EventData<typeof ProjectRegistered>): Promise<void> {
  return keep(
    context,
    'projects',
    data.projectId,
    data,
    data.countries.map(({ country }) => country),
  );
}

/** A count that is broken down by country is about each country that it has a row of. */
function countriesOf({ country, nationality, breakdowns = [] }: EventData<typeof ReturnStatisticReported>): string[] {
  const rows = breakdowns.filter(({ by }) => by === 'country' || by === 'nationality').flatMap(({ rows: all }) => all);
  return [country, nationality, ...rows.map(({ value }) => value)].filter((named) => named !== null);
}

/** A record that is told anew may be about other countries, each of which counts it once. */
async function keep(
  { fold }: EventContext,
  collection: KeptByCountry,
  id: string,
  data: object,
  countries: readonly string[],
): Promise<void> {
  const before = new Set((await fold.get<AboutCountries>(collection, id))?.about);
  const now = new Set(countries);
  for (const country of before) if (!now.has(country)) fold.increment('mentions', { country }, { [collection]: -1n });
  for (const country of now) if (!before.has(country)) fold.increment('mentions', { country }, { [collection]: 1n });
  fold.put(collection, id, { ...data, about: [...now] });
}

type Booking = Pick<
  EventData<typeof ExpenditureRecorded>,
  'year' | 'amount' | 'bookedOn' | 'scope' | 'countryAmounts' | 'provenance'
>;

function book(
  { fold, recordedOn }: EventContext,
  booking: Booking,
  bookedOnPrecision: DatePrecision,
  sign: bigint,
): void {
  const { year, bookedOn, countryAmounts, provenance } = booking;
  const { derived, invented } = totalMarksOf({
    ...provenance,
    derived: provenance.derived || countryAmounts.length > 1,
  });
  for (const { place, amount, step } of placesOf(booking)) {
    if (NO_COUNTRY.includes(place)) continue;
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
    const month = monthOfCountry(place, monthOf(bookedOn));
    const day = { country: place, month, year, bookedOn, bookedOnPrecision, recordedOn };
    fold.increment('spent-by-day', day, sums, marks);
    fold.increment('mentions', { country: place }, {}, { spending: 1n });
  }
}
