import {
  type DatePrecision,
  AllocationSet,
  BudgetLinesSet,
  BudgetDayClosed,
  BudgetMutationRecorded,
  BudgetMutationRecordedV1,
  BudgetYearAdopted,
  BudgetYearClosed,
  BudgetYearOpened,
  BudgetYearSettingsChanged,
  CommitmentMade,
  CommitmentReleased,
  CommitmentRescheduled,
  ControlTotalRecorded,
  EarmarkSet,
  type EventData,
  ExpenditureRecorded,
  ExpenditureReversed,
  RefundReceived,
  AdvanceSettled,
  MultiYearEstimateSet,
  OrganisationRegistered,
  OutturnEstimateRecorded,
  PolicyFrameworkPublished,
  ProjectChanged,
  ProjectsDayClosed,
  ProjectRegistered,
  ProjectStatusChanged,
  ReportingGapsSet,
  UnderspendCauseCodeSet,
  UnderspendCauseRecorded,
  UnderspendCauseWithdrawn,
} from '@imd/contracts';
import {
  type Cents,
  firstDayOf,
  fromMoney,
  lastDayOfMonth,
  monthOf,
  type Provenance,
  toMoney,
  totalMarksOf,
  type Year,
  yearOf,
} from '@imd/kernel';
import { type EventContext, EventsController, On } from '@imd/messaging';
import { type BookingDay, rolledUp, rolledUpToYear } from '../figures/booking-day';
import { inRegionsTogether, placesOf } from '../figures/places';
import { keepClosedDay } from '../figures/closed-days';
import { changeRecord } from '../figures/change-record';
import { changeKnown, putKnown } from '../figures/known-records';
import {
  type CauseDocument,
  type EstimateDocument,
  monthOfYear,
  type Mutation,
  type ProjectDocument,
  type ScheduleDocument,
  type ScheduleChange,
  recordedInMonth,
  UNDERSPEND,
  type YearDocument,
} from './underspend-analysis.read-model';

/** The projection folds what budget and projects tell into the records and totals of the analysis. */
@EventsController()
export class UnderspendProjection {
  @On(PolicyFrameworkPublished, UNDERSPEND)
  policyFrameworkPublished(data: EventData<typeof PolicyFrameworkPublished>, context: EventContext) {
    putKnown(context, 'frameworks', data.code, data);
  }

  @On(BudgetYearOpened, UNDERSPEND)
  budgetYearOpened(data: EventData<typeof BudgetYearOpened>, context: EventContext) {
    const year: YearDocument = {
      ...data,
      adoptedOn: null,
      closedOn: null,
      mutations: [],
      earmarks: [],
      allocation: null,
      multiYearEstimate: null,
      gaps: [],
      statedSpending: null,
    };
    putKnown(context, 'years', data.year, year);
  }

  @On(BudgetYearSettingsChanged, UNDERSPEND)
  budgetYearSettingsChanged(
    { reason, provenance, ...settings }: EventData<typeof BudgetYearSettingsChanged>,
    context: EventContext,
  ) {
    return changeYear(context, settings.year, () => settings);
  }

  /** The first version counted a mutation from the day it was decided; no budget counts before its own year. */
  @On(BudgetMutationRecordedV1, UNDERSPEND)
  budgetMutationRecordedV1(
    { decidedOnPrecision, ...data }: EventData<typeof BudgetMutationRecordedV1>,
    context: EventContext,
  ) {
    const inForceFrom = data.decidedOn < firstDayOf(data.year) ? firstDayOf(data.year) : data.decidedOn;
    const mutation = { ...data, atStage: null, tabledOn: null, inForceFrom, inForceFromPrecision: decidedOnPrecision };
    return addMutation(context, data.year, mutation);
  }

  @On(BudgetMutationRecorded, UNDERSPEND)
  budgetMutationRecorded(data: EventData<typeof BudgetMutationRecorded>, context: EventContext) {
    return addMutation(context, data.year, data);
  }

  @On(EarmarkSet, UNDERSPEND)
  earmarkSet(data: EventData<typeof EarmarkSet>, context: EventContext) {
    return changeYear(context, data.year, ({ earmarks }) => ({
      earmarks: [...earmarks.filter(({ purpose }) => purpose !== data.purpose), data],
    }));
  }

  @On(AllocationSet, UNDERSPEND)
  allocationSet(data: EventData<typeof AllocationSet>, context: EventContext) {
    return changeYear(context, data.year, () => ({ allocation: data }));
  }

  @On(MultiYearEstimateSet, UNDERSPEND)
  multiYearEstimateSet({ year, estimates, provenance }: EventData<typeof MultiYearEstimateSet>, context: EventContext) {
    return changeYear(context, year, () => ({ multiYearEstimate: { estimates, provenance } }));
  }

