import { setTimeout as delay } from 'node:timers/promises';
import { DAY_CLOSED, event, PARTITIONS, type DayClosedDefinition } from '@imd/contracts';
import { calendarDay, type CalendarDate, type Clock, dayAfter, dayBefore, endOf } from '@imd/kernel';
import { inTime, inTransaction } from '@imd/mongo';
import type { ClientSession, Db, MongoClient } from 'mongodb';
import type { Logger } from 'pino';
import {
  addToOutbox,
  EVENTS,
  outboxDocument,
  PENDING,
  type EventDocument,
  type OutboxDocument,
  type RecordedBy,
} from '../outbox/outbox';
import { partitionOf } from '../relay/send-records';
import { CLOSING_DAY, stampAfter, type ClosingDay } from './closing-day';

const LOOK_EVERY_MS = 1_000;

/**
 * The database ends a transaction after 60 seconds (`transactionLifetimeLimitSeconds`) and looks for such ones every 30
 * seconds. A transaction that began before the closing of a day was committed is gone after that, however long its
 * process was frozen.
 */
const LONGEST_TRANSACTION_MS = 120_000;

type ClosingDocument = ClosingDay & { readonly _id: string };

/**
 * Closes days in two steps, so that no command ever waits. First it commits that a day is closing: every command reads
 * that in the snapshot of its transaction and stamps its events later than that day. When no transaction is left that
 * can have missed it, and the broker has every event of that day, an event in each partition says that the day is
 * closed. The relay runs this under its lease; two that did would write the same versions, and one of them would fail.
 */
export class DayCloser {
  private readonly definitions: readonly DayClosedDefinition[];
  /** The last day that this process has closed. */
  private closed: CalendarDate | null = null;

  constructor(
    private readonly client: MongoClient,
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly logger: Logger,
    /** Topics of the service, with their prefix. */
    topics: readonly string[],
    private readonly by: () => Omit<RecordedBy, 'now' | 'traceparent'>,
    private readonly longestTransactionMs = LONGEST_TRANSACTION_MS,
  ) {
    const { topicPrefix } = by();
    this.definitions = DAY_CLOSED.filter(({ topic }) => topics.includes(topicPrefix + topic));
  }

  /** A failure costs nothing but time: the next look begins with what is there. */
  async keepClosing(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.look().catch((error: unknown) => this.logger.warn({ err: error }, 'days: not closed yet'));
      await delay(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Goes as far as it can now. */
  async look(): Promise<void> {
    if (this.definitions.length === 0) return;
    const closing = await this.begin(dayBefore(calendarDay(this.clock.now())));
    if (closing === null || closing.day === this.closed || !(await this.isOver(closing))) return;
    if (await inTransaction(this.client, (session) => this.close(session, closing))) {
      this.closed = closing.day;
      this.logger.info({ day: closing.day }, 'days: closed');
    }
  }

  /**
   * A day begins to close only when the database's clock is past it too: nothing would undo what a clock that runs a
   * year ahead has closed.
   * @returns the last day whose closing has begun
   */
  private async begin(day: CalendarDate): Promise<ClosingDay | null> {
    const before = await inTime(this.closing.findOne({ _id: CLOSING_DAY }));
    if (before && before.day >= day) return before;
    const { localTime } = (await inTime(this.db.command({ hello: 1 }))) as unknown as { readonly localTime: Date };
    if (localTime < endOf(day)) return before;
    // The document of a later day is not found, and there cannot be another of its id.
    const begun = this.closing.updateOne({ _id: CLOSING_DAY, day: { $lt: day } }, [{ $set: { day, since: '$$NOW' } }], {
      upsert: true,
    });
    await inTime(begun);
    return inTime(this.closing.findOne({ _id: CLOSING_DAY }));
  }

  /** No transaction is left that can have begun before the closing did. */
  private async isOver({ day }: ClosingDay): Promise<boolean> {
    const isLongAgo = { $expr: { $lte: [{ $add: ['$since', this.longestTransactionMs] }, '$$NOW'] } };
    return (await inTime(this.closing.findOne({ _id: CLOSING_DAY, day, ...isLongAgo }))) !== null;
  }

  /**
   * Every day since the last one that was closed, one by one, so that the version of an event tells its day. What waits
   * for its topic is looked up in the transaction, which sees what no majority has yet.
   * @returns false while an event of these days waits for its topic
   */
  private async close(session: ClientSession, closing: ClosingDay): Promise<boolean> {
    const unsent = { ...PENDING, recordedAt: { $lt: endOf(closing.day) } };
    if (await this.events.findOne(unsent, { session, projection: { _id: 1 } })) return false;
    const by = { ...this.by(), traceparent: null, now: stampAfter(closing, this.clock.now()) };
    const records: OutboxDocument[] = [];
    for (const definition of this.definitions) {
      for (const subject of closingSubjects(definition)) {
        const last = await this.lastOf(subject, session);
        const days = daysUntil(closing.day, last?.day ?? dayBefore(closing.day));
        days.forEach((day, index) =>
          records.push(outboxDocument(event(definition, { day }), subject, (last?.version ?? 0) + index + 1, by)),
        );
      }
    }
    await addToOutbox(this.db, session, records);
    return true;
  }

  /** The events tell how far a partition is closed, so that a store that was taken back in time knows it again. */
  private async lastOf(
    subject: string,
    session: ClientSession,
  ): Promise<{ readonly day: CalendarDate; readonly version: number } | null> {
    const last = await this.events.findOne({ subject }, { session, sort: { version: -1 } });
    return last && { ...(JSON.parse(String(last.value)) as { day: CalendarDate }), version: last.version };
  }

  private get closing() {
    return this.db.collection<ClosingDocument>(CLOSING_DAY);
  }

  private get events() {
    return this.db.collection<EventDocument>(EVENTS);
  }
}

/** A key lies in the partition that its bytes say, so this looks for one in each. */
export function closingSubjects({ aggregate, topic }: DayClosedDefinition): readonly string[] {
  const subjects = new Map<number, string>();
  for (let number = 1; subjects.size < PARTITIONS; number += 1) {
    const subject = `${aggregate}/${number}`;
    const partition = partitionOf(topic, subject);
    if (!subjects.has(partition)) subjects.set(partition, subject);
  }
  return [...subjects.values()];
}

function daysUntil(last: CalendarDate, after: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = dayAfter(after); day <= last; day = dayAfter(day)) days.push(day);
  return days;
}
