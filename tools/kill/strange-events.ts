import { waitUntil } from '../dev-stack/wait-until';
import {
  EventWriter,
  expenditureRecord,
  reversalRecord,
  type WrittenRecord,
} from '../platform-under-test/event-writer';
import type { PlatformUnderTest } from '../platform-under-test/platform-under-test';

const WRITTEN_WITHIN_MS = 90_000;
const TOPIC = 'imd.budget';

interface StoredEvent {
  readonly topic: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
}

/**
 * Records come to the topic that no healthy service sends: some once more, some with a version missing before them,
 * some that nobody can read. Those of our own making are of a year of their own.
 */
export class StrangeEvents {
  private number = 0;
  /** In cents, what the answers of the year must come to. */
  sum = 0n;
  /** Subjects of which nothing can ever be applied. */
  readonly unreadable: string[] = [];

  private constructor(
    private readonly platform: PlatformUnderTest,
    private readonly writer: EventWriter,
    readonly year: number,
  ) {}

  static async on(platform: PlatformUnderTest, year: number): Promise<StrangeEvents> {
    return new StrangeEvents(platform, await EventWriter.on(platform, TOPIC), year);
  }

  close(): Promise<void> {
    return this.writer.close();
  }

  /** The last events that were sent come once more, in their order. */
  async repeat(most: number): Promise<number> {
    const events = this.platform.database('budget').collection<StoredEvent>('events');
    // A pending event has never been sent: to send it here could bring it before an earlier one.
    const sent = events.find({ pending: { $exists: false }, topic: this.platform.topicPrefix + TOPIC });
    const last = await sent.sort({ _id: -1 }).limit(most).toArray();
    await this.write(...last.reverse().map(({ key, headers, value }) => ({ key, headers, value })));
    return last.length;
  }

  /**
   * The second version of an expenditure is missing between the first and the third.
   * @returns its subject, and what writes the missing one
   */
  async gap(): Promise<{ readonly subject: string; readonly close: () => Promise<void> }> {
    const id = `strange-${this.year}-${++this.number}`;
    await this.write(expenditureRecord(this.year, id, 1_000n), reversalRecord(this.year, id, 3, 200n));
    this.sum += 1_000n;
    const missing = reversalRecord(this.year, id, 2, 100n);
    const close = async () => {
      await this.write(missing);
      this.sum -= 300n;
    };
    return { subject: `expenditures/${id}`, close };
  }

  async addUnreadable(): Promise<string> {
    const id = `strange-${this.year}-${++this.number}`;
    const record = expenditureRecord(this.year, id, 1n);
    await this.write({ ...record, value: String(record.value).replace('"currency":"EUR"', '"currency":"GULDEN"') });
    const subject = `expenditures/${id}`;
    this.unreadable.push(subject);
    return subject;
  }

  /** The broker may be away for a while; the same records are then written again, and may be there twice. */
  private async write(...records: readonly WrittenRecord[]): Promise<void> {
    const written = () => this.writer.write(...records).then(() => true);
    await waitUntil('strange events are on the topic', written, { withinMs: WRITTEN_WITHIN_MS });
  }
}
