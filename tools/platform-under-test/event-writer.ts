import { ExpenditureRecorded, ExpenditureReversed, type EventData, type EventDefinition } from '@imd/contracts';
import { newId, toMoney } from '@imd/kernel';
import { toHeaders } from '@imd/messaging';
import { Partitioners, type Producer } from 'kafkajs';
import { PURPOSE } from './budget-year';
import type { PlatformUnderTest } from './platform-under-test';

export interface WrittenRecord {
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Buffer | string | null;
}

/**
 * The writer sends a topic records that no healthy service would: duplicates, gaps, records that cannot be read. It can
 * also send more than REST could take.
 */
export class EventWriter {
  private constructor(
    private readonly producer: Producer,
    private readonly topic: string,
  ) {}

  static async on(platform: PlatformUnderTest, topic: string): Promise<EventWriter> {
    const producer = platform.kafka.producer({
      allowAutoTopicCreation: false,
      // The relay does the same: the records of an aggregate belong in one partition.
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    await producer.connect();
    return new EventWriter(producer, platform.topicPrefix + topic);
  }

  async write(...records: readonly WrittenRecord[]): Promise<void> {
    await this.producer.send({
      topic: this.topic,
      messages: records.map(({ key, headers, value }) => ({ key, headers: { ...headers }, value })),
    });
  }

  async close(): Promise<void> {
    await this.producer.disconnect();
  }
}

export function eventRecord(definition: EventDefinition, id: string, version: number, data: unknown): WrittenRecord {
  const subject = `${definition.aggregate}/${id}`;
  return {
    key: subject,
    headers: toHeaders({
      id: newId(),
      // Not the service's own: it would miss these events in its store at its next start.
      source: 'urn:nld:oin:00000000000000000000:systeem:e2e',
      type: definition.type,
      subject,
      time: new Date().toISOString(),
      dataschema: definition.dataschema,
      subjectversion: version,
      actor: 'e2e',
      incarnation: null,
      traceparent: null,
    }),
    value: JSON.stringify(data),
  };
}

/** The budget service tells of an expenditure this way. */
export function expenditureRecord(year: number, id: string, cents: bigint): WrittenRecord {
  const data: EventData<typeof ExpenditureRecorded> = {
    ...ExpenditureRecorded.sample,
    expenditureId: id,
    year,
    purpose: PURPOSE,
    amount: toMoney(cents),
    bookedOn: `${year}-06-30`,
    bookedOnPrecision: 'day',
  };
  return eventRecord(ExpenditureRecorded, id, 1, data);
}

/** The reversal takes back a part of it, or all. */
export function reversalRecord(year: number, id: string, version: number, cents: bigint): WrittenRecord {
  const data: EventData<typeof ExpenditureReversed> = {
    ...ExpenditureReversed.sample,
    expenditureId: id,
    reversalId: `${id}-${version}`,
    year,
    purpose: PURPOSE,
    amount: toMoney(cents),
    bookedOn: `${year}-07-31`,
  };
  return eventRecord(ExpenditureReversed, id, version, data);
}
