import type { Consumer, EachBatchPayload } from 'kafkajs';
import type { Logger } from 'pino';
import type { Generation } from '../read-models/generations';
import { Fenced } from './chunk';
import type { KafkaOffsets } from './kafka-offsets';
import type { ModelWriter } from './model-writer';
import { Partition } from './partition';
import { readRecord } from './record';

/** A chunk holds at most this many events of one partition; a transaction takes the chunks of several. */
const CHUNK = 1_000;
const BACKOFF_MS = 1_000;

export interface BatchReaderOptions {
  readonly generation: Generation;
  readonly consumer: Pick<Consumer, 'seek'>;
  readonly writer: ModelWriter;
  readonly offsets: KafkaOffsets;
  /** The reader notes here how far each partition is behind the end of its log. */
  readonly lag: Map<string, number>;
  readonly logger: Logger;
}

/**
 * Hands the batches of a member's partitions to the writer, chunk by chunk. Three guards together make every event count
 * once: a seek to the stored offset on joining, the check at the head of each batch, and the compare-and-set of the write.
 */
export class BatchReader {
  private readonly partitions = new Map<string, Partition>();
  /** Where a partition was sent back to: a log that begins later answers with the same batch again. */
  private readonly soughtTo = new Map<string, bigint>();
  private readonly pauses = new Set<NodeJS.Timeout>();

  constructor(private readonly options: BatchReaderOptions) {}

  /** The partitions that this consumer has read from since it last joined. */
  known(): Iterable<Partition> {
    return this.partitions.values();
  }

  /** Seeks to the stored offset of every partition that the group has assigned. kafkajs does not wait for this. */
  async joined(assignment: Readonly<Record<string, readonly number[]>>): Promise<void> {
    const { consumer, offsets, logger } = this.options;
    this.partitions.clear();
    offsets.forget();
    try {
      for (const [topic, numbers] of Object.entries(assignment)) {
        for (const number of numbers) {
          const partition = this.partition(topic, number);
          const stored = { topic, partition: number, offset: String(await partition.reload()) };
          consumer.seek(stored);
          offsets.assigned(partition.id, stored);
        }
      }
    } catch (error) {
      // The check at the head of every batch seeks then.
      logger.warn({ err: error }, 'consumer: offsets could not be read at the start of the group');
    }
  }

  async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { topic, partition: number } = payload.batch;
    const partition = this.partition(topic, number);
    try {
      const next = await partition.next();
      if (this.sendsBack(partition, payload, next)) return;
      if (await this.write(partition, payload, next)) payload.resolveOffset(payload.batch.lastOffset());
    } catch (error) {
      this.recover(partition, payload, error);
    }
  }

  /** Timers of partitions that wait would keep the process up. */
  stop(): void {
    for (const timer of this.pauses) clearTimeout(timer);
    this.pauses.clear();
  }

  /**
   * Checks the head of a batch: the fetch may have begun before the seek on joining, and what lies between the stored offset
   * and this batch would never be applied. A second batch from the same place means that the log itself begins later.
   */
  private sendsBack({ id, topic, number }: Partition, { batch }: EachBatchPayload, next: bigint): boolean {
    const { consumer, logger } = this.options;
    const first = BigInt(batch.messages[0]?.offset ?? next);
    if (first > next && this.soughtTo.get(id) !== next) {
      this.soughtTo.set(id, next);
      consumer.seek({ topic, partition: number, offset: String(next) });
      return true;
    }
    this.soughtTo.delete(id);
    if (first > next) logger.error({ id, next, first }, 'consumer: the log begins after what was applied');
    return false;
  }

  /** False when the rest of the batch is no longer this member's to write. */
  private async write(partition: Partition, payload: EachBatchPayload, stored: bigint): Promise<boolean> {
    const { writer, offsets, lag } = this.options;
    const { batch } = payload;
    const { id, topic, number } = partition;
    let next = stored;
    const messages = batch.messages.filter(({ offset }) => BigInt(offset) >= next);
    for (let start = 0; start < messages.length; start += CHUNK) {
      if (!payload.isRunning() || payload.isStale()) return false;
      const records = messages.slice(start, start + CHUNK).map(readRecord);
      await writer.write({ partition, records, from: next });
      const last = records.at(-1);
      if (last) next = last.offset + 1n;
      payload.resolveOffset(String(next - 1n));
      offsets.applied(id, { topic, partition: number, offset: String(next) });
      lag.set(id, Number(BigInt(batch.highWatermark) - next));
      await payload.heartbeat();
    }
    return true;
  }

  /** @throws the error when it is kafkajs' own; any other would make kafkajs loop or stop */
  private recover({ id }: Partition, payload: EachBatchPayload, error: unknown): void {
    const { logger } = this.options;
    if (error instanceof Fenced) {
      logger.info({ id }, 'consumer: another consumer moved this partition on');
      // The next batch of a partition that is not known begins by reading the stored offset.
      this.partitions.delete(id);
      return;
    }
    if (isKafkaError(error)) throw error;
    logger.warn({ err: error, id }, 'consumer: the partition waits and tries again');
    // A sleep in here would hold up the other partitions of the fetch.
    const resume = payload.pause();
    const timer = setTimeout(() => {
      this.pauses.delete(timer);
      resume();
    }, BACKOFF_MS);
    this.pauses.add(timer);
  }

  private partition(topic: string, number: number): Partition {
    const id = `${topic}/${number}`;
    const known = this.partitions.get(id);
    if (known) return known;
    const partition = new Partition(this.options.generation, topic, number);
    this.partitions.set(id, partition);
    return partition;
  }
}

/** kafkajs' own errors, a rebalance told by `heartbeat` for one, are for kafkajs. */
function isKafkaError(error: unknown): error is Error {
  return error instanceof Error && error.name.startsWith('KafkaJS');
}
