import { createTopics, type OutboxDocument } from '@imd/messaging';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { asOwnProcess } from '../own-process';
import { expenditureRecords } from './expenditure-events';

export interface FillTopicOptions {
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
  readonly year: number;
  /** The first expenditure has this number, so that a second fill goes on where the first ended. */
  readonly first: number;
  readonly expenditures: number;
  /** The expenditures fall on this number of projects in turn. */
  readonly projects: number;
  /** A second event takes every expenditure back, this many expenditures later; null when none is. */
  readonly reversedAfter: number | null;
}

export interface FillTopic {
  readonly events: number;
}

/** A batch has events of about 1.3 kB each over six partitions, well below what a broker takes at once. */
const BATCH = 2_000;

/** Real events with their versions are written to a topic, as the relay would write them. */
asOwnProcess<FillTopicOptions, FillTopic>(async (options, { ready }) => {
  const { brokers, topicPrefix, first, expenditures, reversedAfter } = options;
  const kafka = new Kafka({ clientId: 'bench-fill', brokers: [...brokers], logLevel: logLevel.ERROR });
  const topic = `${topicPrefix}imd.budget`;
  await createTopics(kafka, [topic, `${topicPrefix}imd.projects`, `${topicPrefix}imd.returns`], 1);
  const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  ready();

  let events = 0;
  const waiting: OutboxDocument[] = [];
  const send = async (records: OutboxDocument[]) => {
    const messages = records.map(({ key, headers, value }) => ({ key, headers, value: String(value) }));
    await producer.send({ topic, messages });
    events += records.length;
  };
  for (let number = first; number < first + expenditures; number += BATCH) {
    const batch: OutboxDocument[] = [];
    for (let next = number; next < Math.min(number + BATCH, first + expenditures); next += 1) {
      const { recorded, reversed } = expenditureRecords(next, options);
      batch.push(recorded);
      if (reversedAfter === null) continue;
      waiting.push(reversed);
      if (waiting.length > reversedAfter) batch.push(...waiting.splice(0, 1));
    }
    await send(batch);
  }
  while (waiting.length > 0) await send(waiting.splice(0, BATCH));
  await producer.disconnect();
  return { events };
});
