import { randomBytes } from 'node:crypto';
import { ExpenditureRecorded, type EventData } from '@imd/contracts';
import { fixedClock } from '@imd/kernel';
import { Database } from '@imd/mongo';
import { eventually, testStack } from '@imd/testing';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import pino from 'pino';
import { createOutbox } from '../outbox/outbox';
import { OFFSETS, type OffsetDocument } from '../read-models/documents';
import { Generation } from '../read-models/generations';
import { defineReadModel } from '../read-models/read-model';
import { createTopics } from '../topics/create-topics';
import type { EventContext } from './event-context';
import { EventsStrategy } from './events.strategy';
import { expenditureMessage } from './expenditure-record.fixture';
import { TopicConsumers } from './topic-consumers';

const MODEL = defineReadModel({ name: 'spent', topics: ['imd.budget'], collections: { sums: { indexes: [] } } });

const logger = pino({ level: 'silent' });

describe('a read model knows its log', () => {
  const { mongodbUrl, kafkaBrokers } = testStack();
  const kafka = new Kafka({ brokers: [...kafkaBrokers], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  let topic = '';
  let database: Database;
  let generation: Generation;
  let strategy: EventsStrategy;

  beforeAll(() => admin.connect());
  afterAll(() => admin.disconnect());
  beforeEach(async () => {
    const run = `log-${randomBytes(4).toString('hex')}`;
    topic = `${run}.imd.budget`;
    database = new Database(mongodbUrl, `test-${run}`);
    await database.open();
    generation = new Generation(database.db, MODEL, 1, `${run}.`);
    await generation.create();
    await createOutbox(database.db);
    await eventually(() => createTopics(kafka, [topic], 1));
    strategy = newStrategy();
  });
  afterEach(async () => {
    await strategy.close();
    await admin.deleteTopics({ topics: [topic] }).catch(() => undefined);
    await database.db.dropDatabase();
    await database.close();
  });

  const newStrategy = () => {
    const made = new EventsStrategy({
      consumers: new TopicConsumers({
        kafka,
        group: generation.group('test'),
        models: [MODEL],
        sessionTimeoutMs: 6_000,
        logger,
      }),
      database,
      generation: () => Promise.resolve(generation),
      transport: MODEL.transport,
      logger,
      clock: fixedClock('2011-01-01T00:00:00Z'),
      failpoint: () => undefined,
      onFatal: () => undefined,
      onRebuildNeeded: () => undefined,
      onApplied: () => undefined,
      onLogFault: () => undefined,
    });
    const count = (data: EventData<typeof ExpenditureRecorded>, { fold }: EventContext) => {
      fold.increment('sums', { year: data.year }, { count: 1n });
      return Promise.resolve();
    };
    made.addHandler(ExpenditureRecorded.type, count as never, true);
    return made;
  };
  const listen = () =>
    new Promise<void>((resolve, reject) =>
      strategy.listen((error) =>
        error ? reject(new Error('The strategy cannot listen', { cause: error })) : resolve(),
      ),
    );
  const publish = async (...ids: string[]) => {
    const producer = kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    await producer.send({ topic, messages: ids.map((id) => ({ ...expenditureMessage(id), partition: 0 })) });
    await producer.disconnect();
  };
  const counted = async () => {
    const sums = await generation.collection<{ _id: string; count: bigint }>('sums').find().toArray();
    return sums.reduce((sum, total) => sum + total.count, 0n);
  };
  const isCounted = (count: bigint) => eventually(async () => expect(await counted()).toBe(count), 30_000);
  const next = async () => (await generation.collection<OffsetDocument>(OFFSETS).findOne({ _id: `${topic}/0` }))?.next;
  const makeAnew = async (...ids: string[]) => {
    await admin.deleteTopics({ topics: [topic] });
    await eventually(async () => expect(await admin.listTopics()).not.toContain(topic));
    await eventually(() => createTopics(kafka, [topic], 1));
    await publish(...ids);
  };
  const standsStill = (reason: string) =>
    eventually(() => expect(strategy.state().logFault).toMatchObject({ reason }), 30_000);
  const begin = async () => {
    await publish('a', 'b', 'c');
    await listen();
    await isCounted(3n);
  };

  it('and goes on with the one it has applied, by the id of its last record', async () => {
    await begin();
    const offset = await generation.collection<OffsetDocument>(OFFSETS).findOne({ _id: `${topic}/0` });
    expect(offset).toMatchObject({ next: 3n, last: 'c' });
    await strategy.close();
    await publish('d');
    strategy = newStrategy();
    await listen();
    await isCounted(4n);
    expect(strategy.state().logFault).toBeNull();
  });

  it('and stands still when it is gone, since it is shorter than what was applied', async () => {
    await begin();
    await strategy.close();
    await admin.deleteTopics({ topics: [topic] });
    await eventually(async () => expect(await admin.listTopics()).not.toContain(topic));
    strategy = newStrategy();
    await listen();
    await standsStill('log-shorter');
  });

  it('and stands still, resetting nothing, when it was made anew and is shorter', async () => {
    await begin();
    await strategy.close();
    await makeAnew('x', 'y');
    strategy = newStrategy();
    await listen();
    await standsStill('log-shorter');
    expect([await counted(), await next()]).toEqual([3n, 3n]);
  });

  it('and knows the generation that it stands still before at its start, so that a rebuilt one is followed', async () => {
    await begin();
    await strategy.close();
    await makeAnew('x', 'y');
    strategy = newStrategy();
    await listen();
    await standsStill('log-shorter');
    expect(strategy.generation()).toBe(generation.number);
  });

  it('and stands still when another one in its place is as long', async () => {
    await begin();
    await strategy.close();
    await makeAnew('x', 'y', 'z', 'zz');
    strategy = newStrategy();
    await listen();
    await standsStill('log-replaced');
    expect([await counted(), await next()]).toEqual([3n, 3n]);
  });

  it('and stands still when events are gone from its head that were never seen', async () => {
    await begin();
    await strategy.close();
    await publish('d', 'e');
    // kafkajs deletes only from topics that it has asked after.
    await admin.fetchTopicOffsets(topic);
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '4' }] });
    strategy = newStrategy();
    await listen();
    await standsStill('log-headless');
    expect([await counted(), await next()]).toEqual([3n, 3n]);
  });

  it('and asks the broker when it is made anew under a consumer at work', async () => {
    await begin();
    await makeAnew('x');
    await standsStill('log-shorter');
    expect([await counted(), await next()]).toEqual([3n, 3n]);
  });
});
