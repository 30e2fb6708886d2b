import { setTimeout as delay } from 'node:timers/promises';
import { EVENT_DEFINITIONS } from '@imd/contracts';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { ParkedDocument } from '../read-models/documents';
import { builtBy, handlesOf, isOfLaterBuild, type Generation } from '../read-models/generations';
import type { Committed } from './chunks';
import type { EventContext } from './event-context';
import { LogFault, refuseOtherLogs } from './log-identity';
import { ModelReader, type ModelReaderOptions } from './model-reader';
import type { LetGo } from './parked-keys';
import type { TopicConsumers } from './topic-consumers';

/*
 * Each part of this folder owns those below it, and none reaches back to its owner:
 *
 *   EventsStrategy  Nest's transport of one read model. It finds the handlers, and begins again after a swap of
 *                   generations. It owns one ModelReader at a time, and adds it to the TopicConsumers of the process.
 *   TopicConsumers  a TopicConsumer for each topic, a member of its Kafka group, which owns a TopicReader. That cuts
 *                   each batch, reads its records once, and hands them to every ModelReader that wants the topic.
 *   ModelReader     works on one Generation, whose collections all of the following read and write. It owns the
 *                   Partitions (their next offset and the keys that wait), a ModelWriter and ParkedKeys.
 *   ModelWriter     a queue: it gathers the Chunks that the Partitions have at one moment and hands them to Chunks.
 *   Chunks          one transaction for what it is handed: it folds, moves the offsets and writes. A transaction owns
 *                   one Fold (totals and records) and one Parking (events that must wait) for each Chunk.
 *   ParkedKeys      folds parked events later, some in each transaction and its Fold, by the same `foldRecord`; a chunk
 *                   that closes a gap asks for it as an operator does.
 */

const BACKOFF_MS = 1_000;

/** An operator wants to know of these. */
const CONSUMER_ACTS = ['parked', 'dead-lettered', 'redriven', 'discarded'] as const;
export type ConsumerAct = (typeof CONSUMER_ACTS)[number];

export interface ConsumerState {
  /** Events between what was applied and the end of the log, by partition. */
  readonly lag: ReadonlyMap<string, number>;
  readonly parked: number;
  /** How often each of these has happened since the start. */
  readonly acts: ReadonlyMap<ConsumerAct, number>;
  /** Aggregates that were parked since the start because they have two histories. */
  readonly forks: number;
  /** Set when the consumer stopped for good. */
  readonly fatal: Error | null;
  /** Set while this read model stands still because its log is not the one that it has applied. */
  readonly logFault: LogFault | null;
}

export interface EventsStrategyOptions extends Pick<ModelReaderOptions, 'database' | 'logger' | 'clock' | 'failpoint'> {
  /** Those of the other read models of the process too, or those of a rebuild alone. */
  readonly consumers: TopicConsumers;
  /** Resolved at every start and restart, so that a swap of generations is picked up. */
  readonly generation: () => Promise<Generation>;
  readonly transport: symbol;
  /** Events are applied that bring their subjects to these versions. */
  readonly onApplied: (versions: ReadonlyMap<string, number>) => void;
  /** The live generation was built by a build that handles other events. */
  readonly onRebuildNeeded: () => void;
  /** The consumer cannot go on and will not restart by itself. */
  readonly onFatal: (error: Error) => void;
  /** The log is not the one that was applied: this consumer stands still, and the others go on. */
  readonly onLogFault: (fault: LogFault) => void;
}

/**
 * Brings events to `@On` handlers in the order of their aggregate, chunk by chunk of each partition. The chunks that
 * partitions have at the same moment share one transaction with their projection and a compare-and-set of each offset.
 * The offset in MongoDB is the only truth. No error of a handler ever reaches kafkajs, which would loop or stop on it.
 */
