import type { Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import type { ModelReader } from './model-reader';
import { TopicConsumer } from './topic-consumer';

export interface TopicConsumersOptions {
  readonly kafka: Kafka;
  /** The Kafka group of each topic is called `<group>.<topic>`. */
  readonly group: string;
  readonly sessionTimeoutMs: number;
  readonly logger: Logger;
}

/** The consumers of a process, one for each topic that a read model of it wants. */
export class TopicConsumers {
  private readonly consumers = new Map<string, TopicConsumer>();

  constructor(private readonly options: TopicConsumersOptions) {}

  get kafka(): Kafka {
    return this.options.kafka;
  }

  async add(model: ModelReader): Promise<void> {
    await Promise.all(model.generation.topics().map((topic) => this.of(topic).add(model)));
  }

  async remove(model: ModelReader): Promise<void> {
    await Promise.all(model.generation.topics().map((topic) => this.of(topic).remove(model)));
  }

  private of(topic: string): TopicConsumer {
    const known = this.consumers.get(topic);
    if (known) return known;
    const groupId = `${this.options.group}.${topic}`;
    const consumer = new TopicConsumer({ ...this.options, topic, groupId });
    this.consumers.set(topic, consumer);
    return consumer;
  }
}
