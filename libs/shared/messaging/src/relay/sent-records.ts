import { inTime } from '@imd/mongo';
import type { Db } from 'mongodb';
import { EVENTS, type EventDocument } from '../outbox/outbox';
import type { SentTopics } from '../topics/sent-topics';
import type { SentRange, SentRanges } from './send-records';

/**
 * Takes the records that the broker has out of the outbox while the next ones are being sent: waiting for it each time
 * took a fifth of the time from commit to topic. The events themselves stay. After a crash, records that were sent and
 * are still pending are sent again.
 */
export class SentRecords {
  /** Rejects when the database refuses: only a new start finds the records that are still pending and sends them. */
  readonly failed: Promise<never>;
  private fail: (error: unknown) => void = () => undefined;
  private waiting: string[] = [];
  private ranges = new Map<string, SentRange>();
  private settling: Promise<void> | null = null;

  constructor(
    private readonly db: Db,
    private readonly topics: SentTopics,
  ) {
    this.failed = new Promise((_, reject) => (this.fail = reject));
    // A rejection that nobody awaits would end the process.
    this.failed.catch(() => undefined);
  }

  add(ids: readonly string[], ranges: SentRanges): void {
    this.waiting.push(...ids);
    for (const [id, range] of ranges) this.ranges.set(id, range);
    this.settling ??= this.settleWaiting()
      .catch(this.fail)
      .finally(() => (this.settling = null));
  }

  /** Waits until no record that was sent is pending. @throws the error of the database */
  async settled(): Promise<void> {
    await Promise.race([this.failed, this.settling ?? Promise.resolve()]);
  }

  private async settleWaiting(): Promise<void> {
    while (this.waiting.length > 0) {
      const [ids, ranges] = [this.waiting, this.ranges];
      this.waiting = [];
      this.ranges = new Map();
      await this.topics.keep(ranges);
      await inTime(
        this.db.collection<EventDocument>(EVENTS).updateMany({ _id: { $in: ids } }, { $unset: { pending: '' } }),
      );
    }
  }
}
