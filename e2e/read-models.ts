import { eventually } from '@imd/testing';
import type { PlatformUnderTest } from '../tools/platform-under-test/platform-under-test';

export const UNDERSPEND = 'underspend';

/** The gateway answers from the generation of this number. */
export async function liveGeneration(platform: PlatformUnderTest, model: string): Promise<number> {
  const pointers = platform.database('gateway').collection<{ _id: string; generation: number }>('read-models');
  return (await pointers.findOne({ _id: model }))?.generation ?? 1;
}

export async function readModelCollection<T extends object>(
  platform: PlatformUnderTest,
  name: string,
  { model = UNDERSPEND, generation }: { model?: string; generation?: number } = {},
) {
  const number = generation ?? (await liveGeneration(platform, model));
  return platform.database('gateway').collection<T>(`${model}.g${number}.${name}`);
}

/** The read model itself says how far it has come in each partition. */
export async function appliedOffsets(platform: PlatformUnderTest, generation?: number): Promise<Map<string, bigint>> {
  const offsets = await readModelCollection<{ _id: string; next: bigint }>(platform, 'offsets', { generation });
  return new Map((await offsets.find().sort({ _id: 1 }).toArray()).map(({ _id, next }) => [_id, next]));
}

/** The broker says where each partition ends now. */
async function endOffsets(platform: PlatformUnderTest, topics: readonly string[]): Promise<Map<string, bigint>> {
  const admin = platform.kafka.admin();
  await admin.connect();
  try {
    const ends = new Map<string, bigint>();
    for (const topic of topics.map((name) => platform.topicPrefix + name)) {
      for (const { partition, high } of await admin.fetchTopicOffsets(topic))
        ends.set(`${topic}/${partition}`, BigInt(high));
    }
    return new Map([...ends].sort(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    await admin.disconnect();
  }
}

/** The test waits until the underspend read model has applied everything that is on its topics now. */
export async function caughtUp(platform: PlatformUnderTest, withinMs = 30_000): Promise<void> {
  const ends = await endOffsets(platform, ['imd.budget', 'imd.projects']);
  await eventually(async () => {
    const applied = await appliedOffsets(platform);
    const behind = [...ends].filter(([partition, end]) => (applied.get(partition) ?? 0n) < end);
    expect(behind).toEqual([]);
  }, withinMs);
}

/** The broker sees these members in the gateway's consumer group of the budget's topic; none while they rebalance. */
export async function groupMembers(platform: PlatformUnderTest): Promise<string[]> {
  const { state, members } = await describeGroup(platform);
  return state === 'Stable' ? members.map(({ memberId }) => memberId) : [];
}

export async function groupState(platform: PlatformUnderTest): Promise<string> {
  return (await describeGroup(platform)).state;
}

async function describeGroup(platform: PlatformUnderTest) {
  const admin = platform.kafka.admin();
  await admin.connect();
  try {
    const { groups } = await admin.describeGroups([await groupOf(platform, 'imd.budget')]);
    return groups[0] ?? { state: 'Dead', members: [] };
  } finally {
    await admin.disconnect();
  }
}

/** The gateway reads a topic in this group; its name tells which build it is of. */
export async function groupOf({ kafka, topicPrefix }: PlatformUnderTest, topic: string): Promise<string> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const { groups } = await admin.listGroups();
    const named = new RegExp(`^${topicPrefix}imd-gateway\\.[\\w-]{8}\\.${topicPrefix}${topic}$`);
    return groups.map(({ groupId }) => groupId).find((id) => named.test(id)) ?? 'none yet';
  } finally {
    await admin.disconnect();
  }
}
