import { setTimeout as delay } from 'node:timers/promises';
import { COMPACTED_TOPICS, PARTITIONS } from '@imd/contracts';
import { ConfigResourceTypes, KafkaJSAggregateError, type Admin, type Kafka } from 'kafkajs';

/** Nothing that the service does by itself can make the topic fit. */
export class TopicUnusable extends Error {
  override readonly name = 'TopicUnusable';

  constructor(
    readonly reason: 'topic-lost' | 'topic-settings',
    message: string,
  ) {
    super(`${reason}: ${message}`);
  }
}

/** A topic is kept for ever, since read models are rebuilt from it; of a compacted one the last record of each key. */
const settingsOf = (topic: string) => ({
  'retention.ms': '-1',
  'retention.bytes': '-1',
  'cleanup.policy': COMPACTED_TOPICS.some((name) => topic.endsWith(name)) ? 'compact' : 'delete',
});
const IN_SYNC = 'min.insync.replicas';

const LED_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 50;
const NOT_YET: ReadonlySet<string> = new Set(['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE']);

/**
 * Creates the topics that are missing. The code does this, never the broker on first use: a topic is kept for ever, and
 * its number of partitions is fixed, since another count would send an aggregate's later events to another partition
 * than its earlier ones.
 *
 * @param applied topics that a read model has applied events of: one that is missing was lost, and an empty one in its
 * place would hide that
 * @throws TopicUnusable when a topic exists with other settings
 */
export async function createTopics(
  kafka: Kafka,
  topics: readonly string[],
  replicationFactor: number,
  applied: ReadonlySet<string> = new Set(),
): Promise<void> {
  const inSync = Math.max(1, replicationFactor - 1);
  const admin = kafka.admin();
  await admin.connect();
  try {
    const before = new Set(await admin.listTopics());
    const missing = topics.filter((topic) => !before.has(topic) && !applied.has(topic));
    if (missing.length > 0) {
      // Two services may create the same topic at once; kafkajs tells the second one that it exists, and throws
      // nothing.
      const asked = missing.map((topic) => {
        const settings = Object.entries({ ...settingsOf(topic), [IN_SYNC]: String(inSync) });
        const configEntries = settings.map(([name, value]) => ({ name, value }));
        return { topic, numPartitions: PARTITIONS, replicationFactor, configEntries };
      });
      await admin.createTopics({ waitForLeaders: false, topics: asked }).catch(nameTopics);
      await untilLed(admin, missing);
    }
    const existing = topics.filter((topic) => before.has(topic) || missing.includes(topic));
    if (existing.length > 0) await refuseOtherSettings(admin, existing, replicationFactor, inSync);
  } finally {
    await admin.disconnect();
  }
}

/**
 * A broker may not have heard of a new topic yet, above all of one that was deleted a moment before; kafkajs, which can
 * wait for leaders itself, takes that for a fault.
 */
async function untilLed(admin: Admin, topics: readonly string[]): Promise<void> {
  const deadline = performance.now() + LED_WITHIN_MS;
  for (;;) {
    try {
      const { topics: described } = await admin.fetchTopicMetadata({ topics: [...topics] });
      if (described.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0))) return;
    } catch (error) {
      if (!NOT_YET.has((error as { readonly type?: string }).type ?? '') || performance.now() > deadline) throw error;
    }
    if (performance.now() > deadline) throw new Error(`No broker leads ${topics.join(', ')} yet`);
    await delay(LOOK_EVERY_MS);
  }
}

/** A login that may not make the topic of another service waits until that one has made it. */
function nameTopics(error: unknown): never {
  if (!(error instanceof KafkaJSAggregateError)) throw error;
  const causes = error.errors.map((cause) => Object(cause) as { readonly topic: string; readonly message: string });
  const each = causes.map(({ topic, message }) => `${topic}: ${message}`).join('; ');
  throw new Error(`Topics are missing and cannot be made: ${each}`, { cause: error });
}

async function refuseOtherSettings(
  admin: Admin,
  topics: readonly string[],
  replication: number,
  inSync: number,
): Promise<void> {
  const refuse = (topic: string, setting: string, found: unknown, needed: string) => {
    throw new TopicUnusable(
      'topic-settings',
      `Topic ${topic} has ${setting} ${String(found)}; the platform needs ${needed}`,
    );
  };
  const { topics: described } = await admin.fetchTopicMetadata({ topics: [...topics] });
  for (const { name, partitions } of described) {
    if (partitions.length !== PARTITIONS) refuse(name, 'partitions', partitions.length, `${PARTITIONS} for ever`);
  }
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map((name) => ({
      type: ConfigResourceTypes.TOPIC,
      name,
      configNames: [...Object.keys(settingsOf(name)), IN_SYNC],
    })),
  });
  for (const { resourceName, configEntries } of resources) {
    const found = new Map(configEntries.map(({ configName, configValue }) => [configName, configValue]));
    for (const [setting, needed] of Object.entries(settingsOf(resourceName))) {
      if (found.get(setting) !== needed) refuse(resourceName, setting, found.get(setting), needed);
    }
    if (Number(found.get(IN_SYNC)) < inSync) refuse(resourceName, IN_SYNC, found.get(IN_SYNC), `at least ${inSync}`);
  }
  for (const { name, partitions } of described) {
    const copies = Math.min(...partitions.map(({ replicas }) => replicas.length));
    if (copies < replication) refuse(name, 'copies', copies, `at least ${replication}`);
  }
}
