import {
  type DatePrecision,
  AllocationSet,
  BudgetMutationRecorded,
  BudgetYearAdopted,
  BudgetYearClosed,
  BudgetYearOpened,
  CommitmentMade,
  CommitmentReleased,
  ControlTotalRecorded,
  EarmarkSet,
  type EventData,
  ExpenditureRecorded,
  ExpenditureReversed,
  PolicyFrameworkPublished,
  ProjectChanged,
  ProjectRegistered,
  ProjectStatusChanged,
  ReportingGapsSet,
  UnderspendCauseCodeSet,
  UnderspendCauseRecorded,
  UnderspendCauseWithdrawn,
} from '@imd/contracts';
import { type Cents, fromMoney, type Provenance, totalMarksOf, type Year } from '@imd/kernel';
import { type EventContext, EventsController } from '@imd/messaging';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { BookingDay } from '../figures/booking-day';
import { changeRecord } from '../figures/change-record';
import { placesOf } from '../figures/places';
import {
  type CauseDocument,
  type ProjectDocument,
  UNDERSPEND,
  type YearDocument,
} from './underspend-analysis.read-model';

/** Folds what budget and projects tell into the records and totals that the analysis is computed from. */
@EventsController()
export class UnderspendProjection {
  @EventPattern(PolicyFrameworkPublished.type, UNDERSPEND.transport)
  policyFrameworkPublished(@Payload() data: EventData<typeof PolicyFrameworkPublished>, @Ctx() { fold }: EventContext) {
    fold.put('frameworks', data.code, data);
  }

  @EventPattern(BudgetYearOpened.type, UNDERSPEND.transport)
  budgetYearOpened(@Payload() data: EventData<typeof BudgetYearOpened>, @Ctx() { fold }: EventContext) {
    const year: YearDocument = {
      ...data,
      status: 'draft',
      mutations: [],
      earmarks: [],
      allocation: null,
      gaps: [],
      statedSpending: null,
    };
    fold.put('years', data.year, year);
  }

  @EventPattern(BudgetMutationRecorded.type, UNDERSPEND.transport)
  budgetMutationRecorded(@Payload() data: EventData<typeof BudgetMutationRecorded>, @Ctx() context: EventContext) {
    return changeYear(context, data.year, ({ mutations }) => ({ mutations: [...mutations, data] }));
  }

  @EventPattern(EarmarkSet.type, UNDERSPEND.transport)
  earmarkSet(@Payload() data: EventData<typeof EarmarkSet>, @Ctx() context: EventContext) {
    return changeYear(context, data.year, ({ earmarks }) => ({
      earmarks: [...earmarks.filter(({ purpose }) => purpose !== data.purpose), data],
    }));
  }

  @EventPattern(AllocationSet.type, UNDERSPEND.transport)
  allocationSet(@Payload() data: EventData<typeof AllocationSet>, @Ctx() context: EventContext) {
    return changeYear(context, data.year, () => ({ allocation: data }));
  }

  @EventPattern(ReportingGapsSet.type, UNDERSPEND.transport)
  reportingGapsSet(@Payload() data: EventData<typeof ReportingGapsSet>, @Ctx() context: EventContext) {
    return changeYear(context, data.year, () => ({ gaps: data.gaps }));
  }

  @EventPattern(ControlTotalRecorded.type, UNDERSPEND.transport)
  controlTotalRecorded(@Payload() data: EventData<typeof ControlTotalRecorded>, @Ctx() context: EventContext) {
    return changeYear(context, data.year, () => ({ statedSpending: data }));
  }

  @EventPattern(BudgetYearAdopted.type, UNDERSPEND.transport)
  budgetYearAdopted(@Payload() data: EventData<typeof BudgetYearAdopted>, @Ctx() context: EventContext) {
    return changeYear(context, data.year, () => ({ status: 'adopted' }));
  }

  @EventPattern(BudgetYearClosed.type, UNDERSPEND.transport)
  budgetYearClosed(@Payload() data: EventData<typeof BudgetYearClosed>, @Ctx() context: EventContext) {
    return changeYear(context, data.year, () => ({ status: 'closed' }));
  }

  @EventPattern(ProjectRegistered.type, UNDERSPEND.transport)
  projectRegistered(@Payload() data: EventData<typeof ProjectRegistered>, @Ctx() { fold }: EventContext) {
    fold.put('projects', data.projectId, data);
  }

  @EventPattern(ProjectChanged.type, UNDERSPEND.transport)
  projectChanged(@Payload() data: EventData<typeof ProjectChanged>, @Ctx() { fold }: EventContext) {
    fold.put('projects', data.projectId, data);
  }

