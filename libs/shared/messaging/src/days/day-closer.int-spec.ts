import { randomBytes } from 'node:crypto';
import { BudgetDayClosed, ExpenditureRecorded, event, PARTITIONS } from '@imd/contracts';
import { fixedClock, type Clock } from '@imd/kernel';
import { Database, inTransaction } from '@imd/mongo';
import { eventually, testStack } from '@imd/testing';
import { Kafka, logLevel } from 'kafkajs';
import pino from 'pino';
import { readTopic, type TopicRecord } from '../history/read-topic';
import { addToOutbox, createOutbox, EVENTS, outboxDocument, PENDING, type EventDocument } from '../outbox/outbox';
import { Lease } from '../relay/lease';
import { Relay } from '../relay/relay';
import { createTopics } from '../topics/create-topics';
import { CLOSING_DAY, stampAfter, type ClosingDay } from './closing-day';
import { DayCloser } from './day-closer';

const logger = pino({ level: 'silent' });
/** The clock of Amsterdam goes forward in the night before this day. */
const CLOSED = '2026-03-28';
const AFTER_MIDNIGHT = fixedClock('2026-03-28T23:00:01Z');

describe('the days of an owner', () => {
  const { mongodbUrl, kafkaBrokers } = testStack();
  const kafka = new Kafka({ brokers: [...kafkaBrokers], logLevel: logLevel.NOTHING });
  let database: Database;
  let by: { source: string; topicPrefix: string; actor: string; incarnation: string };
  let topic: string;
  let relay: Relay | null;

  beforeEach(async () => {
    const run = `days-${randomBytes(4).toString('hex')}`;
    by = { source: 'urn:nld:imd:test', topicPrefix: `${run}.`, actor: 'test', incarnation: 'this-store' };
    topic = `${run}.imd.budget`;
    database = new Database(mongodbUrl, `test-${run}`);
    await database.open();
    await createOutbox(database.db);
    relay = null;
  });
  afterEach(async () => {
    await relay?.stop();
    await database.db.dropDatabase();
    await database.close();
  });

  const closer = (clock: Clock, longestTransactionMs = 0) =>
    new DayCloser(database.client, database.db, clock, logger, [topic], () => by, longestTransactionMs);
  const record = (id: string, now: string) =>
    inTransaction(database.client, async (session) => {
      const recorded = event(ExpenditureRecorded, ExpenditureRecorded.sample);
      const document = outboxDocument(recorded, `expenditures/${id}`, 1, {
        ...by,
        traceparent: null,
        now: new Date(now),
      });
      await addToOutbox(database.db, session, [document]);
    });
  const closings = () =>
    database.db
      .collection<EventDocument>(EVENTS)
      .find({ subject: /^budget-days\// })
      .sort({ subject: 1, version: 1 })
      .toArray();
  const daysOf = async () => [
    ...new Set((await closings()).map(({ value, version }) => `${version} ${String(value)}`)),
  ];
  const closing = () => database.db.collection<ClosingDay & { _id: string }>(CLOSING_DAY).findOne({ _id: CLOSING_DAY });

  /** The broker has everything. */
  const sendAll = () => database.db.collection(EVENTS).updateMany({}, { $unset: { pending: '' } });

  describe('with a broker', () => {
    beforeEach(() => createTopics(kafka, [topic], 1));
    afterEach(async () => {
      const admin = kafka.admin();
      await admin.connect();
      await admin.deleteTopics({ topics: [topic] });
      await admin.disconnect();
    });

    it('are closed in every partition, behind everything that was recorded on them', async () => {
      const { client, db } = database;
      await Promise.all(['a', 'b', 'c', 'd'].map((id) => record(id, '2026-03-28T22:59:59.999Z')));
      const days = closer(AFTER_MIDNIGHT);
      relay = new Relay(
        client,
        db,
        kafka,
        new Lease(db, 'relay', 'one'),
        logger,
        undefined,
        undefined,
        undefined,
        days,
      );
      relay.start();
      await eventually(async () => expect(await closings()).toHaveLength(PARTITIONS), 15_000);
      await eventually(async () => expect(await db.collection(EVENTS).countDocuments(PENDING)).toBe(0));
      const found: TopicRecord[] = [];
      const ranges = new Map(Array.from({ length: PARTITIONS }, (_, number) => [number, { from: 0n, to: 0n }]));
      const admin = kafka.admin();
      await admin.connect();
      for (const { partition, high } of await admin.fetchTopicOffsets(topic))
        ranges.set(partition, { from: 0n, to: BigInt(high) });
      await admin.disconnect();
      await readTopic(kafka, topic, ranges, (records) => Promise.resolve(void found.push(...records)));
      for (let partition = 0; partition < PARTITIONS; partition += 1) {
        const types = found
          .filter((one) => one.partition === partition)
          .map(({ headers }) => String(headers['ce_type']));
        expect(types.filter((type) => type === BudgetDayClosed.type)).toHaveLength(1);
        expect(types.at(-1)).toBe(BudgetDayClosed.type);
      }
      expect(found).toHaveLength(PARTITIONS + 4);
    });
  });

  it('are not closed while an event of theirs waits for the broker', async () => {
    await record('late', '2026-03-28T22:59:59.999Z');
    await record('of-the-next-day', '2026-03-28T23:00:00Z');
    const days = closer(AFTER_MIDNIGHT);
    await days.look();
    expect(await closings()).toEqual([]);
    const events = database.db.collection<EventDocument>(EVENTS);
    await events.updateOne({ subject: 'expenditures/late' }, { $unset: { pending: '' } });
    await days.look();
    expect(await closings()).toHaveLength(PARTITIONS);
  });

  it('are not closed while a transaction can be under way that has not seen their closing', async () => {
    const days = closer(AFTER_MIDNIGHT, 400);
    await days.look();
    expect(await closing()).toMatchObject({ day: CLOSED });
    expect(await closings()).toEqual([]);
    await eventually(async () => {
      await days.look();
      expect(await closings()).toHaveLength(PARTITIONS);
    });
    const { since } = (await closing())!;
    const [first] = await closings();
    expect(first!.recordedAt >= stampAfter({ day: CLOSED, since }, new Date(0))).toBe(true);
  });

  it('stay closed when the clock is set back, and nothing is stamped with one of them', async () => {
    await closer(AFTER_MIDNIGHT).look();
    const before = await closings();
    const setBack = fixedClock('2026-03-27T12:00:00Z');
    await closer(setBack).look();
    expect(await closings()).toEqual(before);
    expect(stampAfter(await closing(), setBack.now())).toEqual(new Date('2026-03-28T23:00:00Z'));
  });

  it('are closed one by one after a service was away, so that the version of an event tells its day', async () => {
    await closer(AFTER_MIDNIGHT).look();
    await sendAll();
    await closer(fixedClock('2026-03-31T12:00:00Z')).look();
    expect(await daysOf()).toEqual(['1 {"day":"2026-03-28"}', '2 {"day":"2026-03-29"}', '3 {"day":"2026-03-30"}']);
    expect(await closings()).toHaveLength(3 * PARTITIONS);
  });

  it('are closed once by two that both believe to hold the lease', async () => {
    await Promise.allSettled([closer(AFTER_MIDNIGHT), closer(AFTER_MIDNIGHT)].map((days) => days.look()));
    await closer(AFTER_MIDNIGHT).look();
    expect(await closings()).toHaveLength(PARTITIONS);
  });

  it("are not closed by a clock that is ahead of the database's", async () => {
    await closer(fixedClock('2099-01-01T12:00:00Z')).look();
    expect(await closing()).toBeNull();
  });

  it('are known again from the events when the store was taken back in time', async () => {
    await closer(AFTER_MIDNIGHT).look();
    await sendAll();
    await database.db.collection(CLOSING_DAY).deleteMany({});
    await closer(fixedClock('2026-03-29T22:00:01Z')).look();
    expect(await daysOf()).toEqual(['1 {"day":"2026-03-28"}', '2 {"day":"2026-03-29"}']);
  });
});
