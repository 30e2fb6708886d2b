import { inTime } from '@imd/mongo';
import type { Db } from 'mongodb';
import { OUTBOX, type OutboxDocument } from '../outbox/outbox';

/**
 * Removes from the outbox what the broker has, while the next records are being sent: waiting for each removal took a fifth
 * of the time from commit to topic. What is sent and not yet removed goes out again after a crash, as at any time before.
 */
export class SentRecords {
  /** Rejects when a removal fails: what stays in the outbox has to be found and sent again by a new start. */
  readonly failed: Promise<never>;
  private fail: (error: unknown) => void = () => undefined;
  private waiting: string[] = [];
  private removing: Promise<void> | null = null;

  constructor(private readonly db: Db) {
    this.failed = new Promise((_, reject) => (this.fail = reject));
    // Whoever awaits it hears of it; nobody need.
    this.failed.catch(() => undefined);
  }

  remove(ids: readonly string[]): void {
    this.waiting.push(...ids);
    this.removing ??= this.removeWaiting()
      .catch(this.fail)
      .finally(() => (this.removing = null));
  }

  /** Waits until all that was sent is removed. @throws what a removal failed with */
  async removed(): Promise<void> {
    await Promise.race([this.failed, this.removing ?? Promise.resolve()]);
  }

  private async removeWaiting(): Promise<void> {
    while (this.waiting.length > 0) {
      const ids = this.waiting;
      this.waiting = [];
      await inTime(this.db.collection<OutboxDocument>(OUTBOX).deleteMany({ _id: { $in: ids } }));
    }
  }
}
