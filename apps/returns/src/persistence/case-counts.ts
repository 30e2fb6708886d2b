import type { CalendarDate } from '@imd/kernel';
import { Database, Records } from '@imd/mongo';
import { Injectable } from '@nestjs/common';
import { countCases, NO_CASES, type CountedCases } from '../domain/derived-figure';
import type { Subject } from '../domain/subject';
import { caseKeys, openedCases } from './return-case.schema';

/** More cases than this are never open at once. */
const PAGE = 100;

/** Cases are counted here and shown to nobody. */
@Injectable()
export class CaseCounts {
  constructor(
    private readonly records: Records,
    private readonly database: Database,
  ) {}

  /** A case that is erased meanwhile may be counted still. */
  async of(subject: Subject): Promise<CountedCases> {
    const { scheme, country, nationality, to: appliedTo } = subject;
    const named = Object.entries({ scheme, country, nationality }).filter(([, value]) => value !== null);
    let counted = NO_CASES;
    let cursor: string | undefined;
    do {
      const asked = { ...Object.fromEntries(named), appliedTo, limit: PAGE, cursor };
      const { items, next } = await this.records.list(caseKeys, asked, { readable: true });
      counted = countCases(counted, subject, await openedCases(this.records, items));
      cursor = next ?? undefined;
    } while (cursor !== undefined);
    return counted;
  }

  /** A case departs before it is erased, so none that was erased before the day departed on it or later. */
  async anyErasedSince(day: CalendarDate): Promise<boolean> {
    const erased = this.database.db.collection(caseKeys.collection());
    return (await erased.findOne({ erasedOn: { $type: 'string', $gte: day } }, { projection: { _id: 1 } })) !== null;
  }
}