  @On(BudgetLinesSet, UNDERSPEND)
  budgetLinesSet(data: EventData<typeof BudgetLinesSet>, { fold }: EventContext) {
    fold.put('budget-lines', data.purpose, data);
  }

  @On(ReportingGapsSet, UNDERSPEND)
  reportingGapsSet(data: EventData<typeof ReportingGapsSet>, context: EventContext) {
    return changeYear(context, data.year, () => ({ gaps: data.gaps }));
  }

  @On(ControlTotalRecorded, UNDERSPEND)
  controlTotalRecorded(data: EventData<typeof ControlTotalRecorded>, context: EventContext) {
    return changeYear(context, data.year, () => ({ statedSpending: data }));
  }

  @On(BudgetYearAdopted, UNDERSPEND)
  budgetYearAdopted(data: EventData<typeof BudgetYearAdopted>, context: EventContext) {
    return changeYear(context, data.year, () => ({ adoptedOn: data.adoptedOn }));
  }

  @On(BudgetYearClosed, UNDERSPEND)
  budgetYearClosed(data: EventData<typeof BudgetYearClosed>, context: EventContext) {
    return changeYear(context, data.year, () => ({ closedOn: data.closedOn }));
  }

  @On(ProjectRegistered, UNDERSPEND)
  projectRegistered(data: EventData<typeof ProjectRegistered>, context: EventContext) {
    putKnown(context, 'projects', data.projectId, projectOf(data));
  }

  @On(ProjectChanged, UNDERSPEND)
  async projectChanged(data: EventData<typeof ProjectChanged>, context: EventContext) {
    const before = await context.fold.get<ProjectDocument>('projects', data.projectId);
    const { statusChanges } = before ?? {};
    putKnown(context, 'projects', data.projectId, { ...projectOf(data), ...(statusChanges && { statusChanges }) });
  }

  @On(ProjectStatusChanged, UNDERSPEND)
  projectStatusChanged(data: EventData<typeof ProjectStatusChanged>, context: EventContext) {
    const { projectId, from, to, changedOn } = data;
    return changeKnown<ProjectDocument>(context, 'projects', projectId, ({ statusChanges = [] }) => ({
      status: to,
      statusChanges: [...statusChanges, { from, to, changedOn }],
    }));
  }

  @On(OrganisationRegistered, UNDERSPEND)
  organisationRegistered({ organisationId, name }: EventData<typeof OrganisationRegistered>, context: EventContext) {
    putKnown(context, 'organisations', organisationId, { organisationId, name });
  }

  @On(UnderspendCauseCodeSet, UNDERSPEND)
  underspendCauseCodeSet(data: EventData<typeof UnderspendCauseCodeSet>, context: EventContext) {
    putKnown(context, 'cause-codes', data.code, data);
  }

  @On(UnderspendCauseRecorded, UNDERSPEND)
  underspendCauseRecorded(data: EventData<typeof UnderspendCauseRecorded>, context: EventContext) {
    const cause: CauseDocument = { ...data, withdrawn: false };
    putKnown(context, 'causes', data.causeId, cause);
  }

  @On(UnderspendCauseWithdrawn, UNDERSPEND)
  underspendCauseWithdrawn(data: EventData<typeof UnderspendCauseWithdrawn>, context: EventContext) {
    return changeKnown<CauseDocument>(context, 'causes', data.causeId, () => ({ withdrawn: true }));
  }

  @On(OutturnEstimateRecorded, UNDERSPEND)
  outturnEstimateRecorded(data: EventData<typeof OutturnEstimateRecorded>, context: EventContext) {
    const estimate: EstimateDocument = { ...data, actor: context.actor };
    putKnown(context, 'outturn-estimates', `${data.projectId}.${data.year}.${data.estimatedOn}`, estimate);
  }

  @On(CommitmentMade, UNDERSPEND)
  commitmentMade(data: EventData<typeof CommitmentMade>, context: EventContext) {
    const day = { bookedOn: data.madeOn, bookedOnPrecision: 'day' as const };
    addToCommitment(context, data, day, data.year, 'entered', fromMoney(data.value));
    for (const { year, amount } of data.instalments) {
      addToCommitment(context, data, day, year, 'due', fromMoney(amount));
    }
    const instalments = data.instalments.map((instalment, index) => ({ number: index + 1, ...instalment }));
    const schedule: ScheduleDocument = { commitmentId: data.commitmentId, years: [], changes: [] };
    const change = { on: data.madeOn, schedule: instalments, released: [] };
    context.fold.put('schedules', data.commitmentId, { ...schedule, ...withChange(schedule, change) });
  }

