import { randomBytes } from 'node:crypto';
import { testStack } from '@imd/testing';
import { MongoClient } from 'mongodb';
import { OUTBOX } from '../outbox/outbox';
import { SentRecords } from './sent-records';

describe('records that were sent', () => {
  let client: MongoClient;
  const database = () => client.db(`test-sent-${randomBytes(4).toString('hex')}`);

  beforeEach(async () => {
    client = await MongoClient.connect(testStack().mongodbUrl);
  });
  afterEach(() => client.close());

  it('are gone once their removal was waited for, and no others are', async () => {
    const db = database();
    const outbox = db.collection<{ _id: string }>(OUTBOX);
    await outbox.insertMany(['a', 'b', 'c', 'd'].map((_id) => ({ _id })));
    const sent = new SentRecords(db);
    sent.remove(['a']);
    sent.remove(['b', 'c']);
    await sent.removed();
    expect(await outbox.find().toArray()).toEqual([{ _id: 'd' }]);
    await db.dropDatabase();
  });

  it('that cannot be removed are told of, to who waits for it then and later', async () => {
    const db = database();
    await client.close();
    const sent = new SentRecords(db);
    sent.remove(['a']);
    await expect(sent.failed).rejects.toThrow();
    await expect(sent.removed()).rejects.toThrow();
  });
});
