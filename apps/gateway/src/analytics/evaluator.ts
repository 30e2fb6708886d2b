import { calendarDay, newId, type CalendarDate, type Clock } from '@imd/kernel';
import { Lease, LEASE_MS, type ReadModel, type ReadModelImage } from '@imd/messaging';
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
import type { Owner } from '../forward/owners';
import { Sources } from '../sources/sources';
import type { Alert } from './alert';
import { differencesOf } from './alert-state';
import { alerts } from './alerts.store';
import { ComputedParts } from './computed-parts';
import { tellAlerts } from './tell-alerts';
import { type Watch, WATCHES } from './watch';

/** A transaction stays short, however many alerts a first look finds. */
const AT_ONCE = 200;

/** Nobody asked for what the evaluator does. */
const BY_ITSELF: Omit<CommandContext, 'operation'> = {
  client: 'imd-gateway',
  actor: 'imd-gateway',
  scopes: new Set(),
  path: '',
  body: null,
  idempotencyKey: null,
  ifMatch: null,
  ifNoneMatch: null,
  token: new Map(),
  traceparent: null,
};

/**
 * Looks again and again at what the read models tell and the day brings, and tells what has changed since. One gateway
 * process does so at a time; that each change is told once is decided in the transaction that tells it.
 */
@Injectable()
export class Evaluator implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private found = new Map<Watch, ComputedParts<readonly Alert[]>>();
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
  ) {}

  onModuleInit(): void {
    for (const watch of this.watches) {
      const { model, owners } = watch;
      this.found.set(watch, new ComputedParts(this.imageOf(model), () => this.areCurrent(owners, model)));
    }
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
    for (const watch of this.watches) {
      try {
        await this.tell(watch, today);
      } catch (error) {
        this.logger.warn({ err: error, kinds: watch.kinds }, 'analytics: these alerts stay as they were');
      }
    }
  }

  private async tell(watch: Watch, today: CalendarDate): Promise<void> {
    const found = await this.found.get(watch)?.all((view) => watch.parts(view, today), today);
    if (!found) return;
    const open = await this.records.all(alerts, { state: 'open', kind: { $in: [...watch.kinds] } });
    const { raised, cleared } = differencesOf(open, found.flat());
    for (const some of inGroups(raised)) await this.carryOut(tellAlerts({ raised: some, cleared: [] }, today));
    for (const some of inGroups(cleared)) await this.carryOut(tellAlerts({ raised: [], cleared: some }, today));
  }

  /** A process that froze and lost its lease looks again before it tells anything. */
  private async carryOut(useCase: UseCase): Promise<void> {
    if (!this.lease?.isHeld()) throw new Error('the lease went to another process');
    await this.commands.execute({ ...BY_ITSELF, operation: 'evaluate' }, useCase);
  }

  private areCurrent(owners: readonly Owner[], model: ReadModel): boolean {
    return owners.every((owner) => this.sources.of(owner, model).state === 'current');
  }

  private imageOf(model: ReadModel): ReadModelImage {
    const image = this.images.find((candidate) => candidate.model === model);
    if (!image) throw new Error(`${model.name} is not kept in memory`);
    return image;
  }
}

function* inGroups<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let from = 0; from < items.length; from += AT_ONCE) yield items.slice(from, from + AT_ONCE);
}
