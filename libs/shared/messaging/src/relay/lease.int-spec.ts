import { randomBytes } from 'node:crypto';
import { testStack } from '@imd/testing';
import { MongoClient, type Db } from 'mongodb';
import { Lease } from './lease';

describe('a lease', () => {
  let client: MongoClient;
  let db: Db;

  beforeAll(async () => {
    client = await MongoClient.connect(testStack().mongodbUrl);
    db = client.db(`test-lease-${randomBytes(4).toString('hex')}`);
  });
  afterAll(async () => {
    await db.dropDatabase();
    await client.close();
  });

  const expire = () => db.collection('leases').updateMany({}, { $set: { expiresAt: new Date(0) } });

  it('has one holder at a time, who renews it', async () => {
    const [first, second] = [new Lease(db, 'one', 'first'), new Lease(db, 'one', 'second')];
    expect([await first.acquire(), await second.acquire(), await first.acquire()]).toEqual([true, false, true]);
    expect([first.isHeld(), second.isHeld()]).toEqual([true, false]);
  });

  it('goes to another when its holder gives it up', async () => {
    const [first, second] = [new Lease(db, 'two', 'first'), new Lease(db, 'two', 'second')];
    await first.acquire();
    await first.release();
    expect([first.isHeld(), await second.acquire()]).toEqual([false, true]);
  });

  it('goes to another when it has run out, and its earlier holder learns of it', async () => {
    const [first, second] = [new Lease(db, 'three', 'first'), new Lease(db, 'three', 'second')];
    await first.acquire();
    await expire();
    expect([await second.acquire(), await first.acquire(), first.isHeld()]).toEqual([true, false, false]);
  });
});
