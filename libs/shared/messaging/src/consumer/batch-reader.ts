import type { Consumer, EachBatchPayload } from 'kafkajs';
import type { Logger } from 'pino';
import type { Generation } from '../read-models/generations';
import { Fenced } from './chunk';
import { LogFault, recordId, refuseOtherBounds, type LogBounds } from './log-identity';
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
  /** Asks the broker, by `<topic>/<partition>`. */
  readonly bounds: (topics: Iterable<string>) => Promise<ReadonlyMap<string, LogBounds>>;
  /** The log is not the one that was applied: the read model must stop. */
  readonly onLogFault: (fault: LogFault) => void;
  /** The group has given these partitions to this consumer. */
  readonly onAssigned: (partitions: readonly Partition[]) => Promise<void>;
  /** The reader notes here how far each partition is behind the end of its log. */
  readonly lag: Map<string, number>;
  readonly logger: Logger;
}

/**
 * Hands the batches of a member's partitions to the writer, chunk by chunk. Three guards together make every event
 * count once: a seek to the stored offset on joining, the check of each batch's place, and the compare-and-set of the
 * write.
 */
export class BatchReader {
  private readonly partitions = new Map<string, Partition>();
  private readonly pauses = new Set<NodeJS.Timeout>();

  constructor(private readonly options: BatchReaderOptions) {}

  /** The partitions that this consumer has read from since it last joined. */
  known(): Iterable<Partition> {
    return this.partitions.values();
  }

  /**
   * Sends every partition that the group has assigned to where its stored offset is. kafkajs does not wait for this.
   */
  async joined(assignment: Readonly<Record<string, readonly number[]>>): Promise<void> {
    const { offsets, lag, logger, onLogFault, onAssigned } = this.options;
    this.partitions.clear();
    lag.clear();
    offsets.forget();
    try {
      const partitions = Object.entries(assignment).flatMap(([topic, numbers]) =>
        numbers.map((number) => this.partition(topic, number)),
      );
      await this.place(partitions);
      for (const partition of partitions) {
        const { id, topic, number } = partition;
        offsets.assigned(id, { topic, partition: number, offset: String(await partition.next()) });
      }
      await onAssigned(partitions);
    } catch (error) {
      if (error instanceof LogFault) onLogFault(error);
      // The check at the head of every batch seeks then.
      else logger.warn({ err: error }, 'consumer: offsets could not be read at the start of the group');
    }
  }

  async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { topic, partition: number } = payload.batch;
    const partition = this.partition(topic, number);
    try {
      const next = await partition.next();
      if (!this.isInPlace(partition, payload, next)) {
        await this.place([partition]);
        return;
      }
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
   * Checks the place of a batch. One that begins after the stored offset would leave a gap: its fetch began before the
   * seek on joining. One that ends before it may come from a log that is shorter than what was applied, which kafkajs
   * reads again from its beginning. The first batch of a partition must hold the record that was applied last.
   * @throws LogFault when another record stands there
   */
  private isInPlace(partition: Partition, { batch }: EachBatchPayload, next: bigint): boolean {
    const [first, last] = [batch.messages.at(0), batch.messages.at(-1)];
    if (!first || !last) return true;
    if (BigInt(first.offset) > next || BigInt(last.offset) < next - 1n) return false;
    if (partition.logIsRecognised) return true;
    const applied = batch.messages.find(({ offset }) => BigInt(offset) === next - 1n);
    if (!applied) return false;
    if (recordId(applied.headers) !== partition.lastId) {
      throw new LogFault('log-replaced', `${partition.id} has another record before ${next} than was applied there`);
    }
    partition.logIsRecognised = true;
    return true;
  }

  /**
   * Asks the broker whether the log still has what was applied, and goes on at the record that was applied last, by
   * which the log is known again.
   * @throws LogFault when the log is shorter or begins later
   */
  private async place(partitions: readonly Partition[]): Promise<void> {
    const { consumer, bounds: ask } = this.options;
    // The offsets come first: bounds that are older than an offset would look like those of a shorter log.
    const placed: [Partition, bigint][] = [];
    for (const partition of partitions) placed.push([partition, await partition.reload()]);
    const bounds = await ask(new Set(partitions.map(({ topic }) => topic)));
    for (const [partition, next] of placed) {
      const { id, topic, number, lastId } = partition;
      refuseOtherBounds(id, next, bounds.get(id));
      const isLastThere = lastId !== undefined && next > (bounds.get(id)?.low ?? 0n);
      partition.logIsRecognised = !isLastThere;
      consumer.seek({ topic, partition: number, offset: String(isLastThere ? next - 1n : next) });
    }
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
    const { logger, onLogFault } = this.options;
    if (error instanceof LogFault) {
      payload.pause();
      onLogFault(error);
      return;
    }
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
