import { calendarDay, newId, type CalendarDate, type Clock } from '@imd/kernel';
import { Lease, LEASE_MS, type ReadModelImage } from '@imd/messaging';
import { Database, Records } from '@imd/mongo';
import { CLOCK, type CommandContext, Commands, IMAGES, LOGGER, Readiness, type UseCase } from '@imd/service';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import type { Logger } from 'pino';
import { GatewayConfig } from '../config';
import { Sources } from '../sources/sources';
import type { Alert } from './alert';
import { differencesOf } from './alert-state';
import { alerts } from './alerts.store';
import { ComputedParts } from './computed-parts';
import { type Figures, type Publication, PUBLICATIONS } from './publication';
import { tellCleared, tellFigures, tellRaised } from './tell';
import { type Watch, WATCHES } from './watch';

/** Those that wait together share a transaction, which stays short however many a first look finds. */
const AT_ONCE = 32;

/** Nobody asked for what the evaluator does. */
const BY_ITSELF: CommandContext = {
  client: 'imd-gateway',
  actor: 'imd-gateway',
  scopes: new Set(),
  operation: 'evaluate',
  path: '',
  body: null,
  idempotencyKey: null,
  ifMatch: null,
  ifNoneMatch: null,
  token: new Map(),
  traceparent: null,
};

/**
 * The evaluator looks again and again at what the read models tell and the day brings, and tells what has changed
 * since. One gateway process does so at a time; that each change is told once is decided in the transaction that tells
 * it.
 */
@Injectable()
export class Evaluator implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly found = new Map<Watch, ComputedParts<readonly Alert[]>>();
  private readonly computed = new Map<Publication, ComputedParts<Figures>>();
  private lease: Lease | null = null;
  private looking: Promise<void> | null = null;
  private timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly database: Database,
    private readonly records: Records,
    private readonly commands: Commands,
    private readonly sources: Sources,
    private readonly readiness: Readiness,
    private readonly config: GatewayConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(IMAGES) private readonly images: readonly ReadModelImage[],
    @Inject(WATCHES) private readonly watches: readonly Watch[],
    @Inject(PUBLICATIONS) private readonly publications: readonly Publication[],
  ) {}

  onModuleInit(): void {
    for (const watch of this.watches) this.found.set(watch, this.partsOf(watch));
    for (const publication of this.publications) this.computed.set(publication, this.partsOf(publication));
  }

  onApplicationBootstrap(): void {
    const look = () => {
      this.looking ??= this.look().finally(() => (this.looking = null));
    };
    const renew = () => {
      if (this.lease?.isHeld()) this.lease.acquire().catch(() => undefined);
    };
    this.timers = [setInterval(look, this.config.IMD_ANALYTICS_SECONDS * 1_000), setInterval(renew, LEASE_MS / 4)];
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.looking;
    await this.lease
      ?.release()
      .catch((error: unknown) => this.logger.info({ err: error }, 'analytics: the lease runs out by itself'));
  }

  /** What fails is tried again at the next look. */
  private async look(): Promise<void> {
    if (!this.readiness.isStarted || this.readiness.behind) return;
    try {
      this.lease ??= new Lease(this.database.db, 'analytics', `gateway-${newId()}`);
      if (!(await this.lease.acquire())) return;
    } catch (error) {
      this.logger.warn({ err: error }, 'analytics: the lease could not be had');
      return;
    }
    const today = calendarDay(this.clock.now());
    for (const watch of this.watches)
      await this.tell(watch, today).catch((error: unknown) =>
        this.logger.warn({ err: error, kinds: watch.kinds }, 'analytics: these alerts stay as they were'),
      );
    for (const publication of this.publications)
      await this.publish(publication, today).catch((error: unknown) =>
        this.logger.warn({ err: error, figures: publication.store.aggregate }, 'analytics: these figures wait'),
      );
  }

  private async tell(watch: Watch, today: CalendarDate): Promise<void> {
    const found = await this.found.get(watch)?.all((view) => watch.parts(view, today), today);
    if (!found) return;
    const open = await this.records.all(alerts, { state: 'open', kind: { $in: [...watch.kinds] } });
    const { raised, cleared } = differencesOf(open, found.flat());
    await this.carryOut([
      ...raised.map((alert) => tellRaised(alert, today)),
      ...cleared.map((id) => tellCleared(id, today)),
    ]);
  }

  private async publish(publication: Publication, today: CalendarDate): Promise<void> {
    const figures = await this.computed.get(publication)?.all((view) => publication.parts(view, today), today);
    if (!figures) return;
    const sent = new Map((await this.records.all(publication.store)).map(({ id, hash }) => [id, hash]));
    const changed = figures.filter(({ id, hash }) => sent.get(id) !== hash);
    await this.carryOut(changed.map((each) => tellFigures(publication, each)));
  }

  /** One that is refused, such as an event that is too large, keeps none of the others back. */
  private async carryOut(useCases: readonly UseCase[]): Promise<void> {
    const failed: unknown[] = [];
    for (let from = 0; from < useCases.length; from += AT_ONCE) {
      // A process that froze and lost its lease looks again before it tells anything.
      if (!this.lease?.isHeld()) throw new Error('the lease went to another process');
      const some = useCases.slice(from, from + AT_ONCE);
      const outcomes = await Promise.allSettled(some.map((useCase) => this.commands.execute(BY_ITSELF, useCase)));
      for (const outcome of outcomes) if (outcome.status === 'rejected') failed.push(outcome.reason);
    }
    if (failed.length > 0) throw failed[0];
  }

  private partsOf<Result>({ model, owners }: Pick<Watch, 'model' | 'owners'>): ComputedParts<Result> {
    const image = this.images.find((candidate) => candidate.model === model);
    if (!image) throw new Error(`${model.name} is not kept in memory`);
    const areCurrent = () => owners.every((owner) => this.sources.of(owner, model).state === 'current');
    return new ComputedParts(image, areCurrent);
  }
}
