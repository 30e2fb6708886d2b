import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ExpenditureRecorded, type EventData } from '@imd/contracts';
import { fixedClock } from '@imd/kernel';
import { inTransaction } from '@imd/mongo';
import { testStack } from '@imd/testing';
import { MongoClient, type Db } from 'mongodb';
import type { Failpoint } from '../failpoint';
import { createOutbox, EVENTS } from '../outbox/outbox';
import { Generation } from '../read-models/generations';
import { defineReadModel } from '../read-models/read-model';
import { Fenced, type Chunk } from './chunk';
import { Chunks, type Committed } from './chunks';
import { expenditureRecord as record } from './expenditure-record.fixture';
import type { Dispatch } from './fold-record';
import { ModelWriter } from './model-writer';
import { ParkedKeys } from './parked-keys';
import { Partition } from './partition';
import { saveVersions } from './versions';

const MODEL = defineReadModel({
  name: 'spent',
  topics: ['imd.budget'],
  collections: { sums: { indexes: [] }, large: { indexes: [] } },
});
const TOPIC = 'imd.budget';
const UNLUCKY = '0.13';
/** Two of these make a sum that does not fit in 64 bits, one of those a document that is too large. */
const HALF_OF_64_BITS = '0.64';
const TOO_LARGE = '0.16';
/** Each of these writes twenty documents. */
const MANY_WRITES = '0.20';
const NEWER_TYPE = 'nl.expenditures.expenditure-settled.v7';

const clock = fixedClock('2011-01-01T00:00:00Z');

const spend: Dispatch = (data, { fold, offset }) => {
  const { year, amount } = data as EventData<typeof ExpenditureRecorded>;
  if (amount.value === UNLUCKY) throw new Error('thirteen cents are unlucky');
  if (amount.value === HALF_OF_64_BITS) fold.increment('large', { year }, { spent: 2n ** 62n });
  if (amount.value === TOO_LARGE) fold.put('large', 'document', { text: 'x'.repeat(17 * 1_048_576) });
  if (amount.value === MANY_WRITES)
    for (let part = 0; part < 20; part += 1) fold.put('large', `${offset}/${part}`, { year });
  fold.increment('sums', { year }, { spent: BigInt(amount.value.replace('.', '')) });
  return Promise.resolve();
};

