import type { Consumer, EachBatchPayload } from 'kafkajs';
import type { Logger } from 'pino';
import { Fenced } from './chunk';
import type { KafkaOffsets } from './kafka-offsets';
import { LogFault, refuseOtherBounds, type LogBounds } from './log-identity';
import type { ModelReader } from './model-reader';
import type { Partition } from './partition';
import { readRecord, type ReadRecord } from './record';

/** A chunk holds at most this many events of one partition; a transaction takes the chunks of several. */
const CHUNK = 1_000;
const BACKOFF_MS = 1_000;

export interface TopicReaderOptions {
  readonly topic: string;
  /** Those that read the topic; one leaves when the log is not the one that it has applied. */
  readonly models: Set<ModelReader>;
  readonly consumer: Pick<Consumer, 'seek'>;
  readonly offsets: KafkaOffsets;
  /** Asks the broker, by `<topic>/<partition>`. */
  readonly bounds: () => Promise<ReadonlyMap<string, LogBounds>>;
  readonly logger: Logger;
}

/**
 * Hands the records of a topic's partitions to the read models, chunk by chunk; each record is read once for all of
 * them. Three guards together make every event count once in each: a seek on joining to the least of the stored
 * offsets, the check of each batch's place, and the compare-and-set of the write.
 */
export class TopicReader {
  private assigned: readonly number[] = [];
  private readonly pauses = new Set<NodeJS.Timeout>();

  constructor(private readonly options: TopicReaderOptions) {}

  /** The group has assigned these partitions. kafkajs does not wait for this. */
  async joined(numbers: readonly number[]): Promise<void> {
    this.assigned = numbers;
    this.options.offsets.forget();
    await this.take([...this.options.models]);
  }

  /** From the next batch on these are handed what they have yet to apply. */
  async take(models: readonly ModelReader[]): Promise<void> {
    const { topic, offsets, logger } = this.options;
    if (this.assigned.length === 0) return;
    try {
      for (const model of models) await model.assigned(topic, this.assigned);
      for (const [partition, next] of await this.place(this.assigned))
        offsets.assigned(`${topic}/${partition}`, { topic, partition, offset: String(next) });
    } catch (error) {
      // The check at the head of every batch seeks then.
      logger.warn({ err: error }, 'consumer: offsets could not be read at the start of the group');
    }
  }

  async eachBatch(payload: EachBatchPayload): Promise<void> {
    const { partition: number } = payload.batch;
    if (this.options.models.size === 0) return;
    try {
      const models = await this.modelsAt(payload);
      if (models.length === 0) await this.place([number]);
      else if (await this.write(models, payload)) payload.resolveOffset(payload.batch.lastOffset());
    } catch (error) {
      this.recover(payload, error);
    }
  }

  /** Timers of partitions that wait would keep the process up. */
  stop(): void {
    for (const timer of this.pauses) clearTimeout(timer);
    this.pauses.clear();
  }

  /** The read models that have yet to apply some of a batch; none when one of them may miss events before it. */
  private async modelsAt({ batch }: EachBatchPayload): Promise<readonly ModelReader[]> {
    const here: ModelReader[] = [];
    for (const model of [...this.options.models]) {
      const partition = model.partition(this.options.topic, batch.partition);
      try {
        const standing = await model.standing(partition, batch);
        if (standing === 'elsewhere') return [];
        if (standing === 'here') here.push(model);
      } catch (error) {
        this.standStill(model, error);
      }
    }
    return here;
  }

