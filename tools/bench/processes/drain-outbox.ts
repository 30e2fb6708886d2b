import { setTimeout as delay } from 'node:timers/promises';
import { EVENTS, PENDING, type EventDocument } from '@imd/messaging';
import { Kafka, logLevel } from 'kafkajs';
import { MongoClient } from 'mongodb';
import { asOwnProcess } from '../own-process';
import { expenditureRecords } from './expenditure-events';

export interface DrainOutboxOptions {
  readonly mongodbUrl: string;
  readonly database: string;
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
  readonly year: number;
  readonly events: number;
}

export interface DrainOutbox {
  readonly perSecond: number;
}

const BATCH = 1_000;
/** The relay looks for its lease every quarter of five seconds. */
const RELAY_NOTICES_MS = 2_500;

/**
 * The process takes the relay's lease as another instance would, fills the outbox, gives the lease back and watches the
 * topic.
 */
asOwnProcess<DrainOutboxOptions, DrainOutbox>(async (options, { ready }) => {
  const { mongodbUrl, database, brokers, topicPrefix, year, events } = options;
  const client = new MongoClient(mongodbUrl);
  const db = client.db(database);
  const leases = db.collection<{ _id: string; holder: string; expiresAt: Date }>('leases');
  await leases.updateOne({ _id: 'relay' }, { $set: { holder: 'bench', expiresAt: new Date(Date.now() + 600_000) } });
  await delay(RELAY_NOTICES_MS);

  const outbox = db.collection<EventDocument>(EVENTS);
  const filled = new Set<string>();
  for (let number = 0; number < events; number += BATCH) {
    const records = Array.from({ length: Math.min(BATCH, events - number) }, (_, index) => ({
      ...expenditureRecords(number + index, { year, topicPrefix, projects: 30 }).recorded,
      ...PENDING,
    }));
    await outbox.insertMany(records, { ordered: false });
    for (const { _id } of records) filled.add(_id);
  }

  const consumer = new Kafka({ clientId: 'bench-drain', brokers: [...brokers], logLevel: logLevel.ERROR }).consumer({
    groupId: `bench-drain-${process.pid}`,
    maxWaitTimeInMs: 100,
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [`${topicPrefix}imd.budget`], fromBeginning: false });
  const fetching = new Promise<void>((resolve) => consumer.on(consumer.events.FETCH, () => resolve()));
  ready();
  let first = NaN;
  let inFirstBatch = 0;
  const drained = new Promise<void>((resolve) => {
    void consumer.run({
      eachBatch: async ({ batch }) => {
        for (const { headers } of batch.messages) filled.delete(String(headers?.['ce_id']));
        if (Number.isNaN(first)) {
          first = performance.now();
          inFirstBatch = events - filled.size;
        }
        if (filled.size === 0) resolve();
      },
    });
  });
  await fetching;
  await leases.updateOne({ _id: 'relay' }, { $set: { expiresAt: new Date(0) } });
  await drained;
  const perSecond = ((events - inFirstBatch) * 1_000) / (performance.now() - first);
  await consumer.disconnect();
  await client.close();
  return { perSecond };
});
