import type { AnyBulkWriteOperation, Binary, ClientSession } from 'mongodb';
import { Binary as BinaryValue } from 'mongodb';
import { PARKED, PARKED_EVENTS, type Generation } from '../read-models/generations';
import type { ReadRecord } from './record';

/** Why an aggregate's events wait: one cannot be read or handled, or one has not arrived yet. */
export type ParkedReason = 'poison' | 'gap';

export interface ParkedDocument {
  /** The Kafka key, which is the subject. */
  readonly _id: string;
  readonly p: string;
  readonly reason: ParkedReason;
  readonly detail: string;
  /** The version that comes next; null when what blocks has no readable version. */
  readonly waitingFor: number | null;
  readonly since: Date;
  /** What an operator asked for; the partition's owner carries it out. */
  readonly asked: 'redrive' | 'discard' | null;
}

export interface ParkedEventDocument {
  /** `<topic>/<partition>/<offset>` */
  readonly _id: string;
  readonly key: string;
  readonly offset: bigint;
  readonly version: number | null;
  readonly headers: Record<string, string>;
  readonly value: Binary | null;
}

/** What one chunk parks; written in the chunk's own transaction. */
export class Parking {
  private readonly keys = new Map<string, ParkedDocument>();
  private readonly events: ParkedEventDocument[] = [];

  constructor(
    private readonly generation: Generation,
    private readonly partition: string,
    private readonly alreadyParked: ReadonlySet<string>,
  ) {}

  holds(key: string): boolean {
    return this.alreadyParked.has(key) || this.keys.has(key);
  }

  get isEmpty(): boolean {
    return this.keys.size === 0 && this.events.length === 0;
  }

  /** Keys this chunk parked for the first time. */
  newKeys(): Iterable<string> {
    return this.keys.keys();
  }

  park(
    key: string,
    reason: ParkedReason,
    detail: string,
    waitingFor: number | null,
    record: ReadRecord,
    now: Date,
  ): void {
    this.keys.set(key, { _id: key, p: this.partition, reason, detail, waitingFor, since: now, asked: null });
    this.append(key, record);
  }

  /** Later events of a parked key wait behind it, in order. */
  append(key: string, record: ReadRecord): void {
    this.events.push({
      _id: `${this.partition}/${record.offset}`,
      key,
      offset: record.offset,
      version: record.event?.attributes.subjectversion ?? null,
      headers: Object.fromEntries(Object.entries(record.headers).map(([name, value]) => [name, String(value)])),
      value: record.value && new BinaryValue(record.value),
    });
  }

  async flush(session: ClientSession): Promise<void> {
    if (this.keys.size > 0) {
      const upserts: AnyBulkWriteOperation<ParkedDocument>[] = [...this.keys.values()].map((document) => ({
        replaceOne: { filter: { _id: document._id }, replacement: document, upsert: true },
      }));
      await this.generation.collection<ParkedDocument>(PARKED).bulkWrite(upserts, { session });
    }
    if (this.events.length > 0) {
      await this.generation.collection<ParkedEventDocument>(PARKED_EVENTS).insertMany(this.events, { session });
    }
  }
}