  @On(CommitmentReleased, UNDERSPEND)
  commitmentReleased(data: EventData<typeof CommitmentReleased>, context: EventContext) {
    const day = { bookedOn: data.releasedOn, bookedOnPrecision: 'day' as const };
    addToCommitment(context, data, day, yearOf(data.releasedOn), 'entered', -fromMoney(data.amount));
    for (const { year, amount } of data.byYear) {
      addToCommitment(context, data, day, year, 'due', -fromMoney(amount));
    }
    const released = data.instalments ?? data.byYear.map((part) => ({ ...part, number: null }));
    return changeSchedule(context, data.commitmentId, { on: data.releasedOn, schedule: null, released });
  }

  @On(CommitmentRescheduled, UNDERSPEND)
  commitmentRescheduled(data: EventData<typeof CommitmentRescheduled>, context: EventContext) {
    const day = { bookedOn: data.changedOn, bookedOnPrecision: 'day' as const };
    for (const { year, amount } of data.byYear) addToCommitment(context, data, day, year, 'due', fromMoney(amount));
    const schedule = data.instalments.map(({ released, amount, ...instalment }) => ({
      ...instalment,
      amount: toMoney(fromMoney(amount) - fromMoney(released)),
    }));
    return changeSchedule(context, data.commitmentId, { on: data.changedOn, schedule, released: [] });
  }

  @On(ExpenditureRecorded, UNDERSPEND)
  expenditureRecorded(data: EventData<typeof ExpenditureRecorded>, context: EventContext) {
    book(context, data, data.bookedOnPrecision, 1n);
    addAdvance(context, data, data, 1n);
  }

  @On(ExpenditureReversed, UNDERSPEND)
  expenditureReversed(data: EventData<typeof ExpenditureReversed>, context: EventContext) {
    book(context, data, 'day', -1n);
    const day = { bookedOn: data.bookedOn, bookedOnPrecision: 'day' as const };
    addAdvance(context, { ...data, year: data.expenditureYear ?? data.year }, day, -1n);
  }

  @On(AdvanceSettled, UNDERSPEND)
  advanceSettled(data: EventData<typeof AdvanceSettled>, context: EventContext) {
    addAdvance(context, { ...data, advance: true }, { bookedOn: data.settledOn, bookedOnPrecision: 'day' }, -1n);
  }

  /** Money back settles no instalment and opens none again, so the commitment stays as it is. */
  @On(RefundReceived, UNDERSPEND)
  refundReceived(data: EventData<typeof RefundReceived>, context: EventContext) {
    const day = { bookedOn: data.receivedOn, bookedOnPrecision: 'day' as const };
    if (data.treatment === 'netted') {
      book(context, { ...data, ...day, commitmentId: null }, 'day', -1n);
      addMoney(context, 'netted-refunds', data, day, 1n);
    } else addMoney(context, 'money-back', data, day, 1n);
    const given = { ...data, year: data.expenditureYear ?? data.year, amount: data.expenditureValue ?? data.amount };
    addAdvance(context, given, day, -1n);
  }

  @On(BudgetDayClosed, UNDERSPEND)
  budgetDayClosed(data: EventData<typeof BudgetDayClosed>, context: EventContext) {
    keepClosedDay(BudgetDayClosed, data, context);
  }

  @On(ProjectsDayClosed, UNDERSPEND)
  projectsDayClosed(data: EventData<typeof ProjectsDayClosed>, context: EventContext) {
    keepClosedDay(ProjectsDayClosed, data, context);
  }
}

function projectOf({
  projectId,
  title,
  priority,
  priorities,
  status,
  kind,
  partners,
  plannedStart,
  plannedEnd,
  actualStart,
  actualEnd,
  knownFrom,
  plans,
  fundedByProgramme,
  provenance,
}: EventData<typeof ProjectRegistered>): ProjectDocument {
  return {
    projectId,
    title,
    priority,
    ...(priorities !== undefined && { priorities }),
    status,
    ...(kind !== undefined && { kind }),
    partners,
    plannedStart,
    plannedEnd,
    actualStart,
    actualEnd,
    ...(knownFrom !== undefined && { knownFrom }),
    plans,
    fundedByProgramme,
    provenance,
  };
}

const changeYear = (context: EventContext, year: number, change: (year: YearDocument) => Partial<YearDocument>) =>
  changeKnown(context, 'years', year, change);

const addMutation = (context: EventContext, year: number, mutation: Omit<Mutation, 'recordedBy'>) => {
  const recordedBy = { event: context.type, actor: context.actor };
  return changeYear(context, year, ({ mutations }) => ({ mutations: [...mutations, { ...mutation, recordedBy }] }));
};

const changeSchedule = ({ fold }: EventContext, commitmentId: string, change: ScheduleChange) =>
  changeRecord<ScheduleDocument>(fold, 'schedules', commitmentId, (before) => withChange(before, change));

