import { randomBytes } from 'node:crypto';
import type { ExpenditureRecorded } from '@imd/contracts';
import { PARTITIONS, type EventData } from '@imd/contracts';
import { fixedClock } from '@imd/kernel';
import { Database } from '@imd/mongo';
import { eventually, testStack } from '@imd/testing';
import { Kafka, logLevel, Partitioners, type Consumer, type Message } from 'kafkajs';
import { MongoNetworkError } from 'mongodb';
import pino from 'pino';
import { createOutbox } from '../outbox/outbox';
import { OFFSETS, type OffsetDocument } from '../read-models/documents';
import { Generation } from '../read-models/generations';
import { defineReadModel } from '../read-models/read-model';
import { createTopics } from '../topics/create-topics';
import { expenditureMessage } from './expenditure-record.fixture';
import type { Dispatch } from './fold-record';
import { KafkaOffsets } from './kafka-offsets';
import { logBounds } from './log-identity';
import { ModelReader } from './model-reader';
import { TopicConsumers } from './topic-consumers';
import { TopicReader } from './topic-reader';

const SPENT = defineReadModel({ name: 'spent', topics: ['imd.budget'], collections: { sums: { indexes: [] } } });
const PAID = defineReadModel({ name: 'paid', topics: ['imd.budget'], collections: { sums: { indexes: [] } } });
const logger = pino({ level: 'silent' });

const count: Dispatch = (data, { fold }) => {
  const { year } = data as EventData<typeof ExpenditureRecorded>;
  fold.increment('sums', { year }, { count: 1n });
  return Promise.resolve();
};

