import { randomBytes } from 'node:crypto';
import type { EventData, ExpenditureRecorded } from '@imd/contracts';
import { fixedClock } from '@imd/kernel';
import { Database, inTransaction } from '@imd/mongo';
import { eventually, testStack } from '@imd/testing';
import { FindCursor } from 'mongodb';
import pino from 'pino';
import { Chunks } from '../consumer/chunks';
import { expenditureRecord } from '../consumer/expenditure-record.fixture';
import type { Dispatch } from '../consumer/fold-record';
import { Partition } from '../consumer/partition';
import { createOutbox } from '../outbox/outbox';
import { createLiveGeneration, liveGeneration, swapTo, type Generation } from './generations';
import { ReadModelImage } from './image';
import { defineReadModel, type Slice } from './read-model';
import { nextGeneration } from './rebuild';

const MODEL = defineReadModel({
  name: 'sliced',
  topics: ['imd.budget'],
  collections: {
    total: { indexes: [] },
    sums: { indexes: [], slicedBy: 'year', totals: true },
    labels: { indexes: [], slicedBy: 'years' },
    promises: { indexes: [], slicedBy: 'year', wholeBy: 'promise', totals: true },
  },
});
const TOPIC = 'imd.budget';
const SOON_MS = 5_000;

/** An id is `sum.<name>.<year>`, `label.<name>` or `promise.<promise>.<year>.<name>`. */
const told: Dispatch = (data, { fold, version }) => {
  const { expenditureId } = data as EventData<typeof ExpenditureRecorded>;
  const [kind, name = '', year] = expenditureId.split('.');
  if (kind === 'sum') {
    fold.increment('total', {}, { spent: 1n });
    fold.increment('sums', { year: Number(year) }, { spent: 1n });
  }
  if (kind === 'label') fold.put('labels', name, { years: version === 1 ? [2009, 2010] : [2011] });
  if (kind === 'promise') fold.increment('promises', { promise: name, year: Number(year), expenditureId }, { due: 1n });
  return Promise.resolve();
};

const sums = (value: number): Slice => ({ collection: 'sums', value });
const labels = (value: number): Slice => ({ collection: 'labels', value });
const promises = (value: number): Slice => ({ collection: 'promises', value });

