import { caughtUp, isAbout, liveGeneration, type ConsistencyToken } from '@imd/messaging';
import { Database, Records } from '@imd/mongo';
import { PlatformSettings } from '@imd/service';
import { Injectable } from '@nestjs/common';
import type { BookedTotal, ReportingGap } from '../domain/financial-progress';
import { bookedTotals, FINANCIAL_PROGRESS, yearGaps } from './financial-progress.read-model';

/** A read waits this long for a booking that its caller has seen. */
const CATCH_UP_MS = 2_000;

@Injectable()
export class FinancialProgressRecords {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly settings: PlatformSettings,
  ) {}

  /** A year has four measures, in six partitions at most. */
  totals(projectId: string): Promise<readonly BookedTotal[]> {
    return this.records.all(bookedTotals, { projectId });
  }

  async gaps(): Promise<readonly ReportingGap[]> {
    const years = await this.records.all(yearGaps);
    return years.flatMap(({ gaps }) => gaps);
  }

  /** @returns false while something that the caller has seen of the budget is not here yet */
  async caughtUp(token: ConsistencyToken): Promise<boolean> {
    if (![...token.keys()].some((subject) => isAbout(FINANCIAL_PROGRESS, subject))) return true;
    const { db } = this.database;
    return caughtUp(await liveGeneration(db, FINANCIAL_PROGRESS, this.settings.topicPrefix), token, CATCH_UP_MS);
  }
}