describe('a reader of a topic', () => {
  const { mongodbUrl, kafkaBrokers } = testStack();
  const kafka = new Kafka({ brokers: [...kafkaBrokers], logLevel: logLevel.NOTHING });
  let run: string;
  let topic: string;
  let database: Database;
  let spent: Generation;
  let paid: Generation;
  let consumers: TopicConsumers;
  let faults: string[];
  const added: { readonly to: TopicConsumers; readonly model: ModelReader }[] = [];

  beforeEach(async () => {
    run = `reader-${randomBytes(4).toString('hex')}`;
    topic = `${run}.imd.budget`;
    faults = [];
    database = new Database(mongodbUrl, `test-${run}`);
    await database.open();
    spent = new Generation(database.db, SPENT, 1, `${run}.`);
    paid = new Generation(database.db, PAID, 1, `${run}.`);
    for (const generation of [spent, paid]) await generation.create();
    await createOutbox(database.db);
    await eventually(() => createTopics(kafka, [topic], 1));
    consumers = consumersOf('one build');
  });
  afterEach(async () => {
    for (const { to, model } of added.splice(0)) {
      await to.remove(model);
      await model.stop();
    }
    await withAdmin((admin) => admin.deleteTopics({ topics: [topic] }));
    await database.db.dropDatabase();
    await database.close();
  });

  const withAdmin = async (act: (admin: ReturnType<Kafka['admin']>) => Promise<unknown>) => {
    const admin = kafka.admin();
    await admin.connect();
    await act(admin).finally(() => admin.disconnect());
  };
  const publishAll = async (messages: Message[]) => {
    const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    await producer.send({ topic, messages });
    await producer.disconnect();
  };
  const publish = (...ids: string[]) => publishAll(ids.map((id) => ({ ...expenditureMessage(id), partition: 0 })));
  const consumersOf = (build: string) => {
    const made = new TopicConsumers({ kafka, group: run, models: [SPENT], sessionTimeoutMs: 6_000, logger });
    made.announce(SPENT, build);
    return made;
  };
  const readerOf = (generation: Generation, dispatch = count, lag = new Map<string, number>()) =>
    new ModelReader({
      generation,
      database,
      logger,
      clock: fixedClock('2011-01-01T00:00:00Z'),
      failpoint: () => undefined,
      dispatch,
      lag,
      onCommitted: () => undefined,
      onLetGo: () => undefined,
      onLogFault: ({ reason }) => faults.push(`${generation.model.name}: ${reason}`),
      onCrash: () => undefined,
    });
  const add = async (generation: Generation, dispatch?: Dispatch, to = consumers) => {
    const model = readerOf(generation, dispatch);
    added.push({ to, model });
    await to.add(model);
  };
  const counted = async (generation: Generation) => {
    const sums = await generation.collection<{ _id: string; count: bigint }>('sums').find().toArray();
    return sums.reduce((sum, total) => sum + total.count, 0n);
  };
  const isCounted = (generation: Generation, events: bigint) =>
    eventually(async () => expect(await counted(generation)).toBe(events), 30_000);
  const setOffset = (generation: Generation, offset: Partial<OffsetDocument>) =>
    generation.collection<OffsetDocument>(OFFSETS).updateOne({ _id: `${topic}/0` }, { $set: offset });

  it('brings a read model that is behind to where the others are, which take nothing twice', async () => {
    await publish('a', 'b', 'c');
    await add(spent);
    await isCounted(spent, 3n);
    await add(paid);
    await isCounted(paid, 3n);
    await publish('d');
    await Promise.all([isCounted(spent, 4n), isCounted(paid, 4n)]);
  });

  it('stops the read model that has applied another log, and no other', async () => {
    await publish('a', 'b', 'c');
    await setOffset(paid, { next: 2n, last: 'of another log' });
    await add(spent);
    await add(paid);
    await eventually(() => expect(faults).toEqual(['paid: log-replaced']), 30_000);
    await isCounted(spent, 3n);
    expect(await counted(paid)).toBe(0n);
  });

  it('goes on with a read model while another cannot write, and brings that up to date once it can', async () => {
    let isBroken = true;
    await publish('a', 'b', 'c');
    await add(spent);
    await add(paid, (data, context) => {
      if (isBroken) throw new MongoNetworkError('the database is gone');
      return count(data, context);
    });
    await isCounted(spent, 3n);
    expect(await counted(paid)).toBe(0n);
    isBroken = false;
    await isCounted(paid, 3n);
    expect(await counted(spent)).toBe(3n);
  });

  it('reads every partition, whatever another build reads for another read model', async () => {
    await add(paid, count, consumersOf('another build'));
    await add(spent);
    const messages = Array.from({ length: 60 }, (_, index) => ({
      ...expenditureMessage(`${index}`),
      partition: index % PARTITIONS,
    }));
    await publishAll(messages);
    await Promise.all([isCounted(spent, 60n), isCounted(paid, 60n)]);
  });

  it('knows a log that ends before what a read model has applied, also while another is further behind', async () => {
    const model = readerOf(spent);
    await setOffset(spent, { next: 1_000n, last: 'a' });
    const partition = model.partition(topic, 0);
    const batch = (highWatermark: string) =>
      model.standing(partition, { messages: [{ offset: '0' }, { offset: '7' }], highWatermark } as never);
    expect([await batch('2000'), await batch('500')]).toEqual(['ahead', 'elsewhere']);
  });

  it('takes no chunk that is written while the broker is asked for a log that became shorter', async () => {
    await publish('a', 'b');
    const model = readerOf(spent);
    const reader = new TopicReader({
      topic,
      models: new Set([model]),
      consumer: { seek: () => undefined },
      offsets: new KafkaOffsets(kafka.consumer({ groupId: `${run}-none` }), logger),
      bounds: async () => {
        const bounds = await logBounds(kafka, [topic]);
        model.partition(topic, 0).moved(3n, 'c', []);
        return bounds;
      },
      logger,
    });
    await reader.joined([0]);
    expect(faults).toEqual([]);
  });

  it('tells no lag of a partition that went away', async () => {
    const lag = new Map<string, number>();
    const model = readerOf(spent, count, lag);
    await model.write(model.partition(topic, 0), [], 4n);
    expect([...lag]).toEqual([[`${topic}/0`, 4]]);
    await model.assigned(topic, [1]);
    expect([...lag]).toEqual([]);
  });

  describe('whose seek on joining comes too late', () => {
    let consumer: Consumer;

    afterEach(() => consumer.disconnect());

    it('sends a partition back whose batch begins after what was applied', async () => {
      await publish('a', 'b', 'c');
      await setOffset(paid, { next: 2n, last: 'b' });
      consumer = kafka.consumer({ groupId: `${run}-late`, maxWaitTimeInMs: 100 });
      const partitions = Array.from({ length: PARTITIONS }, (_, partition) => ({ partition, offset: '0' }));
      const ahead = partitions.map((one) => (one.partition === 0 ? { partition: 0, offset: '2' } : one));
      await withAdmin((admin) => admin.setOffsets({ groupId: `${run}-late`, topic, partitions: ahead }));
      const reader = new TopicReader({
        topic,
        models: new Set([readerOf(spent), readerOf(paid)]),
        consumer,
        offsets: new KafkaOffsets(consumer, logger),
        bounds: () => logBounds(kafka, [topic]),
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
      await publish('d');
      await Promise.all([isCounted(spent, 4n), isCounted(paid, 2n)]);
      expect(faults).toEqual([]);
    });
  });
});
