import { randomBytes } from 'node:crypto';
import { ExpenditureRecorded, type EventData } from '@imd/contracts';
import { fixedClock } from '@imd/kernel';
import { testStack } from '@imd/testing';
import { MongoClient, type Db } from 'mongodb';
import { toHeaders } from '../cloud-events/codec';
import type { Failpoint } from '../failpoint';
import { createOutbox, OUTBOX } from '../outbox/outbox';
import { Generation } from '../read-models/generations';
import { defineReadModel } from '../read-models/read-model';
import { Fenced, PartitionProjector, type Dispatch } from './chunk';
import { readRecord, type ReadRecord } from './record';

const MODEL = defineReadModel({ name: 'spent', topics: ['imd.budget'], collections: { sums: { indexes: [] } } });
const TOPIC = 'imd.budget';
const UNLUCKY = '0.13';

const spend: Dispatch = (data, { fold }) => {
  const { year, amount } = data as EventData<typeof ExpenditureRecorded>;
  if (amount.value === UNLUCKY) throw new Error('thirteen cents are unlucky');
  fold.increment('sums', { year }, { spent: BigInt(amount.value.replace('.', '')) });
  return Promise.resolve();
};

/** A record of an expenditure; one without readable data where the amount is none. */
function record(offset: number, id: string, version: number, value: string): ReadRecord {
  const key = `expenditures/${id}`;
  const headers = toHeaders({
    id: `event-${id}-${version}`,
    source: 'urn:nld:oin:00000000000000000000:systeem:test',
    type: ExpenditureRecorded.type,
    subject: key,
    time: '2010-12-31T12:00:00.000Z',
    dataschema: ExpenditureRecorded.dataschema,
    subjectversion: version,
    actor: 'test',
    traceparent: null,
  });
  const data = { ...ExpenditureRecorded.sample, expenditureId: id, amount: { value, currency: 'EUR' } };
  return readRecord({
    offset: String(offset),
    key: Buffer.from(key),
    headers,
    value: Buffer.from(JSON.stringify(data)),
    timestamp: '0',
    attributes: 0,
  });
}

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

  const consumer = (partition = 0, failpoint: Failpoint = () => undefined) =>
    new PartitionProjector(client, generation, TOPIC, partition, spend, fixedClock('2011-01-01T00:00:00Z'), failpoint);
  const sums = () => generation.collection<{ _id: string; spent: bigint }>('sums').find().sort({ _id: 1 }).toArray();
  const spent = async () => (await sums()).reduce((sum, total) => sum + total.spent, 0n);
  const next = (partition = 0) => consumer(partition).reload();

  it('moves the offset with what it folds', async () => {
    await consumer().apply([record(0, 'a', 1, '1.00'), record(1, 'b', 1, '0.50')], 0n);
    expect([await spent(), await next()]).toEqual([150n, 2n]);
  });

  it('is refused when another consumer has moved the partition on meanwhile', async () => {
    const frozen = consumer();
    const from = await frozen.reload();
    await consumer().apply([record(0, 'a', 1, '1.00'), record(1, 'b', 1, '0.50')], 0n);
    await expect(frozen.apply([record(0, 'a', 1, '1.00')], from)).rejects.toThrow(Fenced);
    expect([await spent(), await next()]).toEqual([150n, 2n]);
  });

  it('that cannot commit leaves neither sums, nor an offset, nor dead letters', async () => {
    const dying = consumer(0, (name) => {
      if (name === 'chunk-before-commit') throw new Error('the power is gone');
    });
    await expect(dying.apply([record(0, 'a', 1, '1.00'), record(1, 'b', 1, 'nothing')], 0n)).rejects.toThrow('power');
    expect([await spent(), await next()]).toEqual([0n, 0n]);
    expect(await db.collection(OUTBOX).countDocuments()).toBe(0);
    expect(await generation.collection('versions').countDocuments()).toBe(0);
  });

  it('skips a version that it has applied, in the same chunk or an earlier one', async () => {
    await consumer().apply([record(0, 'a', 1, '1.00'), record(1, 'a', 1, '1.00')], 0n);
    await consumer().apply([record(2, 'a', 1, '1.00'), record(3, 'a', 2, '0.01')], 2n);
    expect([await spent(), await next()]).toEqual([101n, 4n]);
  });

  it('keeps totals per partition, so that no partition waits for the document of another', async () => {
    await Promise.all(
      [0, 1].map((partition) => consumer(partition).apply([record(0, `in-${partition}`, 1, '1.00')], 0n)),
    );
    expect(await sums()).toMatchObject([
      { _id: `2010|${TOPIC}/0`, spent: 100n },
      { _id: `2010|${TOPIC}/1`, spent: 100n },
    ]);
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
    expect(await db.collection(OUTBOX).find().toArray()).toMatchObject([{ key: 'expenditures/b' }]);
  });

  it('parks an aggregate at a gap, and goes on in order when the missing version arrives', async () => {
    const owner = consumer();
    await owner.apply([record(0, 'a', 1, '1.00'), record(1, 'a', 3, '0.03'), record(2, 'b', 1, '0.20')], 0n);
    expect([await spent(), owner.parkedKeys]).toEqual([120n, 1]);
    await owner.apply([record(3, 'a', 2, '0.02')], 3n);
    expect([await spent(), owner.parkedKeys]).toEqual([125n, 0]);
  });
});