export class EventsStrategy extends Server implements CustomTransportStrategy {
  override readonly transportId: symbol;
  private reader: ModelReader | null = null;
  private readonly lag = new Map<string, number>();
  private forks = 0;
  private fatal: Error | null = null;
  private readonly acts = new Map<ConsumerAct, number>(CONSUMER_ACTS.map((act) => [act, 0]));
  private logFault: LogFault | null = null;
  private rebuildNeeded = false;
  private generationNumber: number | null = null;
  private closing = false;
  private beginning: Promise<void> = Promise.resolve();

  constructor(private readonly options: EventsStrategyOptions) {
    super();
    this.transportId = options.transport;
  }

  listen(callback: (error?: unknown) => void): void {
    try {
      this.refuseWrongHandlers();
    } catch (error) {
      callback(error);
      return;
    }
    this.beginning = this.beginWhenPossible();
    callback();
  }

  /** Begins with the handlers that Nest has found for another consumer of the same read model. */
  beginWithHandlersOf(other: EventsStrategy): void {
    for (const [type, handler] of other.messageHandlers) this.messageHandlers.set(type, handler);
    this.beginning = this.beginWhenPossible();
  }

  /** Names the events that are handled here, and what of the read model they change. */
  async handles(): Promise<string> {
    const { model } = await this.options.generation();
    return handlesOf(model, this.messageHandlers.keys());
  }

  async close(): Promise<void> {
    this.closing = true;
    await this.beginning;
    await this.end();
  }

  /** Starts over on the live generation. */
  async restart(): Promise<void> {
    await this.close();
    this.closing = false;
    this.beginning = this.beginWhenPossible();
    await this.beginning;
  }

  /**
   * The number of the generation that it works on, leaves to a later build, or stands still before; null before it has
   * begun. Another one that goes live is followed from each of these.
   */
  generation(): number | null {
    return this.generationNumber;
  }

  /** True while its log is not the one that it has applied. */
  get standsStill(): boolean {
    return this.logFault !== null;
  }

  /**
   * True while the live generation was built by a build that handles other events: what that stepped over is missing
   * until a rebuild.
   */
  get isRebuildNeeded(): boolean {
    return this.rebuildNeeded;
  }

  state(): ConsumerState {
    let parked = 0;
    for (const { parkedKeys } of this.reader?.known() ?? []) parked += parkedKeys.size;
    return { lag: this.lag, parked, acts: this.acts, forks: this.forks, fatal: this.fatal, logFault: this.logFault };
  }

  on(): never {
    throw new Error('The strategy emits no events of its own');
  }

  unwrap<T>(): T {
    return this.options.consumers as T;
  }

  /** A broker that is down at the start is waited for. */
  private async beginWhenPossible(): Promise<void> {
    while (!this.closing) {
      try {
        await this.begin();
        return;
      } catch (error) {
        if (error instanceof LogFault) {
          this.standStill(error);
          return;
        }
        this.options.logger.warn({ err: error }, 'consumer: could not begin yet');
        await this.end().catch(() => undefined);
        await delay(BACKOFF_MS);
      }
    }
  }

  private async begin(): Promise<void> {
    this.logFault = null;
    const generation = await this.options.generation();
    this.generationNumber = generation.number;
    this.reader = null;
    if (await this.isForLaterBuild(generation)) return;
    // A group cannot be joined for a topic that is gone.
    await refuseOtherLogs(this.options.consumers.kafka, generation);
    this.reader = new ModelReader({
      ...this.options,
      generation,
      lag: this.lag,
      dispatch: (data, context) => this.dispatch(data, context),
      onCommitted: (committed) => this.committed(committed),
      onLetGo: (letGo) => this.letGo(letGo),
      onCrash: (error) => this.crashed(error),
      onLogFault: (fault) => this.standStill(fault),
    });
    await this.options.consumers.add(this.reader);
    this.reader.start();
  }

  private async end(): Promise<void> {
    const { reader } = this;
    if (!reader) return;
    await this.options.consumers.remove(reader);
    await reader.stop();
  }

