import {
  BudgetMutationRecorded,
  BudgetYearOpened,
  BudgetYearSettingsChanged,
  CommitmentMade,
  CommitmentReleased,
  ExpenditureRecorded,
  ExpenditureReversed,
  RefundReceived,
  ReportingGapsSet,
  type EventData,
} from '@imd/contracts';
import { fromMoney, type Money, type Provenance, totalMarksOf, yearOf } from '@imd/kernel';
import { EventsController, On, type EventContext } from '@imd/messaging';
import type { Measure } from '../domain/financial-progress';
import type { YearBudget } from '../domain/unexplained-gap';
import { FINANCIAL_PROGRESS, type YearGaps } from '../persistence/financial-progress.read-model';

interface Booking {
  readonly projectId: string | null;
  readonly year: number;
  readonly provenance: Provenance;
}

/** The totals follow what the budget service commits, releases, pays and takes back, per project and year. */
@EventsController()
export class FinancialProgressProjection {
  @On(CommitmentMade, FINANCIAL_PROGRESS)
  commitmentMade(data: EventData<typeof CommitmentMade>, context: EventContext) {
    count(context, data, 'committed', data.value);
  }

  @On(CommitmentReleased, FINANCIAL_PROGRESS)
  commitmentReleased(data: EventData<typeof CommitmentReleased>, context: EventContext) {
    count(context, { ...data, year: yearOf(data.releasedOn) }, 'released', data.amount);
  }

  @On(ExpenditureRecorded, FINANCIAL_PROGRESS)
  expenditureRecorded(data: EventData<typeof ExpenditureRecorded>, context: EventContext) {
    count(context, data, 'paid', data.amount);
  }

  @On(ExpenditureReversed, FINANCIAL_PROGRESS)
  expenditureReversed(data: EventData<typeof ExpenditureReversed>, context: EventContext) {
    count(context, data, 'reversed', data.amount);
  }

  /** A receipt of a later year leaves the progress of the earlier one as it is. */
  @On(RefundReceived, FINANCIAL_PROGRESS)
  refundReceived(data: EventData<typeof RefundReceived>, context: EventContext) {
    if (data.treatment === 'netted') count(context, data, 'refunded', data.amount);
  }

  @On(BudgetYearOpened, FINANCIAL_PROGRESS)
  budgetYearOpened({ year, explanationThreshold }: EventData<typeof BudgetYearOpened>, { fold }: EventContext) {
    fold.put('budgets', year, { year, explanationThreshold, appropriated: 0n } satisfies YearBudget);
  }

  @On(BudgetYearSettingsChanged, FINANCIAL_PROGRESS)
  async settingsChanged(
    { year, explanationThreshold }: EventData<typeof BudgetYearSettingsChanged>,
    { fold }: EventContext,
  ) {
    const before = await fold.get<YearBudget>('budgets', year);
    if (before) fold.put('budgets', year, { ...before, explanationThreshold });
  }

  @On(BudgetMutationRecorded, FINANCIAL_PROGRESS)
  async mutationRecorded({ year, stage, cash }: EventData<typeof BudgetMutationRecorded>, { fold }: EventContext) {
    const before = await fold.get<YearBudget>('budgets', year);
    if (!before || stage === 'final-act') return;
    fold.put('budgets', year, { ...before, appropriated: before.appropriated + fromMoney(cash) });
  }

  @On(ReportingGapsSet, FINANCIAL_PROGRESS)
  reportingGapsSet({ year, gaps }: EventData<typeof ReportingGapsSet>, { fold }: EventContext) {
    fold.put('gaps', year, { gaps: gaps.map((gap) => ({ year, ...gap })) } satisfies YearGaps);
  }
}

function count(
  { fold }: EventContext,
  { projectId, year, provenance }: Booking,
  measure: Measure,
  amount: Money,
): void {
  // Money outside projects is no project's progress.
  if (projectId === null) return;
  const { precision, derived, invented } = totalMarksOf(provenance);
  fold.increment(
    'totals',
    { projectId, year, measure },
    { cents: fromMoney(amount), precision },
    { derived, invented },
  );
}
