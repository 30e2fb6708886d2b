import { ConfigResourceTypes, type Kafka } from 'kafkajs';

const SETTING = 'max.message.bytes';
/** A broker takes this much unless its operator has said otherwise. */
const BROKERS_OWN = 1_048_588;
/** Room for the header of a batch, and for what a dead letter says beside the record that it holds. */
const ROOM_BYTES = 8_192;

/** A broker refuses a record above its topic's limit at every attempt, so nothing larger may ever be committed. */
export class RecordLimit {
  private most = BROKERS_OWN - ROOM_BYTES;

  /** A record may take this many bytes, what goes with it included. */
  get bytes(): number {
    return this.most;
  }

  /** Asks the broker for the limits of topics that exist; the lowest holds for all. */
  async read(kafka: Kafka, topics: readonly string[]): Promise<void> {
    if (topics.length === 0) return;
    const admin = kafka.admin();
    await admin.connect();
    try {
      const { resources } = await admin.describeConfigs({
        includeSynonyms: false,
        resources: topics.map((name) => ({ type: ConfigResourceTypes.TOPIC, name, configNames: [SETTING] })),
      });
      const limits = resources.flatMap(({ configEntries }) =>
        configEntries.filter(({ configName }) => configName === SETTING).map(({ configValue }) => Number(configValue)),
      );
      if (limits.length > 0) this.most = Math.min(...limits) - ROOM_BYTES;
    } finally {
      await admin.disconnect();
    }
  }
}
