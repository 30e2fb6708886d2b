import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { bookingIn } from '../budget-year';
import { asOwnProcess } from '../own-process';
import { percentilesOf, type Percentiles } from '../percentiles';

export interface BareTransactionsOptions {
  readonly mongodbUrl: string;
  readonly inFlight: number;
  /**
   * With 1 all of them change the same document, as bookings of one budget year must; otherwise each changes its own,
   * without conflicts.
   */
  readonly yearDocuments: number;
  readonly seconds: number;
}

export interface BareTransactions {
  readonly perSecond: number;
  /** They are in milliseconds. */
  readonly latency: Percentiles;
}

interface YearDocument {
  readonly _id: number;
  readonly spent: bigint;
}

interface Inserted {
  readonly _id: string;
}

/**
 * A booking can be no less than this: one update and two inserts in a transaction that a majority acknowledges, nothing
 * around it.
 */
asOwnProcess<BareTransactionsOptions, BareTransactions>(
  async ({ mongodbUrl, inFlight, yearDocuments, seconds }, { ready }) => {
    const client = new MongoClient(mongodbUrl, { useBigInt64: true, maxPoolSize: inFlight });
    const db = client.db(`bench_bare_${yearDocuments}`);
    const years = db.collection<YearDocument>('years');
    const expenditures = await db.createCollection<Inserted>('expenditures');
    const outbox = await db.createCollection<Inserted>('outbox');
    await years.insertMany(Array.from({ length: yearDocuments }, (_, _id) => ({ _id, spent: 0n })));
    const latencies: number[] = [];
    const booking = bookingIn(2020);

    const book = (year: number) =>
      client.withSession((session) =>
        session.withTransaction(
          async () => {
            await years.updateOne({ _id: year }, { $inc: { spent: 1_234n } }, { session });
            await expenditures.insertOne({ _id: randomUUID(), ...booking }, { session });
            await outbox.insertOne({ _id: randomUUID(), ...booking }, { session });
          },
          { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
        ),
      );

    await book(0);
    ready();
    const from = performance.now();
    const oneAfterAnother = async (_: unknown, worker: number) => {
      while (performance.now() - from < seconds * 1_000) {
        const begun = performance.now();
        await book(worker % yearDocuments);
        latencies.push(performance.now() - begun);
      }
    };
    await Promise.all(Array.from({ length: inFlight }, oneAfterAnother));
    const perSecond = (latencies.length * 1_000) / (performance.now() - from);
    await db.dropDatabase();
    await client.close();
    return { perSecond, latency: percentilesOf(latencies) };
  },
);
