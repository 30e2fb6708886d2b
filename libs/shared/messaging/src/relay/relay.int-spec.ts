import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { ExpenditureRecorded, event } from '@imd/contracts';
import { Database, inTransaction } from '@imd/mongo';
import { eventually, testStack } from '@imd/testing';
import { Kafka, logLevel, type Consumer, type ISocketFactory } from 'kafkajs';
import { FindCursor } from 'mongodb';
import pino from 'pino';
import { addToOutbox, createOutbox, EVENTS, outboxDocument, PENDING, type EventDocument } from '../outbox/outbox';
import { createTopics } from '../topics/create-topics';
import { Lease, LEASE_MS } from './lease';
import { Relay } from './relay';

/** The driver asks for more than this many documents in a second request. */
const FIRST_BATCH = 101;

/** While it is on, the broker stores what it is sent, and every answer that says so is lost on the way. */
const losing = { isOn: false };

const socketFactory: ISocketFactory = ({ host, port, onConnect }) => {
  const socket = connect({ host, port }, onConnect);
  const [write, emit] = [socket.write.bind(socket), socket.emit.bind(socket)];
  let sends = false;
  socket.write = (request: Buffer, ...rest: []) => {
    // A request begins with its length in four bytes and its key in two; the key of a produce request is 0.
    sends = request.readInt16BE(4) === 0;
    return write(request, ...rest);
  };
  socket.emit = ((name: string, ...values: unknown[]) => {
    if (name !== 'data' || !sends || !losing.isOn) return emit(name, ...values);
    socket.destroy(new Error('the answer is lost'));
    return true;
  }) as Socket['emit'];
  return socket;
};

