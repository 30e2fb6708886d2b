import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventData, ExpenditureRecorded } from '@imd/contracts';
import { fixedClock } from '@imd/kernel';
import { Database, inTransaction } from '@imd/mongo';
import { eventually, testStack } from '@imd/testing';
import { FindCursor } from 'mongodb';
import pino from 'pino';
import { Chunks } from '../consumer/chunks';
import { expenditureRecord } from '../consumer/expenditure-record.fixture';
import type { Dispatch } from '../consumer/fold-record';
import { ModelWriter } from '../consumer/model-writer';
import { ParkedKeys } from '../consumer/parked-keys';
import { Partition } from '../consumer/partition';
import type { ReadRecord } from '../consumer/record';
import { createOutbox } from '../outbox/outbox';
import { PARKED } from './documents';
import { createLiveGeneration, liveGeneration, swapTo, type Generation } from './generations';
import { ReadModelImage } from './image';
import { defineReadModel } from './read-model';
import { nextGeneration } from './rebuild';

const MODEL = defineReadModel({
  name: 'spent',
  topics: ['imd.budget'],
  collections: { sums: { indexes: [] }, seen: { indexes: [] } },
});
const TOPIC = 'imd.budget';
const SOON_MS = 5_000;

const clock = fixedClock('2011-01-01T00:00:00Z');

const spend: Dispatch = (data, { fold }) => {
  const { year, amount } = data as EventData<typeof ExpenditureRecorded>;
  fold.increment('sums', { year }, { spent: BigInt(amount.value.replace('.', '')) });
  if (amount.value === '7.77') fold.put('seen', 'seven', { year });
  return Promise.resolve();
};

const record = (offset: number, id: string, version: number, value = '1.00') =>
  expenditureRecord(offset, id, version, value);

