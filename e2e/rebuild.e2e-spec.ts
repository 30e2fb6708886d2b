import { eventually, testStack } from '@imd/testing';
import { sumAnswered } from '../tools/kill/sums';
import { openedYear, pay, payment, runningProject, send } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import { EventWriter, expenditureRecord, reversalRecord } from '../tools/platform-under-test/event-writer';
import { appliedOffsets, caughtUp, liveGeneration, readModelCollection, UNDERSPEND } from './read-models';

const YEAR = 2012;
const COLLECTIONS = [
  'frameworks',
  'years',
  'projects',
  'cause-codes',
  'causes',
  'spent-by-year',
  'spent-by-purpose',
  'spent-by-project',
  'spent-by-place',
  'spent-by-project-and-month',
  'spent-by-place-and-month',
  'spent-by-day',
  'spent-by-recording',
  'spent-by-year-and-recording',
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

  it('is kept when another goes live, until an operator drops it; commands know projects throughout', async () => {
    const database = platform.database('budget');
    const namesOfFirst = () =>
      database.listCollections({ name: /^known-projects\.g1\./ }, { nameOnly: true }).toArray();
    const liveOf = async (model: string) => {
      const pointers = database.collection<{ _id: string; generation: number }>('read-models');
      return (await pointers.findOne({ _id: model }))?.generation;
    };
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
      while ((await liveOf('known-projects')) === 1) await book();
      for (const last = number + 150; number < last;) await book();
      await eventually(() => expect(rebuild.pid).toBeNull(), 30_000);
    } finally {
      await rebuild.stop();
    }
    expect(await namesOfFirst()).not.toEqual([]);
    expect(await platform.budget.maintain('--swap-back', 'known-projects')).toContain('generation 1 is live again');
    await book();
    expect(await platform.budget.maintain('--swap-back', 'known-projects')).toContain('generation 2 is live again');
    // Half of a generation would count again what its other half has counted.
    await platform.budget.maintainUntil('drop-begun', '--drop-previous', 'known-projects');
    expect(await namesOfFirst()).not.toEqual([]);
    await expect(platform.budget.maintain('--swap-back', 'known-projects')).rejects.toThrow(/not there any more/);
    await platform.budget.maintain('--drop-previous', 'known-projects');
    expect(await namesOfFirst()).toEqual([]);
    await book();
  });

  it('stays when the one that was to replace it has less in it, unless that is forced', async () => {
    const stray = await readModelCollection<{ _id: string }>(platform, 'years');
    const before = await liveGeneration(platform, UNDERSPEND);
    await stray.insertOne({ _id: 'no event tells of this one' });
    await expect(platform.gateway.maintain('--rebuild', UNDERSPEND)).rejects.toThrow(
      /has less in it.*\n *years: \d+, and the live one has \d+$/,
    );
    expect(await liveGeneration(platform, UNDERSPEND)).toBe(before);
    await platform.gateway.maintain('--rebuild', UNDERSPEND, '--force');
    expect(await liveGeneration(platform, UNDERSPEND)).toBeGreaterThan(before);
  });

  it('is made anew by itself, where that is configured, when another build handles other events', async () => {
    const before = await liveGeneration(platform, UNDERSPEND);
    await platform.gateway.stop();
    // It may have written under other keys: that the rebuilt one has fewer documents then says nothing.
    const written = await readModelCollection<{ _id: string }>(platform, 'years');
    await written.insertOne({ _id: 'as an earlier build wrote it' });
    const pointers = platform.database('gateway').collection<{ _id: string }>('read-models');
    await pointers.updateOne({ _id: UNDERSPEND }, { $set: { handles: 'what an earlier build handled' } });
    await platform.gateway.startAndBeReady();
    await eventually(async () => {
      const analysis = await platform.gateway.get(`/v1/underspend-analyses/${YEAR}`);
      expect(analysis.body['sources']).toMatchObject({ budget: { state: 'behind' } });
    });
    const { body } = await platform.gateway.ask('GET', '/health/details', { role: 'operator' });
    expect(body['info']).toMatchObject({ consumers: { [UNDERSPEND]: { rebuild: 'rebuild-needed' } } });

    await platform.gateway.stop();
    await platform.gateway.startAndBeReady({ IMD_REBUILD: 'by-itself' });
    await eventually(async () => expect(await liveGeneration(platform, UNDERSPEND)).toBeGreaterThan(before), 60_000);
    await eventually(async () => {
      const rebuilt = await platform.gateway.get(`/v1/underspend-analyses/${YEAR}`);
      expect(rebuilt.body['sources']).toMatchObject({ budget: { state: 'current' } });
    }, 30_000);
  });
});
