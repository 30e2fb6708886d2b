import { caughtUp, isAbout, liveGeneration, type ConsistencyToken } from '@imd/messaging';
import { Database, Records } from '@imd/mongo';
import { PlatformSettings } from '@imd/service';
import { Injectable } from '@nestjs/common';
import type { BookedTotal, ReportingGap } from '../domain/financial-progress';
import { bookedTotals, FINANCIAL_PROGRESS, yearGaps } from './financial-progress.read-model';

/** How long a read waits for a booking that its caller has seen. */
const CATCH_UP_MS = 2_000;
/** More than the documents of any project: four measures of each year, in six partitions. */
const ALL = 2_000;

/** Reads what the budget service told of a project. */
@Injectable()
export class FinancialProgressRecords {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
    private readonly settings: PlatformSettings,
  ) {}

  async totals(projectId: string): Promise<readonly BookedTotal[]> {
    const { items } = await this.records.list(bookedTotals, { filter: { projectId }, limit: ALL });
    return items.map(({ state }) => state);
  }

  async gaps(): Promise<readonly ReportingGap[]> {
    const { items } = await this.records.list(yearGaps, { limit: ALL });
    return items.flatMap(({ state }) => state.gaps);
  }

  /** False when not everything that the caller has seen of the budget is here yet. */
  async caughtUp(token: ConsistencyToken): Promise<boolean> {
    if (![...token.keys()].some((subject) => isAbout(FINANCIAL_PROGRESS, subject))) return true;
    const { db } = this.database;
    return caughtUp(await liveGeneration(db, FINANCIAL_PROGRESS, this.settings.topicPrefix), token, CATCH_UP_MS);
  }
}
