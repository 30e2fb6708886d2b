import { eventually, testStack } from '@imd/testing';
import { sumOf } from '../tools/kill/books';
import { countStore, countTopic, sumAnswered, type TopicCount } from '../tools/kill/sums';
import { openedYear, pay, payment, send } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import type { ServiceUnderTest } from '../tools/platform-under-test/service-under-test';

/** Expenditures and their events exist together or not at all, and every event reaches its topic. */
describe('the outbox', () => {
  let platform: PlatformUnderTest;

  const YEARS = { refused: 2012, killed: 2013, relay: 2014, twoRelays: 2015 };
  const TOPIC = 'imd.budget';

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack(), { services: ['budget', 'gateway'] });
    await send(platform.gateway, ...Object.values(YEARS).flatMap((year) => openedYear(year, '1000.00')));
  });
  afterAll(() => platform.stop());

  const book = (year: number, key: string, value: string) => pay(platform.gateway, year, key, payment(year, value));
  /** The client asks again under its key while the answer is unknown, as after a crash of the service. */
  const bookForCertain = (year: number, key: string, value: string) =>
    eventually(async () => expect((await book(year, key, value)).status).toBe(201), 30_000);
  const inStore = (collection: string) => platform.database('budget').collection<{ _id: string }>(collection);
  const drained = () =>
    eventually(async () => expect(await inStore('events').countDocuments({ pending: true })).toBe(0), 30_000);
  const onTopic = async (year: number): Promise<TopicCount> => {
    await drained();
    return countTopic(platform.kafka, platform.topicPrefix + TOPIC, year);
  };
  /** Store, topic and answer are each read by code of their own. */
  const threeSums = async (year: number, expected: bigint) => {
    await eventually(async () => expect(await sumAnswered(platform.gateway, year)).toBe(expected), 30_000);
    expect(sumOf((await countStore(platform.database('budget'), year)).expenditures)).toBe(expected);
    expect(sumOf((await onTopic(year)).books.expenditures)).toBe(expected);
  };

  it('holds nothing of a command that was refused, not even its key', async () => {
    const refused = await book(YEARS.refused, 'a-key', '1000.01');
    expect([refused.status, refused.body['type']]).toEqual([409, expect.stringMatching(/^urn:nld:imd:problem:/)]);
    expect(await inStore('idempotency-keys').countDocuments({ _id: /a-key$/ })).toBe(0);
    expect((await onTopic(YEARS.refused)).records).toBe(0);
    expect((await book(YEARS.refused, 'a-key', '1000.00')).status).toBe(201);
    await threeSums(YEARS.refused, 100_000n);
  });

  it('lets no change through whose event it cannot take', async () => {
    const publish = () =>
      platform.ask('POST', '/v1/policy-frameworks', {
        headers: { 'idempotency-key': 'held-framework' },
        body: {
          code: 'held',
          title: { nl: 'Kader', en: 'Framework' },
          validFrom: '2012-01-01',
          priorities: [{ code: 'one', number: 1, label: { nl: 'Een', en: 'One' } }],
        },
      });
    await platform.mongodb.withSession(async (session) => {
      session.startTransaction();
      // This document holds the place of the event that comes: the service finds a write conflict until its time is up.
      const place = { _id: 'held', subject: 'policy-frameworks/held', version: 1 };
      await inStore('events').insertOne(place, { session });
      const answer = await publish();
      expect([answer.status, answer.body['type']]).toEqual([503, 'urn:nld:imd:problem:outcome-unknown']);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      await session.abortTransaction();
    });
    expect(await inStore('policy-frameworks').countDocuments({ _id: 'held' })).toBe(0);
    expect(await inStore('idempotency-keys').countDocuments({ _id: /held-framework$/ })).toBe(0);
    await eventually(async () => expect((await publish()).status).toBe(201));
    expect(await inStore('policy-frameworks').countDocuments({ _id: 'held' })).toBe(1);
  });

  it('holds no event of a command that was killed before its commit', async () => {
    await platform.budget.stop();
    await platform.budget.startAndBeReady({ IMD_FAILPOINT: 'command-before-commit' });
    const answer = await book(YEARS.killed, 'killed', '12.34');
    expect([answer.status, answer.body['type']]).toEqual([503, 'urn:nld:imd:problem:outcome-unknown']);
    expect(await platform.budget.endedByItself()).toEqual({ code: null, signal: 'SIGKILL' });
    await platform.budget.startAndBeReady();
    expect((await countStore(platform.database('budget'), YEARS.killed)).expenditures.size).toBe(0);
    await bookForCertain(YEARS.killed, 'killed', '12.34');
    await threeSums(YEARS.killed, 1_234n);
  });

  it('sends an event again when the relay was killed between sending and knowing, and it counts once', async () => {
    await platform.budget.stop();
    await platform.budget.startAndBeReady({ IMD_FAILPOINT: 'relay-sent' });
    // The event itself kills the relay: the answer may or may not come first.
    await book(YEARS.relay, 'relay', '56.78');
    expect(await platform.budget.endedByItself()).toEqual({ code: null, signal: 'SIGKILL' });
    await platform.budget.startAndBeReady();
    await bookForCertain(YEARS.relay, 'relay', '56.78');
    await threeSums(YEARS.relay, 5_678n);
    expect((await onTopic(YEARS.relay)).records).toBe(2);
  });

  it('has one relay at work when the service runs twice, and another when that one is killed', async () => {
    const year = YEARS.twoRelays;
    const second = await platform.second('budget');
    const bookAt = async (service: ServiceUnderTest, count: number, name: string) => {
      const answers = await Promise.all(
        Array.from({ length: count }, (_, index) => pay(service, year, `${name}-${index}`, payment(year, '1.01'))),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(count).fill(201));
    };
    await Promise.all([bookAt(platform.budget, 40, 'at-the-first'), bookAt(second, 40, 'at-the-second')]);
    const { books, records } = await onTopic(year);
    expect([books.expenditures.size, records]).toEqual([80, 80]);
    // The first relay has renewed its lease since it started.
    await platform.budget.kill();
    await bookAt(second, 40, 'after-the-kill');
    await threeSums(year, 120n * 101n);
    await second.stop();
    await platform.budget.startAndBeReady();
  });
});
