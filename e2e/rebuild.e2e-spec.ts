import { eventually, testStack } from '@imd/testing';
import { sumAnswered } from '../tools/kill/sums';
import { openedYear, pay, payment, runningProject, send } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import { EventWriter, expenditureRecord, reversalRecord } from './event-writer';
import { appliedOffsets, caughtUp, liveGeneration, readModelCollection, UNDERSPEND } from './read-models';

const YEAR = 2012;
const COLLECTIONS = [
  'frameworks',
  'years',
  'projects',
  'cause-codes',
  'causes',
  'spending',
  'commitments',
  'versions',
  'parked',
];

describe('a read model that is rebuilt', () => {
  let platform: PlatformUnderTest;
  let writer: EventWriter;

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack(), { services: ['budget', 'projects', 'gateway'] });
    await send(platform.gateway, ...openedYear(YEAR), ...runningProject('seva', 'GH'));
    writer = await EventWriter.on(platform, 'imd.budget');
  });
  afterAll(async () => {
    await writer.close();
    await platform.stop();
  });

  /**
   * Two generations were written at different times, so the comparison leaves out the number of the transaction and
   * since when a key has been waiting.
   */
  const canonical = async (generation: number) => {
    const said: Record<string, object[]> = {};
    for (const name of COLLECTIONS) {
      const collection = await readModelCollection<{ _id: string }>(platform, name, { generation });
      const documents = await collection.find().sort({ _id: 1 }).toArray();
      said[name] = documents.map((document) => ({ ...document, c: null, since: null }));
    }
    return said;
  };

  it('under load, with duplicates and a parked key, equals the live one at the same offsets', async () => {
    let [written, sum, writing] = [0, 0n, true];
    const writeSome = async () => {
      const records = Array.from({ length: 200 }, (_, index) => {
        const cents = BigInt(1 + ((written + index) % 499));
        sum += cents;
        return expenditureRecord(YEAR, `rebuild-${written + index}`, cents);
      });
      written += records.length;
      await writer.write(...records, ...records.slice(0, 50));
    };
    await writer.write(expenditureRecord(YEAR, 'waiting', 7n), reversalRecord(YEAR, 'waiting', 3, 1n));
    // The rebuild applies these events in several transactions, so that it can be frozen between two of them.
    for (let times = 0; times < 60; times++) await writeSome();
    await caughtUp(platform);
    const live = await liveGeneration(platform, UNDERSPEND);
    const building = live + 1;

    const rebuild = platform.gateway.maintenance('rebuild', '--rebuild', UNDERSPEND);
    const load = (async () => {
      while (writing) await writeSome();
    })();
    await rebuild.spawn();
    try {
      await eventually(async () => {
        const applied = [...(await appliedOffsets(platform, building)).values()];
        expect(applied.reduce((events, next) => events + next, 0n)).toBeGreaterThan(0n);
      }, 30_000);
      // The rebuild is frozen with a part of its work done, so that the live one can be read before it is deleted.
      rebuild.signal('SIGSTOP');
      writing = false;
      await load;
      await caughtUp(platform);
      expect(await liveGeneration(platform, UNDERSPEND)).toBe(live);
      const [offsets, said] = [await appliedOffsets(platform, live), await canonical(live)];
      rebuild.signal('SIGCONT');

      await eventually(async () => expect(await liveGeneration(platform, UNDERSPEND)).toBe(building), 60_000);
      expect(await appliedOffsets(platform, building)).toEqual(offsets);
      expect(await canonical(building)).toEqual(said);
      expect(said['parked']).toMatchObject([{ _id: 'expenditures/waiting', reason: 'gap', waitingFor: 2 }]);
    } finally {
      await rebuild.stop();
    }

    // The running gateway answers from it, and goes on where it ended.
    await writer.write(reversalRecord(YEAR, 'waiting', 2, 2n), expenditureRecord(YEAR, 'afterwards', 100n));
    await eventually(async () => expect(await sumAnswered(platform.gateway, YEAR)).toBe(sum + 7n - 3n + 100n), 30_000);
  });

  it('is thrown away once nobody reads it: what commands know of projects is known throughout', async () => {
    const database = platform.database('budget');
    const namesOfFirst = () =>
      database.listCollections({ name: /^known-projects\.g1\./ }, { nameOnly: true }).toArray();
    let number = 0;
    const book = async () => {
      const body = payment(YEAR, '0.01', { project: 'seva' });
      const { status, text } = await pay(platform.budget, YEAR, `while-rebuilt-${number++}`, body);
      expect([status, text]).toEqual([201, expect.any(String)]);
    };
    await eventually(book);

    const rebuild = platform.budget.maintenance('rebuild', '--rebuild', 'known-projects');
    await rebuild.spawn();
    try {
      while ((await namesOfFirst()).length > 0) await book();
      for (const last = number + 150; number < last;) await book();
    } finally {
      await rebuild.stop();
    }
  });
});
