import { Records } from '@imd/mongo';
import { Injectable } from '@nestjs/common';
import type { BookedTotal, ReportingGap } from '../domain/financial-progress';
import type { RecordedCause, YearBudget } from '../domain/unexplained-gap';
import { bookedTotals, yearBudgets, yearGaps } from './financial-progress.read-model';
import { underspendCauses } from './underspend-cause.schema';

@Injectable()
export class FinancialProgressRecords {
  constructor(private readonly records: Records) {}

  /** A year has five measures, in six partitions at most. */
  totals(projectId: string): Promise<readonly BookedTotal[]> {
    return this.records.all(bookedTotals, { projectId });
  }

  budgets(): Promise<readonly YearBudget[]> {
    return this.records.all(yearBudgets);
  }

  /** A project has a few causes a year. */
  causes(projectId: string): Promise<readonly RecordedCause[]> {
    return this.records.all(underspendCauses, { projectId });
  }

  async gaps(): Promise<readonly ReportingGap[]> {
    const years = await this.records.all(yearGaps);
    return years.flatMap(({ gaps }) => gaps);
  }
}