function withChange({ years, changes }: ScheduleDocument, change: ScheduleChange): Partial<ScheduleDocument> {
  const added = (change.schedule ?? []).map(({ year }) => year);
  return { years: [...new Set([...years, ...added])].sort(), changes: [...changes, change] };
}

type Booking = Pick<
  EventData<typeof ExpenditureRecorded>,
  | 'year'
  | 'purpose'
  | 'projectId'
  | 'commitmentId'
  | 'amount'
  | 'commitmentValue'
  | 'bookedOn'
  | 'scope'
  | 'countryAmounts'
  | 'regionAmounts'
  | 'provenance'
>;

function book(context: EventContext, booking: Booking, bookedOnPrecision: DatePrecision, sign: bigint): void {
  const { year, purpose, projectId, commitmentId, bookedOn, provenance } = booking;
  const { recordedOn, fold } = context;
  const { derived, invented } = totalMarksOf(provenance);
  const marks = { derived, invented };
  const places = placesOf(booking);
  const split = places.length > 1 ? 1n : 0n;
  const month = rolledUp({ bookedOn, bookedOnPrecision });
  const whole = rolledUpToYear(year, { bookedOn, bookedOnPrecision });
  for (const { place: named, amount, step } of places) {
    const place = inRegionsTogether(named);
    const sums = { spent: sign * amount, precision: step };
    fold.increment('spent-by-year', { year, ...month }, sums, marks);
    fold.increment('spent-by-purpose', { year, purpose, ...month }, sums, marks);
    const marksByPlace = split ? { ...marks, derived: 1n } : marks;
    fold.increment('spent-by-project', { year, projectId, purpose, ...whole }, sums, marks);
    fold.increment('spent-by-place', { year, place, ...whole }, sums, marksByPlace);
    fold.increment('spent-by-project-and-month', { year, projectId, purpose, ...month }, sums, marks);
    fold.increment('spent-by-place-and-month', { year, place, ...month }, sums, marksByPlace);
    const parts = { year, purpose, projectId, place, event: context.type, actor: context.actor };
    const months = [monthOfYear(year, monthOf(bookedOn)), recordedInMonth(year, monthOf(recordedOn))];
    const day = { months, bookedOn, bookedOnPrecision, recordedOn };
    fold.increment('spent-by-day', { ...parts, ...day }, sums, { ...marks, split });
    const recorded = { ...month, recordedOn: lastDayOfMonth(recordedOn) };
    fold.increment('spent-by-year-and-recording', { year, ...recorded }, sums, marks);
    fold.increment('spent-by-recording', { ...parts, ...recorded }, sums, { ...marks, split });
  }
  if (commitmentId === null) return;
  const commitment = { commitmentId, purpose, projectId, provenance };
  // Instalments are settled by what a payment pays of its commitment, at the rate of that.
  const settled = fromMoney(booking.commitmentValue ?? booking.amount);
  addToCommitment(context, commitment, { bookedOn, bookedOnPrecision }, year, 'paid', sign * settled);
}

type MoneyBooking = Pick<Booking, 'year' | 'purpose' | 'projectId' | 'amount' | 'provenance'>;

function addAdvance(
  context: EventContext,
  booking: MoneyBooking & { readonly advance?: boolean },
  day: BookingDay,
  sign: bigint,
): void {
  if (booking.advance) addMoney(context, 'advances', booking, day, sign);
}

function addMoney(
  { fold, recordedOn }: EventContext,
  collection: 'money-back' | 'netted-refunds' | 'advances',
  { year, purpose, projectId, amount, provenance }: MoneyBooking,
  { bookedOn, bookedOnPrecision }: BookingDay,
  sign: bigint,
): void {
  const key = { year, purpose, projectId, bookedOn, bookedOnPrecision, recordedOn };
  const { precision, derived, invented } = totalMarksOf(provenance);
  fold.increment(collection, key, { amount: sign * fromMoney(amount), precision }, { derived, invented });
}

/**
 * A change of a commitment has a day and affects a year, which may be another. Each part has totals of its own, so that
 * a rough payment does not make the value rough that was entered on its day.
 */
function addToCommitment(
  { fold, recordedOn, type: event, actor }: EventContext,
  commitment: { commitmentId: string; purpose: string; projectId: string | null; provenance: Provenance },
  { bookedOn, bookedOnPrecision }: BookingDay,
  year: Year,
  part: 'entered' | 'due' | 'paid',
  amount: Cents,
): void {
  const { commitmentId, purpose, projectId, provenance } = commitment;
  const key = { commitmentId, purpose, projectId, year, bookedOn, bookedOnPrecision, recordedOn, event, actor, part };
  const { precision, derived, invented } = totalMarksOf(provenance);
  fold.increment('commitments', key, { [part]: amount, precision }, { derived, invented });
}
