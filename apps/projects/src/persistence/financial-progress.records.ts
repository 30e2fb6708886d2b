import { Records } from '@imd/mongo';
import { Injectable } from '@nestjs/common';
import type { BookedTotal, ReportingGap } from '../domain/financial-progress';
import { bookedTotals, yearGaps } from './financial-progress.read-model';

@Injectable()
export class FinancialProgressRecords {
  constructor(private readonly records: Records) {}

  /** A year has five measures, in six partitions at most. */
  totals(projectId: string): Promise<readonly BookedTotal[]> {
    return this.records.all(bookedTotals, { projectId });
  }

  async gaps(): Promise<readonly ReportingGap[]> {
    const years = await this.records.all(yearGaps);
    return years.flatMap(({ gaps }) => gaps);
  }
}