describe('a relay', () => {
  const { mongodbUrl, kafkaBrokers } = testStack();
  const kafka = new Kafka({
    brokers: [...kafkaBrokers],
    logLevel: logLevel.NOTHING,
    retry: { retries: 1, initialRetryTime: 50 },
    socketFactory,
  });
  const admin = kafka.admin();
  let [topicPrefix, topic] = ['', ''];
  let database: Database;
  let consumer: Consumer;
  let relay: Relay;
  let read: string[];
  let warnings: string[];

  beforeAll(() => admin.connect());
  afterAll(() => admin.disconnect());
  beforeEach(async () => {
    const run = `relay-${randomBytes(4).toString('hex')}`;
    [topicPrefix, topic] = [`${run}.`, `${run}.imd.budget`];
    database = new Database(mongodbUrl, `test-${run}`);
    await database.open();
    await createOutbox(database.db);
    await createTopics(kafka, [topic], 1);
    [read, warnings] = [[], []];
    consumer = kafka.consumer({ groupId: run, maxWaitTimeInMs: 100 });
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message: { headers } }) => {
        read.push(`${String(headers?.['ce_subject'])}@${String(headers?.['ce_subjectversion'])}`);
        return Promise.resolve();
      },
    });
    const logger = pino({ level: 'warn' }, { write: (line: string) => warnings.push(line) });
    const { client, db } = database;
    relay = new Relay(client, db, kafka, new Lease(db, 'relay', 'this one'), logger);
  });
  afterEach(async () => {
    losing.isOn = false;
    jest.restoreAllMocks();
    await relay.stop();
    await consumer.disconnect();
    await admin.deleteTopics({ topics: [topic] }).catch(() => undefined);
    await database.db.dropDatabase();
    await database.close();
  });

  const by = {
    source: 'urn:nld:imd:test',
    actor: 'test',
    incarnation: 'this-store',
    traceparent: null,
    now: new Date(0),
  };
  const recorded = (id: string, version: number) =>
    outboxDocument(event(ExpenditureRecorded, ExpenditureRecorded.sample), `expenditures/${id}`, version, {
      ...by,
      topicPrefix,
    });
  const commit = (...events: [id: string, version: number][]) =>
    inTransaction(database.client, (session) =>
      addToOutbox(
        database.db,
        session,
        events.map(([id, version]) => recorded(id, version)),
      ),
    );
  const arrived = (what: string) => eventually(() => expect(read).toContain(`expenditures/${what}`));
  const events = () => database.db.collection<EventDocument>(EVENTS);
  const pending = () => events().countDocuments(PENDING);

  it('sends with a new producer after a failed send: the broker would take its next batch for a repetition', async () => {
    losing.isOn = true;
    await commit(['a', 1]);
    relay.start();
    await eventually(() => expect(warnings).not.toEqual([]));
    await arrived('a@1');
    await commit(['a', 2]);
    losing.isOn = false;
    await arrived('a@2');
    expect([...new Set(read)]).toEqual(['expenditures/a@1', 'expenditures/a@2']);
  });

  it('sets aside a record that the broker takes at no attempt, and goes on with the others', async () => {
    const huge = { ...recorded('huge', 1), value: 'x'.repeat(1_200_000) };
    await commit(['small', 1]);
    relay.start();
    await arrived('small@1');
    await inTransaction(database.client, (session) => addToOutbox(database.db, session, [huge]));
    await commit(['small', 2]);
    await arrived('small@2');
    await eventually(async () => expect(await pending()).toBe(0));
    expect(read).not.toContain('expenditures/huge@1');
    const refused = await database.db.collection('refused-records').find().toArray();
    expect(refused).toMatchObject([{ subject: 'expenditures/huge', version: 1, value: huge.value }]);
    expect(warnings.join()).toContain('expenditures/huge');
  });

  it('scans what is pending at one moment, and takes from the stream what is committed during the scan', async () => {
    const more = Array.from({ length: FIRST_BATCH }, (_, index) => [`a-${index}`, 1] as [string, number]);
    await commit(...more, ['b', 1]);
    const cursors = FindCursor.prototype as FindCursor & { getMore: (this: FindCursor) => Promise<unknown> };
    const { getMore } = cursors;
    jest.spyOn(cursors, 'getMore').mockImplementationOnce(async function (this: FindCursor) {
      await commit(['c', 1]);
      return getMore.call(this);
    });
    relay.start();
    await arrived('c@1');
    // Kafka keeps the order of an aggregate: whatever else was sent of it is there before its last version.
    await commit(['c', 2]);
    await arrived('c@2');
    expect(read.filter((one) => one.startsWith('expenditures/c'))).toEqual(['expenditures/c@1', 'expenditures/c@2']);
  });

  it('takes from the stream what no majority had yet at the scan', async () => {
    const unconfirmed = { writeConcern: { w: 1, journal: false } };
    const producerOf = kafka.producer.bind(kafka);
    jest.spyOn(kafka, 'producer').mockImplementationOnce((config) => {
      const producer = producerOf(config);
      const connected = producer.connect.bind(producer);
      producer.connect = async () => {
        await connected();
        // The server has both, the second at a later time, and confirms them only with its next flush of the journal.
        await events().insertOne({ ...recorded('d', 1), ...PENDING }, unconfirmed);
        await database.db.collection<{ _id: string }>('leases').insertOne({ _id: 'later' }, unconfirmed);
      };
      return producer;
    });
    relay.start();
    await arrived('d@1');
  });

  describe('that has sent to a topic', () => {
    let lost: jest.Mock;
    beforeEach(async () => {
      relay.start();
      await commit(['a', 1]);
      await arrived('a@1');
      await relay.stop();
      await consumer.disconnect();
      lost = jest.fn();
      const { client, db } = database;
      const silent = pino({ level: 'silent' });
      relay = new Relay(client, db, kafka, new Lease(db, 'relay', 'this one'), silent, undefined, lost);
      await admin.deleteTopics({ topics: [topic] });
      await eventually(async () => expect(await admin.listTopics()).not.toContain(topic));
      await commit(['a', 2]);
    });

    it('sends nothing more when that is gone, and says so', async () => {
      relay.start();
      await eventually(() => expect(lost).toHaveBeenCalledWith(expect.objectContaining({ reason: 'topic-lost' })));
      expect(await pending()).toBe(1);
    });

    it('sends nothing more when somebody has made it anew', async () => {
      await eventually(() => createTopics(kafka, [topic], 1));
      relay.start();
      await eventually(() => expect(lost).toHaveBeenCalledWith(expect.objectContaining({ reason: 'topic-lost' })));
      expect(await pending()).toBe(1);
      expect((await admin.fetchTopicOffsets(topic)).filter(({ high }) => high !== '0')).toEqual([]);
    });
  });

  it('keeps what it has sent, byte for byte and no longer pending', async () => {
    const [first, second] = [recorded('a', 1), recorded('a', 2)];
    await inTransaction(database.client, (session) => addToOutbox(database.db, session, [first, second]));
    relay.start();
    await arrived('a@2');
    await eventually(async () => expect(await pending()).toBe(0));
    expect(await events().find().sort({ version: 1 }).toArray()).toEqual([first, second]);
  });

  it('sends nothing that is in the history and not pending', async () => {
    await commit(['a', 1]);
    relay.start();
    await arrived('a@1');
    await events().insertOne(recorded('b', 1));
    await commit(['b', 2]);
    await arrived('b@2');
    expect(read).not.toContain('expenditures/b@1');
  });

  it('sends nothing when its lease has run out while it was not looking', async () => {
    relay.start();
    await commit(['a', 1]);
    await arrived('a@1');
    // This one comes from the stream, so the relay follows that now.
    await commit(['a', 2]);
    await arrived('a@2');
    await eventually(async () => expect(await pending()).toBe(0));
    const others = { holder: 'another one', expiresAt: new Date(Date.now() + 60_000) };
    await database.db.collection<{ _id: string }>('leases').updateOne({ _id: 'relay' }, { $set: others });
    const now = performance.now.bind(performance);
    jest.spyOn(performance, 'now').mockImplementation(() => now() + LEASE_MS);
    await commit(['a', 3]);
    await eventually(() => expect(warnings).not.toEqual([]));
    const ends = await admin.fetchTopicOffsets(topic);
    await eventually(() => expect(read).toHaveLength(ends.reduce((sum, { high }) => sum + Number(high), 0)));
    expect([...new Set(read)]).toEqual(['expenditures/a@1', 'expenditures/a@2']);
    expect(await pending()).toBe(1);
  });
});
