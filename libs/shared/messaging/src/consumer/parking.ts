import { Binary, type AnyBulkWriteOperation, type ClientSession } from 'mongodb';
import { PARKED, PARKED_EVENTS, type ParkedDocument, type ParkedEventDocument } from '../read-models/documents';
import type { Generation } from '../read-models/generations';
import type { Blocked } from './fold-record';
import type { RawRecord, ReadRecord } from './record';

/** Collects the events that one chunk parks; they are written in the chunk's own transaction. */
export class Parking {
  private readonly keys = new Map<string, ParkedDocument>();
  private readonly events: ParkedEventDocument[] = [];
  private readonly closedGaps = new Set<string>();

  /** @param alreadyParked by key, the version whose absence is the gap that the key waits at; null at anything else */
  constructor(
    private readonly generation: Generation,
    private readonly partition: string,
    private readonly alreadyParked: ReadonlyMap<string, number | null>,
  ) {}

  holds(key: string): boolean {
    return this.alreadyParked.has(key) || this.keys.has(key);
  }

  get isEmpty(): boolean {
    return this.keys.size === 0 && this.events.length === 0;
  }

  /** What this chunk parked for the first time. */
  newlyParked(): readonly ParkedDocument[] {
    return [...this.keys.values()];
  }

  park(key: string, { reason, detail, waitingFor }: Blocked, record: ReadRecord, now: Date): void {
    this.keys.set(key, { _id: key, p: this.partition, reason, detail, waitingFor, since: now, asked: null });
    this.keep(key, record);
  }

  /**
   * Later events of a parked key wait behind it, in order. With the missing version of a gap the key may go on, which
   * this transaction asks for: whoever owns the partition then carries it out, also when this process has died.
   */
  append(key: string, record: ReadRecord): void {
    this.keep(key, record);
    if (record.event !== null && record.event.attributes.subjectversion === this.gapOf(key)) this.closedGaps.add(key);
  }

  private gapOf(key: string): number | null | undefined {
    const parked = this.keys.get(key);
    return parked ? gapOf(parked) : this.alreadyParked.get(key);
  }

  private keep(key: string, record: ReadRecord): void {
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
    if (this.closedGaps.size > 0) {
      const closed = { _id: { $in: [...this.closedGaps] }, asked: null };
      await this.generation
        .collection<ParkedDocument>(PARKED)
        .updateMany(closed, { $set: { asked: 'redrive', by: 'the event that was missing', why: null } }, { session });
    }
    if (this.events.length > 0) {
      await this.generation.collection<ParkedEventDocument>(PARKED_EVENTS).insertMany(this.events, { session });
    }
  }
}

/** The version whose absence is the gap that a key waits at; null when it waits at anything else. */
export function gapOf({ reason, waitingFor }: Pick<ParkedDocument, 'reason' | 'waitingFor'>): number | null {
  return reason === 'gap' ? waitingFor : null;
}

/** A parked event is kept as it came and read again when its turn comes, perhaps by a newer build that can read it. */
export function rawRecord({ key, headers, value, offset }: ParkedEventDocument): RawRecord {
  return { key: Buffer.from(key), headers, value: value && Buffer.from(value.buffer), offset: String(offset) };
}
