import { randomBytes } from 'node:crypto';
import { ExpenditureRecorded, event } from '@imd/contracts';
import { inTransaction } from '@imd/mongo';
import { testStack } from '@imd/testing';
import { MongoClient, type Db } from 'mongodb';
import { addToOutbox, createOutbox, EVENTS, outboxDocument, PENDING, type OutboxDocument } from './outbox';

describe('the outbox', () => {
  let client: MongoClient;
  let db: Db;

  beforeAll(async () => {
    client = await MongoClient.connect(testStack().mongodbUrl, { useBigInt64: true });
    db = client.db(`test-outbox-${randomBytes(4).toString('hex')}`);
    await createOutbox(db);
  });
  afterAll(async () => {
    await db.dropDatabase();
    await client.close();
  });

  const by = {
    source: 'urn:nld:oin:00000000000000000000:systeem:test',
    topicPrefix: '',
    actor: 'test',
    incarnation: 'this-store',
    traceparent: null,
    now: new Date('2010-12-31T12:00:00Z'),
  };
  const recorded = (id: string) =>
    outboxDocument(event(ExpenditureRecorded, ExpenditureRecorded.sample), `expenditures/${id}`, 1, by);

  it('holds no event of a transaction that was rolled back', async () => {
    const rolledBack = inTransaction(client, async (session) => {
      await addToOutbox(db, session, [recorded('a')]);
      throw new Error('on second thoughts');
    });
    await expect(rolledBack).rejects.toThrow('on second thoughts');
    expect(await db.collection(EVENTS).countDocuments()).toBe(0);
  });

  it('takes no event outside a transaction', () =>
    client.withSession((session) =>
      expect(addToOutbox(db, session, [recorded('b')])).rejects.toThrow('inside a transaction only'),
    ));

  it('takes a version of an aggregate once', async () => {
    const add = () => inTransaction(client, (session) => addToOutbox(db, session, [recorded('c')]));
    await add();
    await expect(add()).rejects.toThrow('E11000');
  });

  it('costs what is pending, however much was sent before', async () => {
    const sent = Array.from({ length: 300 }, (_, number) => recorded(`sent-${number}`));
    await db.collection<OutboxDocument>(EVENTS).insertMany(sent);
    await inTransaction(client, (session) => addToOutbox(db, session, [recorded('e'), recorded('f')]));
    const pending = await db.collection(EVENTS).countDocuments(PENDING);
    const order = [{ recordedAt: 1 }, { subject: 1, version: 1 }] as const;
    for (const sort of order) {
      const plan = await db.collection(EVENTS).find(PENDING).sort(sort).explain('executionStats');
      expect(plan).toMatchObject({ executionStats: { totalKeysExamined: pending, totalDocsExamined: pending } });
    }
  });

  it('refuses what consumers could not read', () =>
    expect(() =>
      outboxDocument(event(ExpenditureRecorded, { ...ExpenditureRecorded.sample, year: 1 }), 'expenditures/d', 1, by),
    ).toThrow('/year'));
});
