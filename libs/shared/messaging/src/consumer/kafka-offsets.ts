import { setTimeout as delay } from 'node:timers/promises';
import type { Consumer, TopicPartitionOffset } from 'kafkajs';
import type { Logger } from 'pino';

/** kafkajs by itself commits after every batch, which costs as many requests as there are partitions with events. */
const COMMIT_EVERY_MS = 1_000;

/** Tells Kafka how far the group has come, for tools that show its lag; no consumer goes by it. */
export class KafkaOffsets {
  private readonly uncommitted = new Map<string, TopicPartitionOffset>();
  private timer: NodeJS.Timeout | undefined;
  private committing: Promise<void> | null = null;

  constructor(
    private readonly consumer: Consumer,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      this.committing ??= this.commit().finally(() => (this.committing = null));
    }, COMMIT_EVERY_MS);
  }

  /** Tells Kafka once more. A broker that is down is not waited for. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await Promise.race([this.commit(), delay(COMMIT_EVERY_MS, undefined, { ref: false })]);
  }

  /** A partition has been applied up to here. */
  applied(id: string, offset: TopicPartitionOffset): void {
    this.uncommitted.set(id, offset);
  }

  /** A partition that was assigned stands here; its previous owner may have stopped before it committed. */
  assigned(id: string, offset: TopicPartitionOffset): void {
    if (!this.uncommitted.has(id)) this.uncommitted.set(id, offset);
  }

  /** Partitions may have gone to other members, which tell Kafka of them from now on. */
  forget(): void {
    this.uncommitted.clear();
  }

  private async commit(): Promise<void> {
    const told = [...this.uncommitted];
    if (told.length === 0) return;
    try {
      await this.consumer.commitOffsets(told.map(([, offset]) => offset));
      for (const [id, offset] of told) if (this.uncommitted.get(id) === offset) this.uncommitted.delete(id);
    } catch (error) {
      this.logger.debug({ err: error }, 'consumer: Kafka is told later how far the group has come');
    }
  }
}
