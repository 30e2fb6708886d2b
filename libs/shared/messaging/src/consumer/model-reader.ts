import type { Clock } from '@imd/kernel';
import type { Database } from '@imd/mongo';
import type { Batch } from 'kafkajs';
import type { Logger } from 'pino';
import type { Failpoint } from '../failpoint';
import type { Generation } from '../read-models/generations';
import { Chunks, type Committed } from './chunks';
import type { Dispatch } from './fold-record';
import { LogFault, recordId } from './log-identity';
import { ModelWriter } from './model-writer';
import { ParkedKeys, type LetGo } from './parked-keys';
import { Partition } from './partition';
import type { ReadRecord } from './record';

const REQUESTS_EVERY_MS = 1_000;

export interface ModelReaderOptions {
  readonly generation: Generation;
  readonly database: Database;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly failpoint: Failpoint;
  readonly dispatch: Dispatch;
  /** Outlives the reader: the lag by partition. */
  readonly lag: Map<string, number>;
  readonly onCommitted: (committed: Committed) => void;
  readonly onLetGo: (letGo: LetGo) => void;
  /** The log is not the one that the read model has applied: the read model must stop. */
  readonly onLogFault: (fault: LogFault) => void;
  /** kafkajs has given a consumer up and does not start it again. */
  readonly onCrash: (error: Error) => void;
}

/**
 * A read model takes a batch from `here`, is `ahead` of all of it, or stands `elsewhere`: a gap may lie between the
 * two, or the log is another one.
 */
export type Standing = 'here' | 'ahead' | 'elsewhere';

/** One generation of a read model: how far it has come in the partitions of its topics, and how it goes on. */
export class ModelReader {
  readonly generation: Generation;
  private readonly partitions = new Map<string, Partition>();
  private readonly writer: ModelWriter;
  private readonly parkedKeys: ParkedKeys;
  private timer: NodeJS.Timeout | undefined;
  private serving: Promise<void> | null = null;

  constructor(private readonly options: ModelReaderOptions) {
    const { generation, database, dispatch, clock, failpoint, onCommitted, onLetGo } = options;
    this.generation = generation;
    this.writer = new ModelWriter(new Chunks(database.client, generation, dispatch, clock, failpoint, onCommitted));
    this.parkedKeys = new ParkedKeys(database.client, generation, dispatch, clock, onLetGo, failpoint);
  }

  /** From now on it carries out what is asked for parked keys. */
  start(): void {
    this.timer = setInterval(() => {
      this.serving ??= this.serveRequests().finally(() => (this.serving = null));
    }, REQUESTS_EVERY_MS);
  }

  /** Lets the transactions at work end. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all([this.writer.idle(), this.serving]);
  }

  /** The partitions that it has read from since their group was last joined. */
  known(): Iterable<Partition> {
    return this.partitions.values();
  }

  partition(topic: string, number: number): Partition {
    const id = `${topic}/${number}`;
    const known = this.partitions.get(id);
    if (known) return known;
    const partition = new Partition(this.generation, topic, number);
    this.partitions.set(id, partition);
    return partition;
  }

  /** The partition may have changed hands: what was known of it is read again. */
  forget({ id }: Partition): void {
    this.partitions.delete(id);
  }

  /** A group has given these partitions of a topic to this process, and may have taken others. */
  async assigned(topic: string, numbers: readonly number[]): Promise<void> {
    for (const partition of [...this.partitions.values()].filter((known) => known.topic === topic)) {
      this.forget(partition);
      this.options.lag.delete(partition.id);
    }
    // Another build may have parked keys here whose types this one knows.
    await this.parkedKeys.tryUnknownTypes(numbers.map((number) => this.partition(topic, number)));
  }

  /**
   * A batch that begins after the stored offset would leave a gap: its fetch began before the seek on joining. A log
   * that ends before the offset is not the one that was applied. The first batch that reaches the offset must hold the
   * record that was applied last.
   * @throws LogFault when another record stands there
   */
  async standing(partition: Partition, { messages, highWatermark }: Batch): Promise<Standing> {
    const next = await partition.next();
    const [first, last] = [messages.at(0), messages.at(-1)];
    if (!first || !last) return 'here';
    if (BigInt(first.offset) > next) return 'elsewhere';
    if (BigInt(last.offset) < next - 1n) {
      partition.logIsRecognised = false;
      return BigInt(highWatermark) < next ? 'elsewhere' : 'ahead';
    }
    if (partition.logIsRecognised) return 'here';
    const applied = messages.find(({ offset }) => BigInt(offset) === next - 1n);
    if (!applied) return 'elsewhere';
    if (recordId(applied.headers) !== partition.lastId) {
      throw new LogFault('log-replaced', `${partition.id} has another record before ${next} than was applied there`);
    }
    partition.logIsRecognised = true;
    return 'here';
  }

  /**
   * Applies what it has yet to apply of records that lie beside each other.
   * @param high the offset after the last record of the log
   * @throws Fenced when another consumer has moved the partition on meanwhile
   */
  async write(partition: Partition, records: readonly ReadRecord[], high: bigint): Promise<void> {
    const from = await partition.next();
    const rest = records.filter(({ offset }) => offset >= from);
    if (rest.length > 0) await this.writer.write({ partition, records: rest, from });
    this.options.lag.set(partition.id, Number(high - (await partition.next())));
  }

  logFault(fault: LogFault): void {
    this.options.onLogFault(fault);
  }

  crashed(error: Error): void {
    this.options.onCrash(error);
  }

  private async serveRequests(): Promise<void> {
    for (const partition of this.known()) {
      await this.parkedKeys
        .serveRequests(partition)
        .catch((error: unknown) => this.options.logger.warn({ err: error }, 'consumer: redrive tries again'));
    }
  }
}