describe('an image of a read model in slices', () => {
  let database: Database;
  let image: ReadModelImage;
  let offset: number;

  const start = async (mostBytes?: number) => {
    image = new ReadModelImage(database, MODEL, '', pino({ level: 'silent' }), mostBytes);
    image.start();
    await eventually(() => expect(image.isLoaded()).toBe(true));
  };
  beforeEach(async () => {
    offset = 0;
    database = new Database(testStack().mongodbUrl, `test-slices-${randomBytes(4).toString('hex')}`);
    await database.open();
    await createOutbox(database.db);
    await createLiveGeneration(database.db, MODEL, '');
    await start();
  });
  afterEach(async () => {
    await image.stop();
    await database.db.dropDatabase();
    await database.close();
  });

  const live = () => liveGeneration(database.db, MODEL, '');
  const applyTo = async (generation: Generation, from: number, ids: readonly string[], version = 1) => {
    const partition = new Partition(generation, TOPIC, 0);
    await partition.reload();
    const chunks = new Chunks(database.client, generation, told, fixedClock('2011-01-01T00:00:00Z'), () => undefined);
    const records = ids.map((id, index) => expenditureRecord(from + index, id, version, '1.00'));
    await chunks.apply([{ partition, records, from: BigInt(from) }]);
  };
  const tell = async (ids: readonly string[], version = 1) => {
    const from = offset;
    offset += ids.length;
    await applyTo(await live(), from, ids, version);
  };
  const caughtUp = () => eventually(() => expect(image.offsets().get(`${TOPIC}/0`)).toBe(BigInt(offset)));
  const load = async (...slices: Slice[]) => expect(await image.load(slices, SOON_MS)).toBe(true);
  const shown = ({ collection, value }: Slice) => [
    ...image.current().slice<{ spent?: bigint }>(collection, value).keys(),
  ];
  const spent = (...years: number[]) =>
    years
      .flatMap((year) => [...image.current().slice<{ spent: bigint }>('sums', year).values()])
      .reduce((sum, document) => sum + document.spent, 0n);
  const total = () =>
    [...image.current().documents<{ spent: bigint }>('total').values()].reduce(
      (sum, { spent: each }) => sum + each,
      0n,
    );
  const basisOf = (...slices: Slice[]) => {
    const view = image.current();
    for (const { collection, value } of slices) view.slice(collection, value);
    return view.basis;
  };

  it('has nothing of a slice until that is asked for, and then follows it', async () => {
    await tell(['sum.a.2010', 'sum.b.2011']);
    await caughtUp();
    expect(image.has([sums(2010)])).toBe(false);
    expect(() => image.current().slice('sums', 2010)).toThrow('was not asked for');
    await load(sums(2010));
    expect(spent(2010)).toBe(1n);
    expect(image.has([sums(2011)])).toBe(false);
    await tell(['sum.c.2010']);
    await eventually(() => expect(spent(2010)).toBe(2n));
  });

  it('reads a cold slice once for all who need it at the same time', async () => {
    await tell(['sum.a.2010']);
    await caughtUp();
    const reads = jest.spyOn(FindCursor.prototype, 'toArray');
    await Promise.all(Array.from({ length: 20 }, () => load(sums(2010), sums(2012))));
    const ofSums = reads.mock.contexts.filter(({ namespace }) => namespace.collection === 'sliced.g1.sums');
    reads.mockRestore();
    expect(ofSums).toHaveLength(2);
    expect([spent(2010), spent(2012)]).toEqual([1n, 0n]);
  });

  it('stands at one vector, also when a chunk is committed while it reads a cold slice', async () => {
    await tell(['sum.a.2010', 'sum.b.2011']);
    await caughtUp();
    await load(sums(2010));
    const cursors = FindCursor.prototype as unknown as { toArray: (this: FindCursor) => Promise<never> };
    const { toArray } = cursors;
    let sawOffsets = false;
    const meanwhile = jest.spyOn(cursors, 'toArray').mockImplementation(async function (this: FindCursor) {
      if (this.namespace.collection?.endsWith('.offsets')) sawOffsets = true;
      if (!sawOffsets || !this.namespace.collection?.endsWith('.sums')) return toArray.call(this);
      meanwhile.mockRestore();
      await tell(['sum.c.2010', 'sum.d.2011']);
      return toArray.call(this);
    });
    await load(sums(2011));
    expect(spent(2010, 2011)).toBe(total());
    await eventually(() => expect(total()).toBe(4n));
    expect(spent(2010, 2011)).toBe(4n);
  });

  it('holds what was computed from a slice until that slice changes', async () => {
    await tell(['sum.a.2010', 'sum.b.2011']);
    await load(sums(2010), sums(2011));
    await caughtUp();
    const [of2010, of2011] = [basisOf(sums(2010)), basisOf(sums(2011))];
    await tell(['sum.c.2011']);
    await eventually(() => expect(spent(2011)).toBe(2n));
    expect([image.holds(of2010), image.holds(of2011)]).toEqual([true, false]);
  });

  it('lets a record go from the slices that it has left', async () => {
    await tell(['label.a']);
    await load(labels(2009), labels(2010), labels(2011));
    await caughtUp();
    expect([2009, 2010, 2011].map((year) => shown(labels(year)))).toEqual([['a'], ['a'], []]);
    await tell(['label.a'], 2);
    await eventually(() => expect(shown(labels(2011))).toEqual(['a']));
    expect([2009, 2010].map((year) => shown(labels(year)))).toEqual([[], []]);
  });

  it('holds what is judged as a whole never in part', async () => {
    await tell(['promise.p.2010.1', 'promise.p.2011.2', 'promise.q.2011.3']);
    await load(promises(2010));
    const ofYears = () =>
      [...image.current().slice<{ promise: string; year: number }>('promises', 2010).values()]
        .map(({ promise, year }) => `${promise} ${year}`)
        .sort();
    await eventually(() => expect(ofYears()).toEqual(['p 2010', 'p 2011']));
    await tell(['promise.q.2010.4', 'promise.p.2012.5']);
    await eventually(() => expect(ofYears()).toEqual(['p 2010', 'p 2011', 'p 2012', 'q 2010', 'q 2011']));
  });

  it('drops the slices that nobody asked for longest, and none that somebody waits for', async () => {
    await image.stop();
    await tell([2001, 2002, 2003, 2004].map((year) => `sum.a.${year}`));
    // One document takes some hundred bytes.
    await start(700);
    await load(sums(2001));
    const basis = basisOf(sums(2001));
    await load(sums(2002), sums(2003), sums(2004));
    expect(spent(2002, 2003, 2004)).toBe(3n);
    // It is remembered no longer either: so little memory has no room for that.
    expect([image.has([sums(2001)]), image.holds(basis)]).toEqual([false, false]);
    await load(sums(2001));
    expect(spent(2001)).toBe(1n);
    expect(image.has([sums(2002)])).toBe(false);
  });

  it('holds what was computed from a slice that it dropped until that slice changes', async () => {
    await image.stop();
    await tell([2001, 2002, 2003, 2004].map((year) => `sum.a.${year}`));
    await start(5_000);
    await load(sums(2001));
    const basis = basisOf(sums(2001));
    await load(sums(2002), sums(2003), sums(2004));
    expect([image.has([sums(2001)]), image.holds(basis)]).toEqual([false, true]);
    await tell(['sum.b.2002']);
    await caughtUp();
    expect(image.holds(basis)).toBe(true);
    await tell(['sum.b.2001']);
    await eventually(() => expect(image.holds(basis)).toBe(false));
    await load(sums(2001));
    expect(spent(2001)).toBe(2n);
  });

  it('shows a slice of the generation that went live, and none of the one before', async () => {
    await tell(['sum.a.2010']);
    await load(sums(2010));
    await caughtUp();
    const basis = basisOf(sums(2010));
    const rebuilt = await nextGeneration(database.db, MODEL, '');
    await applyTo(rebuilt, 0, ['sum.a.2010', 'sum.b.2010', 'sum.c.2010']);
    await swapTo(rebuilt, '');
    await eventually(() => expect(total()).toBe(3n));
    expect(image.holds(basis)).toBe(false);
    await load(sums(2010));
    expect(spent(2010)).toBe(3n);
  });

  it('follows its database back to an older state', async () => {
    const generation = await live();
    await tell(['sum.a.2010']);
    await load(sums(2010));
    await caughtUp();
    const names = ['sums', 'total', 'versions', 'offsets'];
    const backup = await Promise.all(names.map((name) => generation.collection<object>(name).find().toArray()));
    await tell(['sum.b.2010', 'sum.c.2010']);
    await eventually(() => expect(spent(2010)).toBe(3n));
    await inTransaction(database.client, async (session) => {
      for (const [index, name] of names.entries()) {
        await generation.collection<object>(name).deleteMany({}, { session });
        await generation.collection<object>(name).insertMany(backup[index] ?? [], { session });
      }
    });
    await eventually(() => expect(total()).toBe(1n));
    await load(sums(2010));
    expect(spent(2010)).toBe(1n);
  });

  it('says that a slice is not there when it cannot be read in time', async () => {
    await image.stop();
    expect(await image.load([sums(2010)], 20)).toBe(false);
  });
});
