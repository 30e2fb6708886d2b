import { randomBytes } from 'node:crypto';
import { testStack } from '@imd/testing';
import { MongoClient } from 'mongodb';
import { EVENTS, PENDING } from '../outbox/outbox';
import { SentTopics } from '../topics/sent-topics';
import { SentRecords } from './sent-records';

describe('records that were sent', () => {
  let client: MongoClient;
  const database = () => client.db(`test-sent-${randomBytes(4).toString('hex')}`);

  beforeEach(async () => {
    client = await MongoClient.connect(testStack().mongodbUrl, { useBigInt64: true });
  });
  afterEach(() => client.close());

  const ends = (next: bigint) => new Map([['imd.budget/0', { from: 0n, next }]]);

  it('stay, and are no longer pending once that was waited for; how far their topic goes is kept', async () => {
    const db = database();
    const events = db.collection<{ _id: string; pending?: true }>(EVENTS);
    await events.insertMany(['a', 'b', 'c', 'd'].map((_id) => ({ _id, ...PENDING })));
    const topics = new SentTopics(db);
    await topics.remember(['imd.budget']);
    const sent = new SentRecords(db, topics);
    sent.add(['a'], ends(1n));
    sent.add(['b', 'c'], ends(3n));
    await sent.settled();
    expect(await events.find().sort({ _id: 1 }).toArray()).toEqual([
      { _id: 'a' },
      { _id: 'b' },
      { _id: 'c' },
      { _id: 'd', pending: true },
    ]);
    // A relay that was frozen comes late.
    await topics.keep(ends(2n));
    expect(await topics.all()).toMatchObject([{ _id: 'imd.budget', ends: { 0: 3n } }]);
    await db.dropDatabase();
  });

  it('that cannot be settled are told of, to who waits for it then and later', async () => {
    const db = database();
    await client.close();
    const sent = new SentRecords(db, new SentTopics(db));
    sent.add(['a'], ends(1n));
    await expect(sent.failed).rejects.toThrow();
    await expect(sent.settled()).rejects.toThrow();
  });
});
