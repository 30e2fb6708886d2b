import { canonicalHash } from '@imd/kernel';
import type { Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import type { ReadModel } from '../read-models/read-model';
import type { ModelReader } from './model-reader';
import { TopicConsumer } from './topic-consumer';

export interface TopicConsumersOptions {
  readonly kafka: Kafka;
  /** The Kafka group of each topic is called `<group>.<build>.<topic>`. */
  readonly group: string;
  /** The read models that the process is there for. */
  readonly models: readonly ReadModel[];
  readonly sessionTimeoutMs: number;
  readonly logger: Logger;
}

const CHARACTERS_OF_BUILD = 8;

/**
 * The consumers of a process, one for each topic that a read model of it wants. Processes share the partitions of a
 * topic when their builds handle the same events: another build may leave a read model alone that this one brings up to
 * date, in every partition.
 */
export class TopicConsumers {
  private readonly consumers = new Map<string, TopicConsumer>();
  private readonly handles = new Map<string, string>();
  private allAnnounced = (): void => undefined;
  private readonly announced = new Promise<void>((resolve) => (this.allAnnounced = resolve));

  constructor(private readonly options: TopicConsumersOptions) {}

  get kafka(): Kafka {
    return this.options.kafka;
  }

  /** Tells by `handlesOf` which events this build handles; nothing is read before each read model has. */
  announce({ name }: ReadModel, handles: string): void {
    this.handles.set(name, handles);
    if (this.options.models.every((model) => this.handles.has(model.name))) this.allAnnounced();
  }

  async add(model: ModelReader): Promise<void> {
    await this.announced;
    await Promise.all(model.generation.topics().map((topic) => this.of(topic).add(model)));
  }

  async remove(model: ModelReader): Promise<void> {
    await Promise.all(model.generation.topics().map((topic) => this.of(topic).remove(model)));
  }

  private of(topic: string): TopicConsumer {
    const known = this.consumers.get(topic);
    if (known) return known;
    const build = canonicalHash(Object.fromEntries(this.handles)).slice(0, CHARACTERS_OF_BUILD);
    const groupId = `${this.options.group}.${build}.${topic}`;
    const consumer = new TopicConsumer({ ...this.options, topic, groupId });
    this.consumers.set(topic, consumer);
    return consumer;
  }
}
