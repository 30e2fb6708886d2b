import { eventually, testStack } from '@imd/testing';
import { Binary } from 'mongodb';
import { readTopic } from '../tools/kill/read-topic';
import { sumAnswered } from '../tools/kill/sums';
import { openedYear, send } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import {
  EventWriter,
  expenditureRecord,
  reversalRecord,
  type WrittenRecord,
} from '../tools/platform-under-test/event-writer';
import { readModelCollection, UNDERSPEND } from './read-models';

/** An event that cannot be read, or does not follow on those before, keeps its own aggregate waiting and no other. */
describe('an aggregate whose events cannot be applied', () => {
  let platform: PlatformUnderTest;
  let writer: EventWriter;

  const YEARS = {
    poison: 2012,
    discarded: 2013,
    gap: 2014,
    keyless: 2015,
    ownerless: 2016,
    killed: 2017,
    newer: 2018,
    forked: 2019,
  };

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack(), { services: ['budget', 'gateway'] });
    await send(platform.gateway, ...Object.values(YEARS).flatMap((year) => openedYear(year)));
    writer = await EventWriter.on(platform, 'imd.budget');
  });
  afterAll(async () => {
    await writer.close();
    await platform.stop();
  });

  const answers = (year: number, cents: bigint, parked: number) =>
    eventually(async () => {
      const { body } = await platform.gateway.get(`/v1/underspend-analyses/${year}?asOf=${year}-12-31`);
      expect([await sumAnswered(platform.gateway, year), body['parked']]).toEqual([cents, parked]);
    }, 30_000);
  /** The operator reads this; a command that ends with 1 fails with what it said. */
  const parkedKeys = () => platform.gateway.maintain('--parked', UNDERSPEND);
  const unreadable = (record: WrittenRecord): WrittenRecord => ({
    ...record,
    value: String(record.value).replace('"currency":"EUR"', '"currency":"GULDEN"'),
  });

  it('waits with everything after it while all others go on, and counts once fixed and asked for again', async () => {
    const year = YEARS.poison;
    const good = expenditureRecord(year, 'poison', 10_000n);
    await writer.write(
      expenditureRecord(year, 'before', 1n),
      unreadable(good),
      expenditureRecord(year, 'beside', 20n),
      reversalRecord(year, 'poison', 2, 3_000n),
      expenditureRecord(year, 'after', 300n),
    );
    await answers(year, 321n, 1);
    expect(await parkedKeys()).toMatch(/^expenditures\/poison\tpoison\t.*amount.*currency/);

    const letters = await eventually(async () => {
      const read = await readTopic(platform.kafka, `${platform.topicPrefix}imd.budget.${UNDERSPEND}.dead-letters`);
      expect(read).toHaveLength(1);
      return read;
    });
    expect(letters[0]).toMatchObject({ key: 'expenditures/poison', headers: { ce_id: good.headers['ce_id'] } });
    expect(letters[0]?.headers['dead_reason']).toMatch(/currency/);

    // Asked for again before the fix, it stays where it is, and the operator reads why.
    await expect(platform.gateway.maintain('--redrive', UNDERSPEND, 'expenditures/poison')).rejects.toThrow(
      /ended with 1:\nexpenditures\/poison\tstill blocked\tpoison\t.*currency.*\nunderspend: 1 of 1 still parked\.$/,
    );
    const parked = await readModelCollection<{ _id: string; asked: string | null }>(platform, 'parked');
    expect(await parked.findOne({ _id: 'expenditures/poison' })).toMatchObject({ asked: null });
    await answers(year, 321n, 1);

    const events = await readModelCollection<{ key: string; version: number | null }>(platform, 'parked-events');
    const fixed = { value: new Binary(Buffer.from(String(good.value))) };
    await events.updateOne({ key: 'expenditures/poison', version: 1 }, { $set: fixed });
    await events.updateOne({ key: 'expenditures/poison', version: null }, { $set: { ...fixed, version: 1 } });
    expect(await platform.gateway.maintain('--redrive', UNDERSPEND)).toBe('expenditures/poison\tapplied');
    await answers(year, 7_321n, 0);

    await writer.write(reversalRecord(year, 'poison', 3, 21n));
    await answers(year, 7_300n, 0);
  });

  it('is let go of without the event that blocks when that is discarded', async () => {
    const year = YEARS.discarded;
    await writer.write(
      expenditureRecord(year, 'kept', 500n),
      unreadable(expenditureRecord(year, 'lost', 40n)),
      expenditureRecord(year, 'other', 60n),
    );
    await answers(year, 560n, 1);
    expect(await platform.gateway.maintain('--discard', UNDERSPEND, 'expenditures/lost', 'Written', 'by', 'hand')).toBe(
      'expenditures/lost\tapplied without the event that blocked',
    );
    await answers(year, 560n, 0);
    await eventually(async () => {
      const read = await readTopic(platform.kafka, `${platform.topicPrefix}imd.budget.${UNDERSPEND}.dead-letters`);
      const reasons = read
        .filter(({ key }) => key === 'expenditures/lost')
        .map(({ headers }) => headers['dead_reason']);
      expect(reasons).toContainEqual(expect.stringMatching(/^discarded by .+@.+: Written by hand$/));
    });
  });

  it.each(['--parked', '--redrive'])('is none, and %s says so', async (action) =>
    expect(await platform.gateway.maintain(action, UNDERSPEND)).toBe('underspend: nothing is parked.'),
  );

  it.each([
    [['--discard', UNDERSPEND, 'expenditures/none', 'Why'], 'underspend: expenditures/none is not parked.'],
    [['--discard', UNDERSPEND, 'expenditures/none'], 'Say why the event is discarded, after its subject.'],
    [['--discard', UNDERSPEND], 'Name the subject whose blocking event is to be skipped.'],
    [
      ['--parked', 'underspent'],
      'Name one of the read models of the gateway service: underspend, country-overview, due-dates.',
    ],
    [
      ['--parket'],
      'There is no --parket; a service takes --rebuild, --swap-back, --drop-previous, --redrive, --discard, --parked, --republish, --recover, --backup, --restore.',
    ],
  ])('is not what %j is about, and the operator reads that alone', async (args, said) => {
    const ended = await platform.gateway.maintain(...args).catch((error: unknown) => (error as Error).message);
    expect(ended.split('\n').slice(1)).toEqual([said]);
  });

  it('waits for a version that has not arrived, and goes on in order when it does', async () => {
    const year = YEARS.gap;
    await writer.write(
      expenditureRecord(year, 'gap', 1_000n),
      reversalRecord(year, 'gap', 3, 200n),
      reversalRecord(year, 'gap', 4, 30n),
      expenditureRecord(year, 'others', 5n),
    );
    await answers(year, 1_005n, 1);
    expect(await parkedKeys()).toMatch(/expenditures\/gap\tgap\tversion 2 has not arrived/);
    await writer.write(reversalRecord(year, 'gap', 2, 100n));
    await answers(year, 675n, 0);
  });

  it('goes on although the process is killed between the commit that closes its gap and what follows', async () => {
    const year = YEARS.killed;
    await writer.write(expenditureRecord(year, 'killed', 1_000n), reversalRecord(year, 'killed', 3, 200n));
    await answers(year, 1_000n, 1);
    await platform.gateway.stop();
    await platform.gateway.start({ IMD_FAILPOINT: 'chunk-after-commit' });
    await writer.write(reversalRecord(year, 'killed', 2, 100n));
    expect(await platform.gateway.endedByItself()).toEqual({ code: null, signal: 'SIGKILL' });
    await platform.gateway.startAndBeReady();
    await answers(year, 700n, 0);
  });

  it('waits at an event whose type this build does not know, and its answers are not current', async () => {
    const year = YEARS.newer;
    const { headers, ...record } = reversalRecord(year, 'newer', 2, 200n);
    const newer = { ...record, headers: { ...headers, ce_type: 'nl.expenditures.expenditure-settled.v7' } };
    await writer.write(expenditureRecord(year, 'newer', 1_000n), newer, reversalRecord(year, 'newer', 3, 30n));
    await answers(year, 1_000n, 1);
    expect(await parkedKeys()).toMatch(/expenditures\/newer\tunknown-type\tthis build does not know .*settled\.v7/);
    const { body } = await platform.gateway.get(`/v1/underspend-analyses/${year}`);
    expect(body['sources']).toMatchObject({ budget: { state: 'behind' } });
    await platform.gateway.maintain('--discard', UNDERSPEND, 'expenditures/newer', 'Never to be known');
    await answers(year, 970n, 0);
  });

  it('waits where it has two histories, which is counted, and goes on with the first when the other is discarded', async () => {
    const year = YEARS.forked;
    const first = expenditureRecord(year, 'forked', 1_000n);
    await writer.write(first, first, expenditureRecord(year, 'beside-the-fork', 5n));
    await answers(year, 1_005n, 0);
    await writer.write(expenditureRecord(year, 'forked', 9_000n), reversalRecord(year, 'forked', 2, 100n));
    await answers(year, 1_005n, 1);
    expect(await parkedKeys()).toMatch(/^expenditures\/forked\tfork\tversion 1 is event \S+, and event \S+ too/);
    const headers = await platform.authorization('operator');
    const metrics = await (await fetch(`${platform.gateway.url}/metrics`, { headers })).text();
    expect(metrics).toMatch(/^imd_forks_total\{read_model="underspend"\} 1$/m);
    await platform.gateway.maintain('--discard', UNDERSPEND, 'expenditures/forked', 'Booked twice');
    await answers(year, 905n, 0);
  });

  it('says that nobody has carried it out while no consumer runs, and lets it go on once one does', async () => {
    const year = YEARS.ownerless;
    await writer.write(unreadable(expenditureRecord(year, 'ownerless', 40n)), expenditureRecord(year, 'sound', 60n));
    await answers(year, 60n, 1);
    await platform.gateway.stop();
    await expect(platform.gateway.maintain('--discard', UNDERSPEND, 'expenditures/ownerless', 'Why')).rejects.toThrow(
      /expenditures\/ownerless\tnot carried out yet: .*\nunderspend: 1 of 1 still parked\.$/,
    );
    await platform.gateway.startAndBeReady();
    await answers(year, 60n, 0);
  });

  it('does not exist for a record without a key, which is set aside alone', async () => {
    const year = YEARS.keyless;
    const record = expenditureRecord(year, 'keyless', 1n);
    await writer.write({ ...record, key: null }, expenditureRecord(year, 'keyed', 2n));
    await answers(year, 2n, 0);
    await eventually(async () => {
      const read = await readTopic(platform.kafka, `${platform.topicPrefix}imd.budget.${UNDERSPEND}.dead-letters`);
      expect(read.map(({ headers }) => headers['ce_id'])).toContain(record.headers['ce_id']);
    });
  });
});
