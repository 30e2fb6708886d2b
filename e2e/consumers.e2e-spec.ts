import { eventually, testStack } from '@imd/testing';
import { AssignerProtocol } from 'kafkajs';
import { readTopic } from '../tools/kill/read-topic';
import { sumAnswered } from '../tools/kill/sums';
import { openedYear, pay, payment, send } from '../tools/platform-under-test/budget-year';
import { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';
import { EventWriter, expenditureRecord } from '../tools/platform-under-test/event-writer';
import { appliedOffsets, caughtUp, groupMembers, groupOf, groupState } from './read-models';

describe('a consumer of events', () => {
  let platform: PlatformUnderTest;
  let writer: EventWriter;

  const YEARS = { killedBefore: 2012, killedAfter: 2013, duplicates: 2014, instances: 2015 };
  const answered = (year: number) => sumAnswered(platform.gateway, year);
  const book = async (year: number, key: string, value: string) => {
    const { status, text } = await pay(platform.budget, year, key, payment(year, value));
    expect([status, text]).toEqual([201, expect.any(String)]);
  };

  beforeAll(async () => {
    platform = await PlatformUnderTest.on(testStack(), { services: ['budget', 'gateway'] });
    await send(platform.gateway, ...Object.values(YEARS).flatMap((year) => openedYear(year)));
    writer = await EventWriter.on(platform, 'imd.budget');
    await caughtUp(platform);
  });
  afterAll(async () => {
    await writer.close();
    await platform.stop();
  });

  it('leaves its group when it is asked to end, so that its partitions wait for no timeout', async () => {
    await eventually(async () => expect(await groupMembers(platform)).toHaveLength(1), 30_000);
    await platform.gateway.stop();
    // The wait is half a session: a member that was cut off would still be in the group.
    await eventually(async () => expect(await groupState(platform)).toBe('Empty'), 3_000);
    await platform.gateway.startAndBeReady();
  });

  it.each([
    { year: YEARS.killedBefore, failpoint: 'chunk-before-commit', when: 'before' },
    { year: YEARS.killedAfter, failpoint: 'chunk-after-commit', when: 'after' },
  ])('that is killed $when its commit counts everything once when it is back', async ({ year, failpoint }) => {
    await platform.gateway.stop();
    await platform.gateway.start({ IMD_FAILPOINT: failpoint });
    await book(year, `${failpoint}-1`, '100.10');
    expect(await platform.gateway.endedByItself()).toEqual({ code: null, signal: 'SIGKILL' });
    await book(year, `${failpoint}-2`, '20.02');
    await platform.gateway.startAndBeReady();
    await eventually(async () => expect(await answered(year)).toBe(12_012n), 30_000);
  });

  it('reads what it has not applied, whatever Kafka thinks: a dropped projection comes back', async () => {
    await caughtUp(platform);
    const offsets = await appliedOffsets(platform);
    const before = await eventually(() => answered(YEARS.killedAfter));
    await platform.gateway.stop();
    const known = await committedOffsets(platform);
    expect(known.size).toBeGreaterThan(0);
    // Tools that show the lag of a group know where it ended, also on partitions that it was killed on before.
    expect(known).toEqual(new Map([...offsets].filter(([partition]) => known.has(partition))));
    await platform.database('gateway').dropDatabase();
    await platform.gateway.startAndBeReady();
    await eventually(async () => expect(await appliedOffsets(platform)).toEqual(offsets), 30_000);
    await eventually(async () => expect(await answered(YEARS.killedAfter)).toBe(before));
  });

  it('counts what is delivered again once', async () => {
    const year = YEARS.duplicates;
    await book(year, 'duplicate-1', '10.00');
    await book(year, 'duplicate-2', '5.55');
    await eventually(async () => expect(await answered(year)).toBe(1_555n));
    const others = await answered(YEARS.killedBefore);
    // The writer repeats everything on the topic so far, the events of all the years, in their order.
    await writer.write(...(await readTopic(platform.kafka, `${platform.topicPrefix}imd.budget`)));
    await book(year, 'duplicate-3', '0.45');
    await caughtUp(platform);
    await eventually(async () => expect(await answered(year)).toBe(1_600n));
    expect(await answered(YEARS.killedBefore)).toBe(others);
  });

  it('shares its partitions with another instance, in the middle of its work, and gives them back', async () => {
    const year = YEARS.instances;
    let [written, writing, sum] = [0, true, 0n];
    const load = (async () => {
      while (writing) {
        const records = Array.from({ length: 400 }, (_, index) => {
          const cents = BigInt(1 + ((written + index) % 977));
          sum += cents;
          return expenditureRecord(year, `instances-${written + index}`, cents);
        });
        written += records.length;
        await writer.write(...records);
      }
    })();
    const second = await platform.second('gateway');
    await eventually(async () => expect(await groupMembers(platform)).toHaveLength(2), 30_000);
    const joinedAt = written;
    await eventually(() => expect(written).toBeGreaterThan(joinedAt + 2_000), 30_000);
    await second.kill();
    await second.startAndBeReady();
    await second.stop();
    writing = false;
    await load;
    await caughtUp(platform, 60_000);
    await eventually(async () => expect(await answered(year)).toBe(sum));
  });

  it('that cannot go on turns the readiness red and ends the process', async () => {
    await platform.gateway.stop();
    // Another program sits in its group and speaks another protocol: the broker refuses the consumer for good.
    const groupId = await groupOf(platform, 'imd.budget');
    const foreigner = platform.kafka.consumer({ groupId, partitionAssigners: [foreign] });
    await foreigner.connect();
    await foreigner.subscribe({ topic: `${platform.topicPrefix}imd.returns` });
    await foreigner.run({ eachMessage: () => Promise.resolve() });
    try {
      await eventually(async () => expect(await groupMembers(platform)).toHaveLength(1));
      await platform.gateway.start();
      await eventually(async () => {
        const { status, body } = await platform.gateway.ask('GET', '/health/details', { role: 'operator' });
        expect([status, body['error']]).toMatchObject([503, { consumers: { status: 'down' } }]);
      }, 30_000);
      expect(await platform.gateway.endedByItself()).toEqual({ code: 1, signal: null });
    } finally {
      await foreigner.disconnect();
    }
    await platform.gateway.startAndBeReady();
    await eventually(async () => expect(await groupMembers(platform)).toHaveLength(1), 30_000);
  });
});

/** Kafka would go on here with each partition that it was told of. */
async function committedOffsets(platform: PlatformUnderTest): Promise<Map<string, bigint>> {
  const admin = platform.kafka.admin();
  await admin.connect();
  try {
    const topic = `${platform.topicPrefix}imd.budget`;
    const [fetched] = await admin.fetchOffsets({
      groupId: await groupOf(platform, 'imd.budget'),
      topics: [topic],
    });
    const partitions = (fetched?.partitions ?? []).map(
      ({ partition, offset }) => [`${topic}/${partition}`, BigInt(offset)] as const,
    );
    return new Map(partitions.filter(([, offset]) => offset >= 0n));
  } finally {
    await admin.disconnect();
  }
}

const foreign = () => ({
  name: 'foreign',
  version: 0,
  assign: ({ members, topics }: { members: { memberId: string }[]; topics: string[] }) =>
    Promise.resolve(
      members.map(({ memberId }) => ({
        memberId,
        memberAssignment: AssignerProtocol.MemberAssignment.encode({
          version: 0,
          assignment: Object.fromEntries(topics.map((topic) => [topic, [0]])),
          userData: Buffer.alloc(0),
        }),
      })),
    ),
  protocol: ({ topics }: { topics: string[] }) => ({
    name: 'foreign',
    metadata: AssignerProtocol.MemberMetadata.encode({ version: 0, topics, userData: Buffer.alloc(0) }),
  }),
});
