import {
  type DatePrecision,
  BudgetYearOpened,
  ControlTotalRecorded,
  CountryInstrumentRecorded,
  CountryPolicySet,
  EligibilityExemptionGranted,
  EligibilityListPublished,
  type EventData,
  ExpenditureRecorded,
  ExpenditureReversed,
  OrganisationRegistered,
  ProjectChanged,
  ProjectRegistered,
  ProjectStatusChanged,
  ReceptionFacilityRegistered,
  ReportingGapsSet,
  ReturnSchemeRegistered,
  ReturnStatisticReported,
} from '@imd/contracts';
import { fromMoney, totalMarksOf } from '@imd/kernel';
import { type EventContext, EventsController } from '@imd/messaging';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { changeRecord } from '../figures/change-record';
import { NO_COUNTRY, placesOf } from '../figures/places';
import { COUNTRY_OVERVIEW, type ProjectDocument, type YearDocument } from './country-overview.read-model';

/** Folds what every service tells of countries into the records and totals that the overviews are computed from. */
@EventsController()
export class CountryOverviewProjection {
  @EventPattern(BudgetYearOpened.type, COUNTRY_OVERVIEW.transport)
  budgetYearOpened(@Payload() { year }: EventData<typeof BudgetYearOpened>, @Ctx() { fold }: EventContext) {
    const document: YearDocument = { year, gaps: [], statesTotal: false };
    fold.put('years', year, document);
  }

  @EventPattern(ReportingGapsSet.type, COUNTRY_OVERVIEW.transport)
  reportingGapsSet(@Payload() { year, gaps }: EventData<typeof ReportingGapsSet>, @Ctx() { fold }: EventContext) {
    return changeRecord<YearDocument>(fold, 'years', year, () => ({ gaps }));
  }

  @EventPattern(ControlTotalRecorded.type, COUNTRY_OVERVIEW.transport)
  controlTotalRecorded(@Payload() { year }: EventData<typeof ControlTotalRecorded>, @Ctx() { fold }: EventContext) {
    return changeRecord<YearDocument>(fold, 'years', year, () => ({ statesTotal: true }));
  }

  @EventPattern(ExpenditureRecorded.type, COUNTRY_OVERVIEW.transport)
  expenditureRecorded(@Payload() data: EventData<typeof ExpenditureRecorded>, @Ctx() context: EventContext) {
    book(context, data, data.bookedOnPrecision, 1n);
  }

  @EventPattern(ExpenditureReversed.type, COUNTRY_OVERVIEW.transport)
  expenditureReversed(@Payload() data: EventData<typeof ExpenditureReversed>, @Ctx() context: EventContext) {
    book(context, data, 'day', -1n);
  }

  @EventPattern(EligibilityListPublished.type, COUNTRY_OVERVIEW.transport)
  eligibilityListPublished(@Payload() data: EventData<typeof EligibilityListPublished>, @Ctx() { fold }: EventContext) {
    fold.put('eligibility-lists', data.code, data);
  }

  @EventPattern(EligibilityExemptionGranted.type, COUNTRY_OVERVIEW.transport)
  eligibilityExemptionGranted(
    @Payload() data: EventData<typeof EligibilityExemptionGranted>,
    @Ctx() { fold }: EventContext,
  ) {
    fold.put('exemptions', data.projectId, data);
  }

  @EventPattern(OrganisationRegistered.type, COUNTRY_OVERVIEW.transport)
  organisationRegistered(@Payload() data: EventData<typeof OrganisationRegistered>, @Ctx() { fold }: EventContext) {
    fold.put('organisations', data.organisationId, data);
  }

  @EventPattern(ProjectRegistered.type, COUNTRY_OVERVIEW.transport)
  projectRegistered(@Payload() data: EventData<typeof ProjectRegistered>, @Ctx() { fold }: EventContext) {
    fold.put('projects', data.projectId, data);
  }

  @EventPattern(ProjectChanged.type, COUNTRY_OVERVIEW.transport)
  projectChanged(@Payload() data: EventData<typeof ProjectChanged>, @Ctx() { fold }: EventContext) {
    fold.put('projects', data.projectId, data);
  }

  @EventPattern(ProjectStatusChanged.type, COUNTRY_OVERVIEW.transport)
  projectStatusChanged(@Payload() data: EventData<typeof ProjectStatusChanged>, @Ctx() { fold }: EventContext) {
    return changeRecord<ProjectDocument>(fold, 'projects', data.projectId, () => ({ status: data.to }));
  }

  @EventPattern(ReturnSchemeRegistered.type, COUNTRY_OVERVIEW.transport)
  returnSchemeRegistered(@Payload() data: EventData<typeof ReturnSchemeRegistered>, @Ctx() { fold }: EventContext) {
    fold.put('schemes', data.schemeId, data);
  }

  @EventPattern(ReturnStatisticReported.type, COUNTRY_OVERVIEW.transport)
  returnStatisticReported(@Payload() data: EventData<typeof ReturnStatisticReported>, @Ctx() { fold }: EventContext) {
    fold.put('statistics', data.statisticId, data);
  }

  @EventPattern(ReceptionFacilityRegistered.type, COUNTRY_OVERVIEW.transport)
  receptionFacilityRegistered(
    @Payload() data: EventData<typeof ReceptionFacilityRegistered>,
    @Ctx() { fold }: EventContext,
  ) {
    fold.put('facilities', data.facilityId, data);
  }

  @EventPattern(CountryPolicySet.type, COUNTRY_OVERVIEW.transport)
  countryPolicySet(@Payload() data: EventData<typeof CountryPolicySet>, @Ctx() { fold }: EventContext) {
    fold.put('policies', data.country, data);
  }

  @EventPattern(CountryInstrumentRecorded.type, COUNTRY_OVERVIEW.transport)
  countryInstrumentRecorded(
    @Payload() data: EventData<typeof CountryInstrumentRecorded>,
    @Ctx() { fold }: EventContext,
  ) {
    fold.put('instruments', data.instrumentId, data);
  }
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
  const marks = totalMarksOf({ ...provenance, derived: provenance.derived || countryAmounts.length > 1 });
  for (const { place, amount } of placesOf(booking)) {
    if (NO_COUNTRY.includes(place)) continue;
    const key = { country: place, year, bookedOn, bookedOnPrecision, recordedOn };
    fold.increment('spending', key, { spent: sign * fromMoney(amount) }, marks);
  }
}