  private committed({ versions, parked, deadLetters }: Committed): void {
    const { logger, onApplied } = this.options;
    onApplied(new Map([...versions].map(([subject, { version }]) => [subject, version])));
    for (const document of parked) {
      const { _id, reason, detail } = document;
      if (reason === 'fork') this.forked(document);
      this.count('parked');
      logger.warn({ subject: _id, reason, detail }, 'consumer: parked');
    }
    for (const { key, topic, headers } of deadLetters) {
      this.count('dead-lettered');
      logger.warn({ subject: key, topic, why: headers['dead_reason'] }, 'consumer: dead-lettered');
    }
  }

  private letGo({ asked, ...facts }: LetGo): void {
    const what = asked === 'discard' ? 'discarded' : 'redriven';
    this.count(what);
    this.options.logger.warn(facts, `consumer: ${what}`);
  }

  private count(what: ConsumerAct): void {
    this.acts.set(what, (this.acts.get(what) ?? 0) + 1);
  }

  /**
   * Two builds run side by side while one release follows another. Each applies events to what the earlier one has
   * made, which a rebuild replaces; what the later one has made is its own.
   */
  private async isForLaterBuild(generation: Generation): Promise<boolean> {
    const handles = handlesOf(generation.model, this.messageHandlers.keys());
    this.options.consumers.announce(generation.model, handles);
    const before = this.rebuildNeeded;
    this.rebuildNeeded = (await builtBy(generation, handles)) !== handles;
    if (!this.rebuildNeeded) return false;
    if (await isOfLaterBuild(generation, handles)) {
      this.options.logger.error('consumer: a later build has made this read model, and applies its events');
      return true;
    }
    if (before) return false;
    this.options.logger.error(
      'consumer: rebuild-needed: this build handles other events than the read model was built by',
    );
    this.options.onRebuildNeeded();
    return false;
  }

  private crashed(error: Error): void {
    if (!isOverSoon(error)) this.stopForGood(error);
    else if (!this.closing) this.restart().catch((cause: unknown) => this.stopForGood(cause));
  }

  /** Nothing is reset and nothing applied until a person has looked: to go on would make figures that look right. */
  private standStill(fault: LogFault): void {
    if (this.logFault) return;
    this.logFault = fault;
    const { logger, onLogFault } = this.options;
    logger.fatal({ err: fault, reason: fault.reason }, 'consumer: the log is not the one that was applied');
    onLogFault(fault);
    this.end().catch((error: unknown) => logger.info({ err: error }, 'consumer: its session runs out'));
  }

  private forked({ _id, detail }: ParkedDocument): void {
    this.forks += 1;
    this.options.logger.error({ subject: _id, detail }, 'consumer: two histories of one aggregate');
  }

  private stopForGood(cause: unknown): void {
    this.fatal = cause instanceof Error ? cause : new Error(String(cause));
    this.options.onFatal(this.fatal);
  }

  /**
   * @throws Error for a handler of an unknown type, or two handlers of one type, which Nest would run at the same time
   */
  private refuseWrongHandlers(): void {
    for (const [type, handler] of this.messageHandlers) {
      if (!EVENT_DEFINITIONS.has(type)) throw new Error(`@On names ${type}, which is not in the registry`);
      if (handler.next) throw new Error(`@On(${type}) has two handlers in one read model`);
    }
  }

  private async dispatch(data: unknown, context: EventContext): Promise<void> {
    const handler = this.messageHandlers.get(context.type);
    if (!handler) return;
    const result: unknown = await handler(data, context);
    if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
  }
}

/**
 * After these kafkajs does not try again: a broker that is only just up does not know its groups yet, and one that went
 * away while it was asked for its versions is not connected.
 */
function isOverSoon({ name, message }: Error): boolean {
  return name === 'KafkaJSGroupCoordinatorNotFound' || message === 'Broker not connected';
}
