import { setTimeout as delay } from 'node:timers/promises';
import { newId, type Clock } from '@imd/kernel';
import {
  createLiveGeneration,
  createOutbox,
  createTopics,
  DayCloser,
  deadLetterTopic,
  EndsOfStart,
  EventsStrategy,
  EVENTS,
  failpointOf,
  incarnationOf,
  Lease,
  liveGeneration,
  logBounds,
  OFFSETS,
  PENDING,
  refuseHalfRestored,
  refuseHeadlessLogs,
  refuseOtherLogs,
  refuseStoreBehind,
  RecordLimit,
  Relay,
  SentTopics,
  StoreBehindTopic,
  TopicConsumers,
  TopicUnusable,
  watchPointers,
  type EventDocument,
  type Failpoint,
  type Generation,
  type History,
  type LogFault,
  type OffsetDocument,
  type Offsets,
  type ReadModel,
  type ReadModelImage,
} from '@imd/messaging';
import { createStores, Database, inTime, type OwnedStore } from '@imd/mongo';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationShutdown } from '@nestjs/common';
import type { Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import { CatchingUp } from './commands/catching-up';
import { keepForgettingAnswers } from './commands/forget-answers';
import { ServiceConfig } from './config/service-config';
import { howReached } from './connections/how-reached';
import { PlatformSettings } from './platform-settings';
import { Readiness } from './readiness';
import { rebuild } from './rebuild';
import { CLOCK, IMAGES, KAFKA, LOGGER, STORES } from './tokens';

const RETRY_MS = 500;
/** Until an operator has recovered the store each attempt reads the tail of a topic. */
const BEHIND_RETRY_MS = 5_000;
/** So long after a part failed for good the process ends. */
const ENDS_AFTER_MS = 1_000;

/** Probes ask several times a second: counting stops here, and the age of the oldest tells the rest. */
const MOST_COUNTED = 10_000;

export interface OutboxState {
  /** At most 10 000. */
  readonly pending: number;
  /** The oldest pending record was recorded this many seconds ago; 0 when nothing is pending. */
  readonly oldestSeconds: number;
}

/** The relay, consumers and images run beside the requests; they start when the stores and topics are there. */
@Injectable()
export class Runtime implements BeforeApplicationShutdown, OnApplicationShutdown {
  readonly consumers = new Map<ReadModel, EventsStrategy>();
  /** By read model, how often another generation went live since the start. */
  readonly swaps = new Map<string, number>();
  /** All live read models share these consumers. */
  private topicConsumers: TopicConsumers | null = null;
  private relay: Relay | null = null;
  private readonly stopping = new AbortController();
  private watching: Promise<void> = Promise.resolve();
  private forgetting: Promise<void> = Promise.resolve();
  private failure: Error | null = null;
  private readonly endsOfStart = new EndsOfStart();

  constructor(
    private readonly database: Database,
    @Inject(KAFKA) private readonly kafka: Kafka,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(STORES) private readonly stores: readonly OwnedStore<never>[],
    @Inject(IMAGES) readonly images: readonly ReadModelImage[],
    private readonly config: ServiceConfig,
    private readonly settings: PlatformSettings,
    private readonly readiness: Readiness,
    private readonly recordLimit: RecordLimit,
    private readonly catchingUp: CatchingUp,
  ) {}

  get db() {
    return this.database.db;
  }

  /** It is set when the service cannot go on, which then ends itself. */
  get fatal(): Error | null {
    return this.failure;
  }

  get failpoint(): Failpoint {
    return failpointOf(this.config.IMD_FAILPOINT);
  }

  /** How often this process took over the lease of the relay since the start. */
  get leasesTaken(): number {
    return this.relay?.leasesTaken ?? 0;
  }

  /** The consumer of a read model is connected to the application before that starts. */
  consumerOf(model: ReadModel): EventsStrategy {
    const strategy = this.consumerFor(
      model,
      (this.topicConsumers ??= this.consumersOf(
        `${this.settings.topicPrefix}imd-${this.settings.service}`,
        this.settings.readModels,
      )),
      () => liveGeneration(this.db, model, this.settings.topicPrefix),
      undefined,
      () => this.rebuildNeeded(model),
      (versions) => this.catchingUp.applied(model, versions),
    );
    this.consumers.set(model, strategy);
    return strategy;
  }

  /** This consumer builds a generation beside the live one. */
  builderOf(building: Generation, onLogFault: (fault: LogFault) => void): EventsStrategy {
    const consumers = this.consumersOf(building.group(this.settings.service), [building.model]);
    return this.consumerFor(building.model, consumers, () => Promise.resolve(building), onLogFault);
  }

  /**
   * A rebuild from a log without its head would replace a complete read model by one that lacks what is gone.
   * @param isAnew the logs are other ones than the live generation has applied, as its operator knows
   * @throws LogFault
   */
  async refuseUnfitLog(model: ReadModel, isAnew: boolean): Promise<void> {
    const { topicPrefix } = this.settings;
    const live = await liveGeneration(this.db, model, topicPrefix);
    if (!isAnew) await refuseOtherLogs(this.kafka, live);
    await refuseHeadlessLogs(this.kafka, live);
  }

  /** A live consumer whose read model another build has made: a rebuild brings what that build stepped over. */
  private rebuildNeeded(model: ReadModel): void {
    if (this.config.IMD_REBUILD !== 'by-itself') return;
    const { signal } = this.stopping;
    const logger = this.logger.child({ readModel: model.name });
    const begin: Parameters<typeof rebuild>[0]['begin'] = (building, onLogFault) => {
      const builder = this.builderOf(building, onLogFault);
      const live = this.consumers.get(model);
      if (live) builder.beginWithHandlersOf(live);
      return Promise.resolve(builder);
    };
    const { topicPrefix } = this.settings;
    const say = (line: string) => logger.info(line);
    const asked = { isAnew: false, force: false };
    rebuild({ runtime: this, model, topicPrefix, begin, say, ...asked, signal }).catch((error: unknown) => {
      if (!signal.aborted) logger.error({ err: error }, 'read model: it was not rebuilt, and stays as it was');
    });
  }

  /** Where the topics of a read model end now, by `<topic>/<partition>`. */
  async topicEnds(generation: Generation): Promise<Offsets> {
    const bounds = await logBounds(this.kafka, generation.topics());
    return new Map([...bounds].map(([id, { high }]) => [id, high]));
  }

  private consumersOf(group: string, models: readonly ReadModel[]): TopicConsumers {
    const { kafka, logger } = this;
    const { IMD_KAFKA_SESSION_TIMEOUT_MS: sessionTimeoutMs } = this.config;
    return new TopicConsumers({ kafka, group, models, sessionTimeoutMs, logger });
  }

  private consumerFor(
    model: ReadModel,
    consumers: TopicConsumers,
    generation: () => Promise<Generation>,
    onLogFault: (fault: LogFault) => void = () => undefined,
    onRebuildNeeded: () => void = () => undefined,
    onApplied: (versions: ReadonlyMap<string, number>) => void = () => undefined,
  ): EventsStrategy {
    return new EventsStrategy({
      consumers,
      database: this.database,
      generation,
      transport: model.transport,
      logger: this.logger.child({ readModel: model.name }),
      clock: this.clock,
      failpoint: this.failpoint,
      onFatal: (error) => this.fail(error),
      onLogFault,
      onRebuildNeeded,
      onApplied,
    });
  }

  /**
   * The service waits for database and broker, however long they take; without them it is up, and says that it is not
   * ready.
   */
  async start(): Promise<void> {
    const { config } = this;
    const database = howReached(config.IMD_MONGODB_TLS, config.IMD_MONGODB_USER);
    await this.untilDone('stores', database, () => this.prepareStores());
    if (!this.readiness.storesReady) return;
    for (const image of this.images) image.start();
    this.relay = new Relay(
      this.database.client,
      this.db,
      this.kafka,
      new Lease(this.db, 'relay', `${this.settings.service}-${newId()}`),
      this.logger,
      this.failpoint,
      (error) => this.fail(error),
      () => this.compareHistory(),
      this.dayCloser(),
    );
    this.relay.start();
    const { signal } = this.stopping;
    this.forgetting = keepForgettingAnswers(this.db, this.clock, signal, this.logger);
    this.watching = watchPointers(this.db, signal, this.logger, (live) => this.followSwaps(live));
    const broker = howReached(config.IMD_KAFKA_TLS, config.IMD_KAFKA_USER);
    await this.untilDone('topics', broker, () => this.prepareTopics());
  }

  private dayCloser(): DayCloser {
    const { service, source, topicPrefix, ownTopics } = this.settings;
    const by = () => ({ source, topicPrefix, actor: `imd-${service}`, incarnation: this.readiness.incarnation });
    return new DayCloser(this.database.client, this.db, this.clock, this.logger, ownTopics, by);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await Promise.all([
      this.relay?.stop(),
      this.watching,
      this.forgetting,
      ...this.images.map((image) => image.stop()),
    ]);
  }

  /** The database closes last: consumers and requests at work needed it until now. */
  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }

  /** A transaction cannot create the collections and indexes of what the service owns and of its read models. */
  async prepareStores(): Promise<void> {
    await this.database.open();
    await refuseHalfRestored(this.db);
    await createStores(this.db, this.stores);
    await createOutbox(this.db);
    for (const model of this.settings.readModels) await createLiveGeneration(this.db, model, this.settings.topicPrefix);
    this.readiness.incarnation = await incarnationOf(this.db);
    this.readiness.storesReady = true;
  }

  async outboxState(): Promise<OutboxState> {
    const [pending, age] = await Promise.all([
      this.db.collection<EventDocument>(EVENTS).countDocuments(PENDING, { limit: MOST_COUNTED }),
      this.outboxAge(),
    ]);
    return { pending, ...age };
  }

  /** The gateway asks every second how far the outbox is behind: the age is told by one record, and nothing is counted. */
  async outboxAge(): Promise<Pick<OutboxState, 'oldestSeconds'>> {
    const events = this.db.collection<EventDocument>(EVENTS);
    const oldest = await events.find(PENDING).sort({ recordedAt: 1 }).limit(1).next();
    return {
      oldestSeconds: oldest ? Math.max(0, (this.clock.now().getTime() - oldest.recordedAt.getTime()) / 1_000) : 0,
    };
  }

  /** True once the service waits for its read models no longer. */
  get isStartOver(): boolean {
    return this.endsOfStart.isOver;
  }

  /** By read model, how many events of before the start it has yet to apply; those that have applied all are missing. */
  async leftOfStart(): Promise<ReadonlyMap<string, bigint>> {
    const { readModels, topicPrefix } = this.settings;
    const left = new Map<string, bigint>();
    for (const model of readModels) {
      const topics = model.topics.map((topic) => topicPrefix + topic);
      const events = await this.endsOfStart.left(model, topics, () => this.appliedOffsets(model));
      if (events > 0n) left.set(model.name, events);
    }
    return left;
  }

  /** What a read model that answers from memory has applied is what is there. */
  private async appliedOffsets(model: ReadModel): Promise<ReadonlyMap<string, bigint>> {
    const image = this.images.find((candidate) => candidate.model === model);
    if (image) return image.offsets();
    const live = await liveGeneration(this.db, model, this.settings.topicPrefix);
    const offsets = await inTime(live.collection<OffsetDocument>(OFFSETS).find().toArray());
    return new Map(offsets.map(({ _id, next }) => [_id, next]));
  }

  private async prepareTopics(): Promise<void> {
    const { topicPrefix, readModels } = this.settings;
    const deadLetters = readModels.flatMap(({ name, topics }) =>
      topics.map((topic) => deadLetterTopic(topicPrefix + topic, name)),
    );
    await new SentTopics(this.db).refuseLost(this.kafka);
    const followed = new Set(readModels.flatMap((model) => model.topics.map((topic) => topicPrefix + topic)));
    const used = new Set([...this.settings.ownTopics, ...followed, ...deadLetters]);
    await createTopics(this.kafka, [...used], this.config.kafkaReplication, await this.appliedTopics());
    await this.recordLimit.read(this.kafka, this.settings.ownTopics);
    this.endsOfStart.note(await logBounds(this.kafka, followed));
    await this.compareHistory();
    this.readiness.topicsReady = true;
  }

  history(): History {
    const { source, ownTopics } = this.settings;
    return { db: this.db, kafka: this.kafka, source, topics: ownTopics };
  }

  /** @throws StoreBehindTopic, and until it no longer does no command is taken */
  private async compareHistory(): Promise<void> {
    try {
      await refuseStoreBehind(this.history());
      this.readiness.behind = null;
    } catch (error) {
      if (error instanceof StoreBehindTopic) this.readiness.behind = error;
      throw error;
    }
  }

  /** A read model of this service has applied events of these topics. */
  private async appliedTopics(): Promise<ReadonlySet<string>> {
    const applied = new Set<string>();
    for (const model of this.settings.readModels) {
      const live = await liveGeneration(this.db, model, this.settings.topicPrefix);
      const offsets = await live
        .collection<OffsetDocument>(OFFSETS)
        .find({ next: { $gt: 0n } })
        .toArray();
      for (const { _id } of offsets) applied.add(_id.slice(0, _id.lastIndexOf('/')));
    }
    return applied;
  }

  /** A rebuilt read model became the live one: its consumer goes on where the rebuild ended. */
  private async followSwaps(live: ReadonlyMap<string, number>): Promise<void> {
    for (const [model, consumer] of this.consumers) {
      const generation = consumer.generation();
      if (generation === null || generation === live.get(model.name)) continue;
      await liveGeneration(this.db, model, this.settings.topicPrefix);
      await consumer.restart();
      this.swaps.set(model.name, (this.swaps.get(model.name) ?? 0) + 1);
      const [from, to] = [generation, live.get(model.name)];
      this.logger.warn({ readModel: model.name, from, to }, 'read model: another generation is live');
    }
  }

  private async untilDone(what: string, reached: string, attempt: () => Promise<void>): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await attempt();
        return;
      } catch (error) {
        if (error instanceof TopicUnusable) {
          this.fail(error);
          return;
        }
        this.readiness.lacks = `${what}: ${error instanceof Error ? error.message : String(error)} (${reached})`;
        this.logger.warn({ err: error, reached }, `${what}: not there yet`);
        const retry = error instanceof StoreBehindTopic ? BEHIND_RETRY_MS : RETRY_MS;
        await delay(retry, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }

  /** A part cannot go on and will not restart by itself: the process ends, unless it is being stopped already. */
  fail(error: Error): void {
    const { signal } = this.stopping;
    if (signal.aborted) {
      this.logger.warn({ err: error }, 'a part failed while the service was being stopped');
      return;
    }
    this.failure = error;
    this.logger.fatal({ err: error }, 'the service cannot go on');
    process.exitCode = 1;
    // A probe needs time to see the readiness turn red; a supervisor then starts the process again.
    const ending = setTimeout(() => process.exit(1), ENDS_AFTER_MS).unref();
    signal.addEventListener('abort', () => clearTimeout(ending));
  }
}