describe('an image of a read model', () => {
  let database: Database;
  let image: ReadModelImage;

  beforeEach(async () => {
    database = new Database(testStack().mongodbUrl, `test-image-${randomBytes(4).toString('hex')}`);
    await database.open();
    await createOutbox(database.db);
    await createLiveGeneration(database.db, MODEL, '');
    image = new ReadModelImage(database, MODEL, '', pino({ level: 'silent' }));
    image.start();
    await eventually(() => expect(image.isLoaded()).toBe(true));
  });
  afterEach(async () => {
    await image.stop();
    await database.db.dropDatabase();
    await database.close();
  });

  const live = () => liveGeneration(database.db, MODEL, '');
  const writerOf = (generation: Generation) => {
    const { client } = database;
    const chunks = new Chunks(client, generation, spend, clock, () => undefined);
    return new ModelWriter(chunks);
  };
  /** Applies records to partition 0 of a generation. */
  const apply = async (generation: Generation, from: number, ...records: ReadRecord[]) => {
    const partition = new Partition(generation, TOPIC, 0);
    await partition.reload();
    await writerOf(generation).write({ partition, records, from: BigInt(from) });
  };
  const shown = (collection: string) => [...image.current().documents<{ spent?: bigint }>(collection).values()];
  const spent = () => shown('sums').reduce((sum, total) => sum + (total.spent ?? 0n), 0n);
  const token = (id: string, version: number) => new Map([[`expenditures/${id}`, version]]);

  it('follows every collection that a transaction wrote to, and only those', async () => {
    const generation = await live();
    await apply(generation, 0, record(0, 'a', 1, '7.77'));
    await eventually(() => expect([spent(), shown('seen').length]).toEqual([777n, 1]));
    // No offset tells of this change, so the image does not read it.
    await generation.collection<{ _id: string }>('seen').updateOne({ _id: 'seven' }, { $set: { year: 1, c: 99n } });
    await apply(generation, 1, record(1, 'b', 1));
    await eventually(() => expect(spent()).toBe(877n));
    expect(shown('seen')).toMatchObject([{ year: 2010 }]);
  });

  it('counts what is parked, and what is no longer', async () => {
    const generation = await live();
    await apply(generation, 0, record(0, 'a', 2));
    await eventually(() => expect(image.current().parked).toBe(1));
    await apply(generation, 1, record(1, 'a', 1));
    const owner = new Partition(generation, TOPIC, 0);
    await owner.reload();
    await new ParkedKeys(database.client, generation, spend, clock).serveRequests(owner);
    await eventually(() => expect([image.current().parked, spent()]).toEqual([0, 200n]));
    expect(await generation.collection(PARKED).countDocuments()).toBe(0);
  });

  it('holds its revision, which answers are kept by, while nothing that it shows changes', async () => {
    const { revision } = image.current();
    const generation = await live();
    // A version that was applied already: the offset moves and nothing else.
    await apply(generation, 0, record(0, 'a', 1));
    await eventually(() => expect(image.current().revision).toBe(revision + 1));
    await apply(generation, 1, record(1, 'a', 1));
    await eventually(() => expect(image.offsets().get(`${TOPIC}/0`)).toBe(2n));
    expect(image.current().revision).toBe(revision + 1);
  });

  it('knows what a token was seen to be reached for, at once and no further', async () => {
    await apply(await live(), 0, record(0, 'a', 1));
    expect(image.contains(token('a', 1))).toBe(false);
    expect(await image.reached(token('a', 1), SOON_MS)).toBe(true);
    expect([image.contains(token('a', 1)), image.contains(token('a', 2))]).toEqual([true, false]);
    expect(await image.reached(token('a', 2), 50)).toBe(false);
    // The projects are no subject of this model.
    expect(image.contains(new Map([['projects/x', 9]]))).toBe(true);
  });

  describe('stands at one vector', () => {
    /** Every record is of one euro. */
    const belongTogether = () => expect(spent()).toBe((image.offsets().get(`${TOPIC}/0`) ?? 0n) * 100n);

    it('also when a chunk is committed while the image reads', async () => {
      const generation = await live();
      await apply(generation, 0, record(0, 'a', 1));
      const cursors = FindCursor.prototype as unknown as { toArray: (this: FindCursor) => Promise<never> };
      const { toArray } = cursors;
      const meanwhile = jest.spyOn(cursors, 'toArray').mockImplementation(async function (this: FindCursor) {
        if (!this.namespace.collection?.endsWith('.sums')) return toArray.call(this);
        meanwhile.mockRestore();
        await apply(generation, 1, record(1, 'b', 1));
        return toArray.call(this);
      });
      await eventually(() => {
        expect(spent()).toBeGreaterThan(0n);
      });
      belongTogether();
      await eventually(() => expect(spent()).toBe(200n));
      belongTogether();
    });

    it('at every moment at which a request may see it', async () => {
      const generation = await live();
      let [watching, looks] = [true, 0];
      const watch = (async () => {
        for (; watching; looks += 1) {
          belongTogether();
          await nextTurn();
        }
      })();
      for (let offset = 0; offset < 4; offset += 1) {
        await apply(generation, offset, record(offset, `a-${offset}`, 1));
        await eventually(() => expect(image.offsets().get(`${TOPIC}/0`)).toBe(BigInt(offset + 1)));
      }
      await eventually(() => expect(spent()).toBe(400n));
      watching = false;
      await watch;
      expect(looks).toBeGreaterThan(4);
    });
  });

  it('follows its database back to an older state', async () => {
    const generation = await live();
    await apply(generation, 0, record(0, 'a', 1));
    await eventually(() => expect(spent()).toBe(100n));
    const names = ['sums', 'versions', 'offsets'];
    const backup = await Promise.all(names.map((name) => generation.collection<object>(name).find().toArray()));
    await apply(generation, 1, record(1, 'b', 1));
    await eventually(() => expect(spent()).toBe(200n));
    for (const [index, name] of names.entries()) {
      const collection = generation.collection<object>(name);
      await inTransaction(database.client, async (session) => {
        await collection.deleteMany({}, { session });
        await collection.insertMany(backup[index] ?? [], { session });
      });
    }
    await eventually(() => expect(spent()).toBe(100n));
    expect(image.offsets().get(`${TOPIC}/0`)).toBe(1n);
  });

  it('shows what it had until a generation that goes live has come as far', async () => {
    await apply(await live(), 0, record(0, 'a', 1), record(1, 'b', 1));
    await eventually(() => expect(spent()).toBe(200n));
    const rebuilt = await nextGeneration(database.db, MODEL, '');
    await apply(rebuilt, 0, record(0, 'a', 1));
    const shown = new Set<bigint>();
    let watching = true;
    const watch = (async () => {
      while (watching) {
        shown.add(spent());
        await nextTurn();
      }
    })();
    await swapTo(rebuilt, '');
    // By then the image has seen the swap.
    const reads = jest.spyOn(FindCursor.prototype, 'toArray');
    const looksAtRebuilt = () =>
      reads.mock.contexts.filter(({ namespace }) => namespace.collection === 'spent.g2.offsets').length;
    await eventually(() => expect(looksAtRebuilt()).toBeGreaterThan(2));
    reads.mockRestore();
    await apply(rebuilt, 1, record(1, 'b', 1, '3.00'));
    await eventually(() => expect(spent()).toBe(400n));
    watching = false;
    await watch;
    expect(shown).toEqual(new Set([200n, 400n]));
  });

  it('knows nothing any more when another generation goes live', async () => {
    await apply(await live(), 0, record(0, 'a', 1));
    expect(await image.reached(token('a', 1), SOON_MS)).toBe(true);
    const rebuilt = await nextGeneration(database.db, MODEL, '');
    await apply(rebuilt, 0, record(0, 'b', 1, '0.05'));
    await swapTo(rebuilt, '');
    await eventually(() => expect(spent()).toBe(5n));
    expect(image.contains(token('a', 1))).toBe(false);
    expect(await image.reached(token('a', 1), 50)).toBe(false);
  });
});
