import { randomBytes } from 'node:crypto';
import { PARTITIONS, type Topic } from '@imd/contracts';
import { eventually, testStack } from '@imd/testing';
import { ConfigResourceTypes, ConfigSource, Kafka, logLevel } from 'kafkajs';
import { createTopics, TopicUnusable } from './create-topics';

describe('a topic', () => {
  const kafka = new Kafka({ brokers: [...testStack().kafkaBrokers], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  const created: string[] = [];
  const aTopic = (name: Topic = 'imd.budget') => {
    const topic = `topics-${randomBytes(4).toString('hex')}.${name}`;
    created.push(topic);
    return topic;
  };

  beforeAll(() => admin.connect());
  afterAll(async () => {
    await admin.deleteTopics({ topics: created });
    await admin.disconnect();
  });

  it.each([
    ['imd.budget', 'delete'],
    ['imd.analytics.alerts', 'delete'],
    ['imd.analytics.underspend', 'compact'],
  ] as const)('%s is kept for ever, whatever the broker does with others', async (name, policy) => {
    const topic = aTopic(name);
    await createTopics(kafka, [topic], 1);
    const configNames = ['retention.ms', 'retention.bytes', 'cleanup.policy'];
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: ConfigResourceTypes.TOPIC, name: topic, configNames }],
    });
    const own = resources
      .flatMap(({ configEntries }) => configEntries)
      // A value that the broker gives to every topic would hold only until somebody changes the broker.
      .filter(({ configSource }) => configSource === ConfigSource.TOPIC_CONFIG);
    expect(Object.fromEntries(own.map(({ configName, configValue }) => [configName, configValue]))).toEqual({
      'retention.ms': '-1',
      'retention.bytes': '-1',
      'cleanup.policy': policy,
    });
  });

  it('may be created by two services at once', async () => {
    const topic = aTopic();
    await Promise.all([createTopics(kafka, [topic], 1), createTopics(kafka, [topic], 1)]);
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    expect(topics).toMatchObject([{ name: topic, partitions: { length: PARTITIONS } }]);
  });

  it.each([
    ['retention.ms', '604800000'],
    ['retention.bytes', '1000000'],
    ['cleanup.policy', 'compact'],
  ])('that exists with another %s is refused by its name', async (name, value) => {
    const topic = aTopic();
    await createTopics(kafka, [topic], 1);
    const resource = { type: ConfigResourceTypes.TOPIC, name: topic, configEntries: [{ name, value }] };
    await admin.alterConfigs({ validateOnly: false, resources: [resource] });
    await eventually(() => expect(createTopics(kafka, [topic], 1)).rejects.toThrow(`${name} ${value}`));
  });

  it('that fewer copies must have than its replication is for is refused', async () => {
    const topic = aTopic();
    await createTopics(kafka, [topic], 1);
    await expect(createTopics(kafka, [topic], 3)).rejects.toThrow(
      'min.insync.replicas 1; the platform needs at least 2',
    );
  });

  it('that has fewer copies than its replication is refused', async () => {
    const topic = aTopic();
    await createTopics(kafka, [topic], 1);
    const configEntries = [{ name: 'min.insync.replicas', value: '2' }];
    const resource = { type: ConfigResourceTypes.TOPIC, name: topic, configEntries };
    await admin.alterConfigs({ validateOnly: false, resources: [resource] });
    // A broker tells of an altered setting a moment after it took it.
    await eventually(() =>
      expect(createTopics(kafka, [topic], 3)).rejects.toThrow('copies 1; the platform needs at least 3'),
    );
  });

  it('that cannot be made is named, with why', async () => {
    const topic = `topics-${randomBytes(4).toString('hex')}.imd.budget`;
    await expect(createTopics(kafka, [topic], 3)).rejects.toThrow(new RegExp(`cannot be made: ${topic}: Replication`));
  });

  it('that a read model has applied events of is not made anew when it is gone', async () => {
    const topic = `topics-${randomBytes(4).toString('hex')}.imd.budget`;
    await createTopics(kafka, [topic], 1, new Set([topic]));
    expect(await admin.listTopics()).not.toContain(topic);
  });

  it('with another number of partitions is refused', async () => {
    const topic = aTopic();
    await admin.createTopics({ topics: [{ topic, numPartitions: PARTITIONS + 1 }], waitForLeaders: true });
    await expect(createTopics(kafka, [topic], 1)).rejects.toThrow(TopicUnusable);
  });
});
