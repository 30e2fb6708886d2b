import { setTimeout as delay } from 'node:timers/promises';
import { EVENT_DEFINITIONS } from '@imd/contracts';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { ParkedDocument } from '../read-models/documents';
import type { Generation } from '../read-models/generations';
import type { EventContext } from './event-context';
import { GroupMember, type GroupMemberOptions } from './group-member';
import { LogFault } from './log-identity';

/*
 * Each part of this folder owns those below it, and none reaches back to its owner:
 *
 *   EventsStrategy  Nest's transport of one read model. It finds the handlers, and joins its group again after a swap
 *                   of generations. It owns one GroupMember at a time.
 *   GroupMember     a consumer of Kafka that works on one Generation, whose collections all of the following read and
 *                   write. It owns a BatchReader, a ModelWriter, ParkedKeys and KafkaOffsets.
 *   BatchReader     cuts each batch into Chunks. It owns the Partitions: their next offset and the keys that wait.
 *   ModelWriter     a queue: it gathers the Chunks that the Partitions have at one moment and hands them to Chunks.
 *   Chunks          one transaction for what it is handed: it folds, moves the offsets and writes. A transaction owns
 *                   one Fold (totals and records) and one Parking (events that must wait) for each Chunk.
 *   ParkedKeys      folds parked events later, each in a transaction and a Fold of its own, by the same `foldRecord`.
 */

const BACKOFF_MS = 1_000;

export interface ConsumerState {
  /** Events between what was applied and the end of the log, by partition. */
  readonly lag: ReadonlyMap<string, number>;
  readonly parked: number;
  /** Aggregates that were parked since the start because they have two histories. */
  readonly forks: number;
  /** Set when the consumer stopped for good. */
  readonly fatal: Error | null;
  /** Set while this read model stands still because its log is not the one that it has applied. */
  readonly logFault: LogFault | null;
}

export interface EventsStrategyOptions extends Omit<
  GroupMemberOptions,
  'dispatch' | 'lag' | 'onCrash' | 'onFork' | 'onLogFault'
> {
  /** Resolved at every start and restart, so that a swap of generations is picked up. */
  readonly generation: () => Promise<Generation>;
  readonly transport: symbol;
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
  private member: GroupMember | null = null;
  private readonly lag = new Map<string, number>();
  private forks = 0;
  private fatal: Error | null = null;
  private logFault: LogFault | null = null;
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

  async close(): Promise<void> {
    this.closing = true;
    await this.beginning;
    await this.member?.leave();
  }

  /** Starts over on the live generation. */
  async restart(): Promise<void> {
    await this.close();
    this.closing = false;
    this.beginning = this.beginWhenPossible();
    await this.beginning;
  }

  /** The number of the generation that it works on; null before it has begun. */
  generation(): number | null {
    return this.member?.generation.number ?? null;
  }

  /** True while its log is not the one that it has applied. */
  get standsStill(): boolean {
    return this.logFault !== null;
  }

  state(): ConsumerState {
    let parked = 0;
    for (const { parkedKeys } of this.member?.partitions() ?? []) parked += parkedKeys.size;
    return { lag: this.lag, parked, forks: this.forks, fatal: this.fatal, logFault: this.logFault };
  }

  on(): never {
    throw new Error('The strategy emits no events of its own');
  }

  unwrap<T>(): T {
    return (this.member?.consumer ?? null) as T;
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
        await this.member?.leave().catch(() => undefined);
        await delay(BACKOFF_MS);
      }
    }
  }

  private async begin(): Promise<void> {
    this.logFault = null;
    const generation = await this.options.generation();
    this.member = new GroupMember(generation, {
      ...this.options,
      lag: this.lag,
      dispatch: (data, context) => this.dispatch(data, context),
      onCrash: (error) => this.crashed(error),
      onFork: (parked) => this.forked(parked),
      onLogFault: (fault) => this.standStill(fault),
    });
    await this.member.join();
  }

  private crashed(error: Error): void {
    // A broker that is only just up does not know its groups yet, and kafkajs does not try again.
    if (error.name !== 'KafkaJSGroupCoordinatorNotFound') this.stopForGood(error);
    else if (!this.closing) this.restart().catch((cause: unknown) => this.stopForGood(cause));
  }

  /** Nothing is reset and nothing applied until a person has looked: to go on would make figures that look right. */
  private standStill(fault: LogFault): void {
    if (this.logFault) return;
    this.logFault = fault;
    const { logger, onLogFault } = this.options;
    logger.fatal({ err: fault, reason: fault.reason }, 'consumer: the log is not the one that was applied');
    onLogFault(fault);
    this.member?.leave().catch((error: unknown) => logger.info({ err: error }, 'consumer: its session runs out'));
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
