import {
  CommitmentMade,
  CommitmentReleased,
  ExpenditureRecorded,
  ExpenditureReversed,
  ReportingGapsSet,
  type EventData,
} from '@imd/contracts';
import { fromMoney, type Money, type Provenance, totalMarksOf } from '@imd/kernel';
import { EventsController, type EventContext } from '@imd/messaging';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { Measure } from '../domain/financial-progress';
import { FINANCIAL_PROGRESS, type YearGaps } from '../persistence/financial-progress.read-model';

interface Booking {
  readonly projectId: string | null;
  readonly year: number;
  readonly provenance: Provenance;
}

/** Keeps what the budget service commits, releases, pays and takes back, per project and year. */
@EventsController()
export class FinancialProgressProjection {
  @EventPattern(CommitmentMade.type, FINANCIAL_PROGRESS.transport)
  commitmentMade(@Payload() data: EventData<typeof CommitmentMade>, @Ctx() context: EventContext) {
    count(context, data, 'committed', data.value);
  }

  @EventPattern(CommitmentReleased.type, FINANCIAL_PROGRESS.transport)
  commitmentReleased(@Payload() data: EventData<typeof CommitmentReleased>, @Ctx() context: EventContext) {
    count(context, data, 'released', data.amount);
  }

  @EventPattern(ExpenditureRecorded.type, FINANCIAL_PROGRESS.transport)
  expenditureRecorded(@Payload() data: EventData<typeof ExpenditureRecorded>, @Ctx() context: EventContext) {
    count(context, data, 'paid', data.amount);
  }

  @EventPattern(ExpenditureReversed.type, FINANCIAL_PROGRESS.transport)
  expenditureReversed(@Payload() data: EventData<typeof ExpenditureReversed>, @Ctx() context: EventContext) {
    count(context, data, 'reversed', data.amount);
  }

  @EventPattern(ReportingGapsSet.type, FINANCIAL_PROGRESS.transport)
  reportingGapsSet(@Payload() { year, gaps }: EventData<typeof ReportingGapsSet>, @Ctx() { fold }: EventContext) {
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
  fold.increment('totals', { projectId, year, measure }, { cents: fromMoney(amount) }, totalMarksOf(provenance));
}