  /**
   * Asks the broker whether the log still has what was applied, and goes on where the read model that is furthest
   * behind has to: at the record that it applied last, by which it knows the log again.
   * @returns by partition, the offset up to which all have applied it
   */
  private async place(numbers: readonly number[]): Promise<ReadonlyMap<number, bigint>> {
    const { topic, consumer, bounds: ask } = this.options;
    const models = [...this.options.models];
    // The offsets come first: bounds that are older than an offset would look like those of a shorter log. A chunk at
    // work may move an offset on meanwhile, so it is not read again.
    const placed: { readonly model: ModelReader; readonly partition: Partition; readonly next: bigint }[] = [];
    for (const model of models) {
      for (const number of numbers) {
        const partition = model.partition(topic, number);
        placed.push({ model, partition, next: await partition.reload() });
      }
    }
    const bounds = await ask();
    const [starts, applied] = [new Map<number, bigint>(), new Map<number, bigint>()];
    for (const { model, partition, next } of placed) {
      const { id, number, lastId } = partition;
      try {
        refuseOtherBounds(id, next, bounds.get(id));
        const isLastThere = lastId !== undefined && next > (bounds.get(id)?.low ?? 0n);
        partition.logIsRecognised = !isLastThere;
        starts.set(number, least(starts.get(number) ?? null, isLastThere ? next - 1n : next));
        applied.set(number, least(applied.get(number) ?? null, next));
      } catch (error) {
        this.standStill(model, error);
      }
    }
    for (const [partition, start] of starts) consumer.seek({ topic, partition, offset: String(start) });
    return applied;
  }

  /** False when the rest of the batch is no longer this member's to write. */
  private async write(models: readonly ModelReader[], payload: EachBatchPayload): Promise<boolean> {
    const { topic, offsets } = this.options;
    const { partition: number, messages, highWatermark } = payload.batch;
    const next = await this.appliedByAll(models, number);
    const rest = messages.filter(({ offset }) => BigInt(offset) >= next);
    for (let start = 0; start < rest.length; start += CHUNK) {
      if (!payload.isRunning() || payload.isStale()) return false;
      const records = rest.slice(start, start + CHUNK).map(readRecord);
      if (!(await this.writeToAll(models, number, records, BigInt(highWatermark)))) return false;
      const last = records.at(-1)?.offset ?? next;
      payload.resolveOffset(String(last));
      offsets.applied(`${topic}/${number}`, { topic, partition: number, offset: String(last + 1n) });
      await payload.heartbeat();
    }
    return true;
  }

  /** False when another consumer has moved the partition of one of them on, which then looks where it is. */
  private async writeToAll(
    models: readonly ModelReader[],
    number: number,
    records: readonly ReadRecord[],
    high: bigint,
  ): Promise<boolean> {
    const { topic, logger } = this.options;
    let isWritten = true;
    const writeTo = async (model: ModelReader) => {
      const partition = model.partition(topic, number);
      try {
        await model.write(partition, records, high);
      } catch (error) {
        if (!(error instanceof Fenced)) throw error;
        isWritten = false;
        logger.info({ id: partition.id }, 'consumer: another consumer moved this partition on');
        model.forget(partition);
      }
    };
    // One that fails must not be tried again while another still writes.
    const results = await Promise.allSettled(models.filter((model) => this.options.models.has(model)).map(writeTo));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    return isWritten;
  }

  private async appliedByAll(models: readonly ModelReader[], number: number): Promise<bigint> {
    let applied: bigint | null = null;
    for (const model of models) applied = least(applied, await model.partition(this.options.topic, number).next());
    return applied ?? 0n;
  }

  /** @throws the error when the log is not at fault */
  private standStill(model: ModelReader, error: unknown): void {
    if (!(error instanceof LogFault)) throw error;
    this.options.models.delete(model);
    model.logFault(error);
  }

  /** @throws the error when it is kafkajs' own; any other would make kafkajs loop or stop */
  private recover(payload: EachBatchPayload, error: unknown): void {
    const { topic, logger } = this.options;
    if (isKafkaError(error)) throw error;
    const id = `${topic}/${payload.batch.partition}`;
    logger.warn({ err: error, id }, 'consumer: the partition waits and tries again');
    // A sleep in here would hold up the other partitions of the fetch.
    const resume = payload.pause();
    const timer = setTimeout(() => {
      this.pauses.delete(timer);
      resume();
    }, BACKOFF_MS);
    this.pauses.add(timer);
  }
}

function least(one: bigint | null, other: bigint): bigint {
  return one !== null && one < other ? one : other;
}

/** kafkajs' own errors, a rebalance told by `heartbeat` for one, are for kafkajs. */
function isKafkaError(error: unknown): error is Error {
  return error instanceof Error && error.name.startsWith('KafkaJS');
}