  @EventPattern(ProjectStatusChanged.type, UNDERSPEND.transport)
  projectStatusChanged(@Payload() data: EventData<typeof ProjectStatusChanged>, @Ctx() { fold }: EventContext) {
    return changeRecord<ProjectDocument>(fold, 'projects', data.projectId, () => ({ status: data.to }));
  }

  @EventPattern(UnderspendCauseCodeSet.type, UNDERSPEND.transport)
  underspendCauseCodeSet(@Payload() data: EventData<typeof UnderspendCauseCodeSet>, @Ctx() { fold }: EventContext) {
    fold.put('cause-codes', data.code, data);
  }

  @EventPattern(UnderspendCauseRecorded.type, UNDERSPEND.transport)
  underspendCauseRecorded(@Payload() data: EventData<typeof UnderspendCauseRecorded>, @Ctx() { fold }: EventContext) {
    const cause: CauseDocument = { ...data, withdrawn: false };
    fold.put('causes', data.causeId, cause);
  }

  @EventPattern(UnderspendCauseWithdrawn.type, UNDERSPEND.transport)
  underspendCauseWithdrawn(@Payload() data: EventData<typeof UnderspendCauseWithdrawn>, @Ctx() { fold }: EventContext) {
    return changeRecord<CauseDocument>(fold, 'causes', data.causeId, () => ({ withdrawn: true }));
  }

  @EventPattern(CommitmentMade.type, UNDERSPEND.transport)
  commitmentMade(@Payload() data: EventData<typeof CommitmentMade>, @Ctx() context: EventContext) {
    const day = { bookedOn: data.madeOn, bookedOnPrecision: 'day' as const };
    addToCommitment(context, data, day, data.year, { entered: fromMoney(data.value) });
    for (const { year, amount } of data.instalments) {
      addToCommitment(context, data, day, year, { due: fromMoney(amount) });
    }
  }

  @EventPattern(CommitmentReleased.type, UNDERSPEND.transport)
  commitmentReleased(@Payload() data: EventData<typeof CommitmentReleased>, @Ctx() context: EventContext) {
    const day = { bookedOn: data.releasedOn, bookedOnPrecision: 'day' as const };
    addToCommitment(context, data, day, data.year, { entered: -fromMoney(data.amount) });
    for (const { year, amount } of data.byYear) {
      addToCommitment(context, data, day, year, { due: -fromMoney(amount) });
    }
  }

  @EventPattern(ExpenditureRecorded.type, UNDERSPEND.transport)
  expenditureRecorded(@Payload() data: EventData<typeof ExpenditureRecorded>, @Ctx() context: EventContext) {
    book(context, data, data.bookedOnPrecision, 1n);
  }

  @EventPattern(ExpenditureReversed.type, UNDERSPEND.transport)
  expenditureReversed(@Payload() data: EventData<typeof ExpenditureReversed>, @Ctx() context: EventContext) {
    book(context, data, 'day', -1n);
  }
}

const changeYear = ({ fold }: EventContext, year: number, change: (year: YearDocument) => Partial<YearDocument>) =>
  changeRecord(fold, 'years', year, change);

type Booking = Pick<
  EventData<typeof ExpenditureRecorded>,
  'year' | 'purpose' | 'projectId' | 'commitmentId' | 'amount' | 'bookedOn' | 'scope' | 'countryAmounts' | 'provenance'
>;

function book(context: EventContext, booking: Booking, bookedOnPrecision: DatePrecision, sign: bigint): void {
  const { year, purpose, projectId, commitmentId, bookedOn, provenance } = booking;
  const { recordedOn, fold } = context;
  const marks = { ...totalMarksOf(provenance), split: booking.countryAmounts.length > 1 ? 1n : 0n };
  for (const { place, amount } of placesOf(booking)) {
    const key = { year, purpose, projectId, place, bookedOn, bookedOnPrecision, recordedOn };
    fold.increment('spending', key, { spent: sign * fromMoney(amount) }, marks);
  }
  if (commitmentId === null) return;
  const commitment = { commitmentId, purpose, projectId, provenance };
  addToCommitment(context, commitment, { bookedOn, bookedOnPrecision }, year, {
    paid: sign * fromMoney(booking.amount),
  });
}

/** Something happens to a commitment on a day, with effect on a year. */
function addToCommitment(
  { fold, recordedOn }: EventContext,
  commitment: { commitmentId: string; purpose: string; projectId: string | null; provenance: Provenance },
  { bookedOn, bookedOnPrecision }: BookingDay,
  year: Year,
  sums: { readonly entered: Cents } | { readonly due: Cents } | { readonly paid: Cents },
): void {
  const { commitmentId, purpose, projectId, provenance } = commitment;
  const key = { commitmentId, purpose, projectId, year, bookedOn, bookedOnPrecision, recordedOn };
  fold.increment('commitments', key, { ...sums }, totalMarksOf(provenance));
}
