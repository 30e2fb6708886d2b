import { conflict } from '@imd/kernel';
import { MongoBulkWriteError, MongoNetworkError, MongoServerError } from 'mongodb';
import { asRefusal } from './in-transaction';

describe('what a caller is told of a failed transaction', () => {
  const unknown = expect.objectContaining({ code: 'outcome-unknown', kind: 'unavailable' }) as unknown;

  it.each([
    ['the connection is lost', new MongoNetworkError('read ECONNRESET')],
    ['the connection is lost in a bulk write', bulkWrite(new MongoNetworkError('read ECONNRESET'))],
    [
      'there is a new primary',
      new MongoServerError({ message: 'not primary', code: 10_107, errorLabels: ['RetryableWriteError'] }),
    ],
  ])('is that nobody knows when %s', (_, error) => expect(asRefusal(error)).toEqual(unknown));

  it.each([
    ['a rule', conflict('till-empty', 'The till has not that much')()],
    ['the database', new MongoServerError({ message: 'Document failed validation', code: 121 })],
    ['the database, of a bulk write', bulkWrite(new MongoServerError({ message: 'duplicate key', code: 11_000 }))],
    ['nobody foresaw', new TypeError('undefined is not a function')],
  ])('is what %s refused', (_, error) => expect(asRefusal(error)).toBe(error));
});

function bulkWrite(cause: MongoNetworkError | MongoServerError): MongoBulkWriteError {
  return new MongoBulkWriteError(cause, { getWriteErrors: () => [] } as never);
}
