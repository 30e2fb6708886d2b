import { DATABASE_TIMEOUT_MS, inTransaction } from '@imd/mongo';
import { testStack } from '@imd/testing';
import { MongoClient, MongoServerError } from 'mongodb';

describe('a transaction', () => {
  let client: MongoClient;

  beforeAll(async () => {
    client = await MongoClient.connect(testStack().mongodbUrl);
  });
  afterAll(() => client.close());

  it('is tried again after a conflict', async () => {
    let attempts = 0;
    const outcome = await inTransaction(client, () => {
      attempts += 1;
      if (attempts < 3) throw conflict();
      return Promise.resolve('done');
    });
    expect([outcome, attempts]).toEqual(['done', 3]);
  });

  it('that conflicts again and again is given up in time, with an outcome that is unknown', async () => {
    const began = performance.now();
    await expect(
      inTransaction(client, () => {
        throw conflict();
      }),
    ).rejects.toMatchObject({ code: 'outcome-unknown', kind: 'unavailable' });
    expect(performance.now() - began).toBeGreaterThan(DATABASE_TIMEOUT_MS);
    expect(performance.now() - began).toBeLessThan(10 * DATABASE_TIMEOUT_MS);
  });
});

function conflict(): MongoServerError {
  const error = new MongoServerError({ message: 'write conflict', code: 112 });
  error.addErrorLabel('TransientTransactionError');
  return error;
}
