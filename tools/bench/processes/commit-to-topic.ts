import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { EVENTS } from '@imd/messaging';
import { Kafka, logLevel } from 'kafkajs';
import { MongoClient, type ChangeStreamInsertDocument } from 'mongodb';
import { asOwnProcess } from '../own-process';
import { percentilesOf, type Percentiles } from '../percentiles';

export interface CommitToTopicOptions {
  readonly mongodbUrl: string;
  readonly database: string;
  readonly brokers: readonly string[];
  readonly topic: string;
}

export interface CommitToTopic {
  /**
   * They are in milliseconds from the commit, as the database dates it, to the arrival at a consumer; all on one clock.
   */
  readonly delay: Percentiles;
}

const SETTLE_MS = 1_000;

asOwnProcess<CommitToTopicOptions, CommitToTopic>(async (options, { ready, stopped }) => {
  const { mongodbUrl, database, brokers, topic } = options;
  const committedAt = new Map<string, number>();
  const arrivedAt = new Map<string, number>();

  const client = new MongoClient(mongodbUrl);
  const commits = client
    .db(database)
    .collection<{ _id: string }>(EVENTS)
    .watch<{ _id: string }, ChangeStreamInsertDocument<{ _id: string }> & { wallTime: Date }>([
      { $match: { operationType: 'insert' } },
      { $project: { documentKey: 1, wallTime: 1 } },
    ]);
  // The first look opens the stream; nothing is written yet.
  await commits.tryNext();
  const following = (async () => {
    for await (const { documentKey, wallTime } of commits) committedAt.set(documentKey._id, wallTime.getTime());
  })().catch((error: unknown) => {
    if (!commits.closed) throw error;
  });

  const consumer = new Kafka({ clientId: 'bench-arrivals', brokers: [...brokers], logLevel: logLevel.ERROR }).consumer({
    groupId: `bench-arrivals-${process.pid}`,
    maxWaitTimeInMs: 100,
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: false });
  const fetching = new Promise<void>((resolve) => consumer.on(consumer.events.FETCH, () => resolve()));
  await consumer.run({
    // Only when an event arrives is asked here: a commit after every partition would keep the next one waiting.
    autoCommit: false,
    eachBatch: async ({ batch }) => {
      const now = Date.now();
      for (const { headers } of batch.messages) arrivedAt.set(String(headers?.['ce_id']), now);
    },
  });
  await fetching;
  ready();
  await once(stopped, 'abort');
  await delay(SETTLE_MS);
  await Promise.all([consumer.disconnect(), commits.close()]);
  await following;
  await client.close();

  const missing = [...committedAt.keys()].filter((id) => !arrivedAt.has(id));
  if (missing.length > 0) throw new Error(`${missing.length} of ${committedAt.size} events have not arrived`);
  const delays = [...committedAt].map(([id, at]) => (arrivedAt.get(id) ?? NaN) - at);
  return { delay: percentilesOf(delays) };
});
