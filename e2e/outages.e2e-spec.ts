import { eventually } from '@imd/testing';
import { BookingLoad } from '../tools/kill/booking-load';
import { sumOf } from '../tools/kill/books';
import { FaultyPlatform } from '../tools/kill/faulty-platform';
import { randomFaults } from '../tools/kill/random-faults';
import { countStore, countTopic, sumAnswered } from '../tools/kill/sums';
import { openedYear, pay, payment, send } from '../tools/platform-under-test/budget-year';
import type { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import { EventWriter, expenditureRecord } from '../tools/platform-under-test/event-writer';
import { appliedOffsets, caughtUp, groupMembers } from './read-models';

/** The faults of this seed are short, and of most kinds. */
const SEED = 197_430;
const FAULTS = 12;

/** These tests kill the broker and the database, so they have their own. */
describe('the platform', () => {
  let faulty: FaultyPlatform;
  let platform: PlatformUnderTest;

  const YEARS = { broker: 2012, database: 2013, frozen: 2014 };

  beforeAll(async () => {
    faulty = await FaultyPlatform.start(['budget', 'projects', 'gateway'], {});
    platform = faulty.platform;
    await send(platform.gateway, ...Object.values(YEARS).flatMap((year) => openedYear(year)));
  });
  afterAll(() => faulty.stop());

  const book = (year: number, key: string, value: string) => pay(platform.gateway, year, key, payment(year, value));
  const pending = () => platform.database('budget').collection('events').countDocuments({ pending: true });
  const threeSums = async (year: number, expected: bigint) => {
    await eventually(async () => expect(await sumAnswered(platform.gateway, year)).toBe(expected), 60_000);
    expect(sumOf((await countStore(platform.database('budget'), year)).expenditures)).toBe(expected);
    await eventually(async () => expect(await pending()).toBe(0), 30_000);
    const { books } = await countTopic(platform.kafka, `${platform.topicPrefix}imd.budget`, year);
    expect(sumOf(books.expenditures)).toBe(expected);
  };

  it('goes on writing while the broker is down, and everything drains when it is back', async () => {
    const load = new BookingLoad(platform.gateway, YEARS.broker, 50, 'broker');
    load.start();
    await eventually(() => expect(load.counts().accepted).toBeGreaterThan(50));
    await platform.stack.kafka.kill();
    const whenKilled = load.counts().accepted;
    await eventually(() => expect(load.counts().accepted).toBeGreaterThan(whenKilled + 100), 30_000);
    expect(await pending()).toBeGreaterThan(0);
    expect((await platform.budget.get('/health/ready')).status).toBe(200);
    await platform.stack.kafka.start();
    await load.stop();
    expect(load.counts().unknown).toBe(0);
    await threeSums(YEARS.broker, load.sum());
  });

  it('answers 503 while the database is down, and the definite answer under the same key when it is back', async () => {
    const year = YEARS.database;
    expect((await book(year, 'before', '1.00')).status).toBe(201);
    await platform.stack.mongodb.kill();
    const answers = await Promise.all(['one', 'two', 'three'].map((key) => book(year, key, '2.00')));
    for (const { status, headers, body } of answers) {
      expect([status, body['type']]).toEqual([503, 'urn:nld:imd:problem:outcome-unknown']);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await platform.budget.get('/health/ready')).status).toBe(503);
    await platform.stack.mongodb.start();
    // Nobody restarts the service meanwhile.
    await eventually(async () => expect((await book(year, 'one', '2.00')).status).toBe(201), 30_000);
    for (const key of ['one', 'two', 'three']) expect((await book(year, key, '2.00')).status).toBe(201);
    expect((await book(year, 'before', '1.00')).status).toBe(201);
    await threeSums(year, 700n);
    await eventually(async () => expect((await platform.budget.get('/health/ready')).status).toBe(200));
  });

  it('counts once although a consumer was frozen past its session, replaced, and thawed', async () => {
    const year = YEARS.frozen;
    const writer = await EventWriter.on(platform, 'imd.budget');
    let [written, sum] = [0, 0n];
    const write = async (times: number) => {
      for (let time = 0; time < times; time++) {
        const records = Array.from({ length: 500 }, (_, index) => {
          const cents = BigInt(1 + ((written + index) % 661));
          sum += cents;
          return expenditureRecord(year, `frozen-${written + index}`, cents);
        });
        written += records.length;
        await writer.write(...records);
      }
    };
    const replacement = await platform.second('gateway');
    try {
      await eventually(async () => expect(await groupMembers(platform)).toHaveLength(2), 30_000);
      const before = await applied();
      await write(20);
      await eventually(async () => expect(await applied()).toBeGreaterThan(before), 30_000);
      platform.gateway.freeze();
      await write(5);
      await eventually(async () => expect(await groupMembers(platform)).toHaveLength(1), 60_000);
      await caughtUp(platform, 60_000);
      await eventually(async () => expect(await sumAnswered(replacement, year)).toBe(sum), 30_000);
      platform.gateway.thaw();
      await write(5);
      await eventually(async () => expect(await groupMembers(platform)).toHaveLength(2), 60_000);
      await caughtUp(platform, 60_000);
      for (const gateway of [replacement, platform.gateway])
        await eventually(async () => expect(await sumAnswered(gateway, year)).toBe(sum), 30_000);
    } finally {
      await writer.close();
      await replacement.stop();
    }
  });

  /** This is short; `npm run kill -- --faults 10000` goes on for hours. */
  it('counts everything accepted exactly once whatever befalls it, and is well again afterwards', async () => {
    const asked = { seed: SEED, faults: FAULTS, each: FAULTS, perSecond: 30, until: Infinity, say: () => undefined };
    const { faults, accepted, verdict } = await randomFaults(faulty, asked);
    expect(faults).toBe(FAULTS);
    expect(accepted).toBeGreaterThan(100);
    expect(verdict).toMatchObject({ differing: [], agree: true });
  });

  /** The count is of events applied so far, over all partitions. */
  async function applied(): Promise<bigint> {
    return [...(await appliedOffsets(platform)).values()].reduce((events, next) => events + next, 0n);
  }
});
