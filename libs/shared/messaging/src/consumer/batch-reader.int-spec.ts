import { randomBytes } from 'node:crypto';
import type { ExpenditureRecorded } from '@imd/contracts';
import { PARTITIONS, type EventData } from '@imd/contracts';
import { fixedClock } from '@imd/kernel';
import { eventually, testStack } from '@imd/testing';
import { Kafka, logLevel, Partitioners, type Consumer } from 'kafkajs';
import { MongoClient, type Db } from 'mongodb';
import pino from 'pino';
import { createOutbox } from '../outbox/outbox';
import { Generation } from '../read-models/generations';
import { defineReadModel } from '../read-models/read-model';
import { createTopics } from '../topics/create-topics';
import { BatchReader } from './batch-reader';
import { Chunks } from './chunks';
import { expenditureMessage } from './expenditure-record.fixture';
import type { Dispatch } from './fold-record';
import { KafkaOffsets } from './kafka-offsets';
import { logBounds } from './log-identity';
import { ModelWriter } from './model-writer';

const MODEL = defineReadModel({ name: 'spent', topics: ['imd.budget'], collections: { sums: { indexes: [] } } });
const logger = pino({ level: 'silent' });

const count: Dispatch = (data, { fold }) => {
  const { year } = data as EventData<typeof ExpenditureRecorded>;
  fold.increment('sums', { year }, { count: 1n });
  return Promise.resolve();
};

describe('a reader of batches', () => {
  const { mongodbUrl, kafkaBrokers } = testStack();
  const run = `reader-${randomBytes(4).toString('hex')}`;
  const topic = `${run}.imd.budget`;
  const kafka = new Kafka({ brokers: [...kafkaBrokers], logLevel: logLevel.NOTHING });
  let client: MongoClient;
  let db: Db;
  let generation: Generation;
  let consumer: Consumer;

  beforeAll(async () => {
    client = await MongoClient.connect(mongodbUrl, { useBigInt64: true });
    db = client.db(`test-${run}`);
    generation = new Generation(db, MODEL, 1, `${run}.`);
    await generation.create();
    await createOutbox(db);
    await createTopics(kafka, [topic], 1);
    consumer = kafka.consumer({ groupId: generation.group('test'), maxWaitTimeInMs: 100 });
  });
  afterAll(async () => {
    await consumer.disconnect();
    const admin = kafka.admin();
    await admin.connect();
    await admin.deleteTopics({ topics: [topic] });
    await admin.disconnect();
    await db.dropDatabase();
    await client.close();
  });

  const publish = async (ids: readonly string[]) => {
    const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    await producer.send({ topic, messages: ids.map((id) => ({ ...expenditureMessage(id), partition: 0 })) });
    await producer.disconnect();
  };
  const counted = async () => {
    const sums = await generation.collection<{ _id: string; count: bigint }>('sums').find().toArray();
    return sums.reduce((sum, total) => sum + total.count, 0n);
  };

  it('sends back a partition whose batch begins after what was applied; one that went away has no lag', async () => {
    await publish(['a', 'b', 'c']);
    const admin = kafka.admin();
    await admin.connect();
    const partitions = Array.from({ length: PARTITIONS }, (_, partition) => ({ partition, offset: '0' }));
    const ahead = partitions.map((one) => (one.partition === 0 ? { partition: 0, offset: '2' } : one));
    await admin.setOffsets({ groupId: generation.group('test'), topic, partitions: ahead });
    await admin.disconnect();

    const clock = fixedClock('2011-01-01T00:00:00Z');
    const writer = new ModelWriter(new Chunks(client, generation, count, clock, () => undefined));
    const offsets = new KafkaOffsets(consumer, logger);
    const bounds = (topics: Iterable<string>) => logBounds(kafka, topics);
    const onLogFault = jest.fn();
    const lag = new Map<string, number>();
    const reader = new BatchReader({
      generation,
      consumer,
      writer,
      offsets,
      bounds,
      onLogFault,
      onAssigned: () => Promise.resolve(),
      lag,
      logger,
    });
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    // The member seeks when it joins, and nobody waits for that: here the fetch is always first.
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: (payload) => reader.eachBatch(payload),
    });
    await publish(['d']);
    await eventually(async () => expect(await counted()).toBe(4n), 30_000);
    expect(onLogFault).not.toHaveBeenCalled();

    await eventually(() => expect([...lag.keys()]).toContain(`${topic}/0`));
    // What is under way ends first.
    await consumer.stop();
    await reader.joined({ [topic]: [1] });
    expect([...lag.keys()]).not.toContain(`${topic}/0`);
  });
});
