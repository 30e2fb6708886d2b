import { Binary, type AnyBulkWriteOperation, type ClientSession } from 'mongodb';
import { PARKED, PARKED_EVENTS, type ParkedDocument, type ParkedEventDocument } from '../read-models/documents';
import type { Generation } from '../read-models/generations';
import type { Blocked } from './fold-record';
import type { RawRecord, ReadRecord } from './record';

/** Collects the events that one chunk parks; they are written in the chunk's own transaction. */
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

  forks(): readonly ParkedDocument[] {
    return [...this.keys.values()].filter(({ reason }) => reason === 'fork');
  }

  park(key: string, { reason, detail, waitingFor }: Blocked, record: ReadRecord, now: Date): void {
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
      value: record.value && new Binary(record.value),
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

/** A parked event is kept as it came and read again when its turn comes, perhaps by a newer build that can read it. */
export function rawRecord({ key, headers, value, offset }: ParkedEventDocument): RawRecord {
  return { key: Buffer.from(key), headers, value: value && Buffer.from(value.buffer), offset: String(offset) };
}