describe('a chunk of one partition', () => {
  let client: MongoClient;
  let db: Db;
  let generation: Generation;

  beforeAll(async () => {
    client = await MongoClient.connect(testStack().mongodbUrl, { useBigInt64: true });
  });
  afterAll(() => client.close());
  beforeEach(async () => {
    db = client.db(`test-chunk-${randomBytes(4).toString('hex')}`);
    generation = new Generation(db, MODEL, 1, '');
    await generation.create();
    await createOutbox(db);
  });
  afterEach(() => db.dropDatabase());

  /** Stands for one consumer of the read model: it remembers what it knows of its partitions. */
  class Consumer {
    readonly partitions = [0, 1, 2].map((number) => new Partition(generation, TOPIC, number));
    readonly writer: ModelWriter;
    readonly forks: string[] = [];

    constructor(failpoint: Failpoint = () => undefined, apartMs?: number) {
      const onCommitted = ({ parked }: Committed) =>
        this.forks.push(...parked.filter(({ reason }) => reason === 'fork').map(({ _id }) => _id));
      const chunks = new Chunks(client, generation, spend, clock, failpoint, onCommitted);
      this.writer = new ModelWriter(chunks, apartMs);
    }

    partition(number: number): Partition {
      const partition = this.partitions[number];
      if (!partition) throw new Error(`There is no partition ${number}`);
      return partition;
    }

    apply(records: Chunk['records'], from: bigint, number = 0): Promise<void> {
      return this.writer.write({ partition: this.partition(number), records, from });
    }

    /** Carries out what was asked for parked keys of partition 0, as every consumer does each second. */
    async serve(): Promise<void> {
      await this.partition(0).reload();
      await new ParkedKeys(client, generation, spend, clock).serveRequests(this.partition(0));
    }

    get parkedKeys(): number {
      return this.partition(0).parkedKeys.size;
    }
  }

  const consumer = (failpoint?: Failpoint, apartMs?: number) => new Consumer(failpoint, apartMs);
  const sums = () => generation.collection<{ _id: string; spent: bigint }>('sums').find().sort({ _id: 1 }).toArray();
  const spent = async () => (await sums()).reduce((sum, total) => sum + total.spent, 0n);
  const parkedKeys = () =>
    generation.collection<{ _id: string; reason: string; detail: string }>('parked').find().sort({ _id: 1 }).toArray();
  const commitsOf = async (partition: number) =>
    (await generation.collection<{ _id: string; commits: bigint }>('offsets').findOne({ _id: `${TOPIC}/${partition}` }))
      ?.commits ?? 0n;
  const next = (partition = 0) => consumer().partition(partition).reload();

  it('moves the offset with what it folds', async () => {
    await consumer().apply([record(0, 'a', 1, '1.00'), record(1, 'b', 1, '0.50')], 0n);
    expect([await spent(), await next()]).toEqual([150n, 2n]);
  });

  it('is refused when another consumer has moved the partition on meanwhile', async () => {
    const frozen = consumer();
    const from = await frozen.partition(0).reload();
    await consumer().apply([record(0, 'a', 1, '1.00'), record(1, 'b', 1, '0.50')], 0n);
    await expect(frozen.apply([record(0, 'a', 1, '1.00')], from)).rejects.toThrow(Fenced);
    expect([await spent(), await next()]).toEqual([150n, 2n]);
  });

  it('that cannot commit leaves neither sums, nor an offset, nor dead letters', async () => {
    const dying = consumer((name) => {
      if (name === 'chunk-before-commit') throw new Error('the power is gone');
    });
    await expect(dying.apply([record(0, 'a', 1, '1.00'), record(1, 'b', 1, 'nothing')], 0n)).rejects.toThrow('power');
    expect([await spent(), await next()]).toEqual([0n, 0n]);
    expect(await db.collection(EVENTS).countDocuments()).toBe(0);
    expect(await generation.collection('versions').countDocuments()).toBe(0);
  });

  it('fails as a whole when the database refuses a version', async () => {
    await consumer().apply([record(0, 'a', 1, '1.00')], 0n);
    const versions = new Map([['expenditures/a', { version: 2, event: 'another' }]]);
    const folded = { partition: consumer().partition(0), commit: 2n, fold: {} as never, versions };
    const asIfNew = inTransaction(client, (session) => saveVersions(generation, session, new Map(), [folded]));
    await expect(asIfNew).rejects.toMatchObject({ code: 11_000 });
  });

  it('skips a version that it has applied, in the same chunk or an earlier one', async () => {
    await consumer().apply([record(0, 'a', 1, '1.00'), record(1, 'a', 1, '1.00')], 0n);
    await consumer().apply([record(2, 'a', 1, '1.00'), record(3, 'a', 2, '0.01')], 2n);
    expect([await spent(), await next()]).toEqual([101n, 4n]);
  });

  it('keeps totals per partition, so that no partition waits for the document of another', async () => {
    await Promise.all(
      [0, 1].map((partition) => consumer().apply([record(0, `in-${partition}`, 1, '1.00')], 0n, partition)),
    );
    expect(await sums()).toMatchObject([
      { _id: `2010|${TOPIC}/0`, spent: 100n },
      { _id: `2010|${TOPIC}/1`, spent: 100n },
    ]);
  });

  it('of few events shares its transaction with those that come soon after it', async () => {
    let transactions = 0;
    const owner = consumer((name) => {
      if (name === 'chunk-after-commit') transactions += 1;
    }, 3_000);
    await owner.apply([record(0, 'a', 1, '1.00')], 0n, 0);
    expect(transactions).toBe(1);
    const soonAfter = [owner.apply([record(0, 'b', 1, '0.20')], 0n, 1)];
    for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    soonAfter.push(owner.apply([record(0, 'c', 1, '0.03')], 0n, 2));
    await Promise.all(soonAfter);
    expect([await spent(), transactions]).toEqual([123n, 2]);
  });

  it('of many events waits for no others', async () => {
    const owner = consumer(undefined, 3_600_000);
    await owner.apply([record(0, 'first', 1, '1.00')], 0n);
    const records = Array.from({ length: 100 }, (_, index) => record(index + 1, `a-${index}`, 1, '0.01'));
    await owner.apply(records, 1n);
    expect(await spent()).toBe(200n);
  });

  it.each([
    { what: 'cannot be read', amount: 'nothing', reason: 'poison' },
    { what: 'cannot be handled', amount: UNLUCKY, reason: 'poison' },
  ])('parks the aggregate of an event that $what, with what follows it, and no other', async ({ amount, reason }) => {
    await consumer().apply(
      [record(0, 'a', 1, '1.00'), record(1, 'b', 1, amount), record(2, 'b', 2, '5.00'), record(3, 'c', 1, '0.20')],
      0n,
    );
    expect([await spent(), await next()]).toEqual([120n, 4n]);
    expect(await generation.collection('parked').find().toArray()).toMatchObject([{ _id: 'expenditures/b', reason }]);
    expect(await generation.collection('parked-events').countDocuments()).toBe(2);
    expect(await db.collection(EVENTS).find().toArray()).toMatchObject([{ key: 'expenditures/b' }]);
  });

  it('parks an aggregate at a gap, and goes on in order when the missing version arrives', async () => {
    const owner = consumer();
    await owner.apply([record(0, 'a', 1, '1.00'), record(1, 'a', 3, '0.03'), record(2, 'b', 1, '0.20')], 0n);
    expect([await spent(), owner.parkedKeys]).toEqual([120n, 1]);
    await owner.apply([record(3, 'a', 2, '0.02')], 3n);
    await owner.serve();
    expect([await spent(), owner.parkedKeys]).toEqual([125n, 0]);
  });

  it('closes a gap for good: whoever owns the partition next goes on with the aggregate', async () => {
    await consumer().apply([record(0, 'a', 1, '1.00'), record(1, 'a', 3, '0.03')], 0n);
    const dying = consumer((name) => {
      if (name === 'chunk-after-commit') throw new Error('the power is gone');
    });
    await expect(dying.apply([record(2, 'a', 2, '0.02')], 2n)).rejects.toThrow('power');
    const next = consumer();
    await next.serve();
    expect([await spent(), next.parkedKeys]).toEqual([105n, 0]);
  });

  it('closes a gap that it has opened itself', async () => {
    const owner = consumer();
    await owner.apply([record(0, 'a', 1, '1.00'), record(1, 'a', 3, '0.03'), record(2, 'a', 2, '0.02')], 0n);
    await owner.serve();
    expect([await spent(), owner.parkedKeys]).toEqual([105n, 0]);
  });

  it('parks the aggregate of an event whose type this build does not know, and sets nothing aside', async () => {
    await consumer().apply(
      [
        record(0, 'a', 1, '1.00'),
        record(1, 'a', 2, '0.02', undefined, NEWER_TYPE),
        record(2, 'a', 3, '0.03'),
        record(3, 'b', 1, '0.20'),
      ],
      0n,
    );
    expect([await spent(), await next()]).toEqual([120n, 4n]);
    expect(await parkedKeys()).toMatchObject([
      { _id: 'expenditures/a', reason: 'unknown-type', detail: expect.stringContaining(NEWER_TYPE), waitingFor: 2 },
    ]);
    expect(await db.collection(EVENTS).countDocuments()).toBe(0);
  });

  it('goes on with an aggregate whose type another build knows, once that has joined', async () => {
    await consumer().apply([record(0, 'a', 1, '0.02', undefined, NEWER_TYPE), record(1, 'a', 2, '0.03')], 0n);
    // To the build that comes after, this type is a known one.
    await generation
      .collection('parked-events')
      .updateOne({ version: 1n }, [{ $set: { 'headers.ce_type': { $literal: ExpenditureRecorded.type } } }]);
    const newer = consumer();
    await new ParkedKeys(client, generation, spend, clock).tryUnknownTypes(newer.partitions);
    await newer.serve();
    expect([await spent(), newer.parkedKeys]).toEqual([5n, 0]);
  });

  it.each([
    ['a sum beyond 64 bits', HALF_OF_64_BITS],
    ['a document that is too large', TOO_LARGE],
  ])('parks the event for which the database refuses %s, and no other', async (_, amount) => {
    const owner = consumer();
    if (amount === HALF_OF_64_BITS) await owner.apply([record(0, 'before', 1, amount)], 0n, 1);
    if (amount === HALF_OF_64_BITS) await owner.apply([record(1, 'before', 2, amount)], 1n, 1);
    const before = await spent();
    await owner.apply([record(0, 'a', 1, '1.00'), record(1, 'b', 1, amount), record(2, 'c', 1, '0.20')], 0n, 0);
    await owner.apply([record(3, 'd', 1, amount), record(4, 'e', 1, '0.03')], 3n, 0);
    const parked = await parkedKeys();
    expect(parked.length).toBeGreaterThan(0);
    for (const { reason, detail } of parked)
      expect([reason, detail]).toEqual(['poison', expect.stringMatching(/refused to write/)]);
    expect((await spent()) - before).toBeGreaterThanOrEqual(123n);
    expect(await next()).toBe(5n);
  });

  it('that would write more than a transaction can is divided, and applied whole', async () => {
    let transactions = 0;
    const owner = consumer((name) => {
      if (name === 'chunk-after-commit') transactions += 1;
    });
    const records = Array.from({ length: 1_000 }, (_, index) => record(index, `a-${index}`, 1, MANY_WRITES));
    await owner.apply(records, 0n);
    expect([await generation.collection('large').countDocuments(), await next()]).toEqual([20_000, 1_000n]);
    expect(transactions).toBeGreaterThan(1);
  });

  describe('with many events behind a gap', () => {
    const MANY = 1_200;
    const behindGap = async (unlucky: number | null) => {
      const owner = consumer();
      const amountOf = (version: number) => (version === unlucky ? UNLUCKY : '0.01');
      const records = Array.from({ length: MANY }, (_, index) => record(index, 'a', index + 2, amountOf(index + 2)));
      await owner.apply(records, 0n);
      await owner.apply([record(MANY, 'a', 1, '0.01')], BigInt(MANY));
      const before = await commitsOf(0);
      await owner.serve();
      return { owner, transactions: (await commitsOf(0)) - before };
    };

    it('applies them in few transactions', async () => {
      const { owner, transactions } = await behindGap(null);
      expect([await spent(), owner.parkedKeys]).toEqual([BigInt(MANY + 1), 0]);
      expect(transactions).toBeLessThan(10n);
    });

    it('applies those before the one that cannot be handled, and says which it is', async () => {
      await behindGap(700);
      expect(await spent()).toBe(699n);
      expect(await parkedKeys()).toMatchObject([{ reason: 'poison', waitingFor: 700, asked: null }]);
      expect(await generation.collection('parked-events').countDocuments()).toBe(MANY + 1 - 699);
    });
  });

  describe('with a version of an aggregate that another event gave', () => {
    const first = () => [record(0, 'a', 1, '1.00'), record(1, 'a', 2, '0.50')];
    const other = (offset: number) => record(offset, 'a', 2, '9.00', 'another-event');
    const parked = () => generation.collection('parked').find().toArray();

    it('parks it as a fork in a later chunk, tells of it, and lets nothing through behind it', async () => {
      const owner = consumer();
      await owner.apply(first(), 0n);
      await owner.apply([other(2), record(3, 'a', 3, '0.05'), record(4, 'b', 1, '0.20')], 2n);
      expect([await spent(), owner.forks]).toEqual([170n, ['expenditures/a']]);
      const detail = 'version 2 is event event-a-2, and event another-event too';
      expect(await parked()).toMatchObject([{ _id: 'expenditures/a', reason: 'fork', detail }]);
    });

    it('parks it as a fork in the same chunk', async () => {
      const owner = consumer();
      await owner.apply([...first(), other(2)], 0n);
      expect([await spent(), owner.forks]).toEqual([150n, ['expenditures/a']]);
    });

    it('goes on with the history that was applied when an operator discards the other', async () => {
      await consumer().apply([...first(), other(2), record(3, 'a', 3, '0.05')], 0n);
      await generation.collection('parked').updateMany({}, { $set: { asked: 'discard' } });
      const owner = consumer();
      await owner.partition(0).reload();
      await new ParkedKeys(client, generation, spend, clock).serveRequests(owner.partition(0));
      expect([await spent(), await parked()]).toEqual([155n, []]);
    });
  });

  it('applies an event whose key was released meanwhile, instead of leaving it behind a key that waits no more', async () => {
    await consumer().apply([record(0, 'a', 1, '1.00'), record(1, 'a', 2, UNLUCKY)], 0n);
    const owner = consumer();
    await owner.partition(0).reload();
    await generation
      .collection<{ _id: string }>('parked')
      .updateOne({ _id: 'expenditures/a' }, { $set: { asked: 'discard' } });
    const releasing = consumer();
    await releasing.partition(0).reload();
    await new ParkedKeys(client, generation, spend, clock).serveRequests(releasing.partition(0));
    await owner.apply([record(2, 'a', 3, '0.05')], 2n);
    expect([await spent(), await generation.collection('parked-events').countDocuments()]).toEqual([105n, 0]);
  });

  describe('and an aggregate that it has parked', () => {
    const ask = async (asked: 'redrive' | 'discard') => {
      await generation.collection<{ _id: string }>('parked').updateOne({ _id: 'expenditures/a' }, { $set: { asked } });
      const owner = consumer();
      await owner.partition(0).reload();
      await new ParkedKeys(client, generation, spend, clock).serveRequests(owner.partition(0));
      return owner.parkedKeys;
    };
    const parkedEvents = () => generation.collection('parked-events').countDocuments();

    beforeEach(() =>
      consumer().apply([record(0, 'a', 1, '1.00'), record(1, 'a', 2, UNLUCKY), record(2, 'a', 3, '0.05')], 0n),
    );

    it('stay as they are when the event is tried again in vain', async () => {
      expect([await ask('redrive'), await parkedEvents(), await spent()]).toEqual([1, 2, 100n]);
      const parked = await generation.collection('parked').find().toArray();
      expect(parked).toMatchObject([{ reason: 'poison', waitingFor: 2, asked: null }]);
    });

    it('go on after an event that is discarded, whose version counts as applied', async () => {
      expect([await ask('discard'), await parkedEvents(), await spent()]).toEqual([0, 0, 105n]);
      await consumer().apply([record(3, 'a', 3, '9.00'), record(4, 'a', 4, '0.20')], 3n);
      expect(await spent()).toBe(125n);
    });
  });

  describe('and chunks of other partitions that are there at the same moment', () => {
    /** The database's own count of committed transactions. */
    const commits = async () => {
      const offsets = await generation.collection<{ _id: string; commits: bigint }>('offsets').find().toArray();
      return offsets.reduce((sum, { commits: count }) => sum + count, 0n);
    };

    it('are one transaction', async () => {
      let transactions = 0;
      const owner = consumer((name) => {
        if (name === 'chunk-after-commit') transactions += 1;
      });
      await Promise.all([0, 1, 2].map((number) => owner.apply([record(0, `in-${number}`, 1, '1.00')], 0n, number)));
      expect([transactions, await spent(), await next(0), await next(1), await next(2)]).toEqual([1, 300n, 1n, 1n, 1n]);
      expect(await commits()).toBe(3n);
    });

    it('are applied without the one whose partition another consumer has moved on', async () => {
      const frozen = consumer();
      for (const partition of frozen.partitions) await partition.reload();
      await consumer().apply([record(0, 'a', 1, '1.00'), record(1, 'b', 1, '0.50')], 0n, 1);
      const written = await Promise.allSettled([
        frozen.apply([record(0, 'c', 1, '0.20')], 0n, 0),
        frozen.apply([record(0, 'a', 1, '1.00')], 0n, 1),
        frozen.apply([record(0, 'd', 1, '0.03')], 0n, 2),
      ]);
      expect(written).toMatchObject([{ status: 'fulfilled' }, { reason: expect.any(Fenced) }, { status: 'fulfilled' }]);
      expect([await spent(), await next(0), await next(1), await next(2)]).toEqual([173n, 1n, 2n, 1n]);
      // The partition that was fenced knows nothing any more and reads again.
      expect(await frozen.partition(1).next()).toBe(2n);
    });

    it('are applied also when one of them cannot be handled', async () => {
      const owner = consumer();
      await Promise.all([
        owner.apply([record(0, 'a', 1, '1.00')], 0n, 0),
        owner.apply([record(0, 'b', 1, '0.50'), record(1, 'c', 1, UNLUCKY), record(2, 'd', 1, '0.02')], 0n, 1),
      ]);
      expect([await spent(), await next(0), await next(1)]).toEqual([152n, 1n, 3n]);
      expect(await generation.collection('parked').find().toArray()).toMatchObject([{ _id: 'expenditures/c' }]);
    });

    it('never come before an earlier chunk of the same partition', async () => {
      const owner = consumer();
      await Promise.all([
        owner.apply([record(0, 'a', 1, '1.00')], 0n),
        owner.apply([record(1, 'a', 2, '0.20')], 1n),
        owner.apply([record(0, 'b', 1, '0.03')], 0n, 1),
      ]);
      expect([await spent(), await next(0), await next(1)]).toEqual([123n, 2n, 1n]);
    });
  });
});
