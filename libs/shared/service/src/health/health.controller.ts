import { Database } from '@imd/mongo';
import { Controller, Get, Res } from '@nestjs/common';
import {
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { IssuerKeys } from '../auth/issuer-keys';
import { Readiness } from '../readiness';
import { Runtime, type OutboxState } from '../runtime';

const PING_MS = 1_000;

/**
 * Is the process alive, and can it do its work? A broker that is down does not stop writes: they wait in the outbox.
 * Everybody may ask for the answer in a word; what it is made of shows how the service is built and how busy it is, so
 * that takes a scope.
 */
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly runtime: Runtime,
    private readonly readiness: Readiness,
    private readonly database: Database,
    private readonly issuerKeys: IssuerKeys,
  ) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Pick<HealthCheckResult, 'status'>> {
    const { status } = await this.details(reply);
    return { status };
  }

  @Get('details')
  @RouteConfig({ operation: { scope: 'operations' } })
  async details(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthCheckResult> {
    try {
      return await this.health.check([
        () => this.mongodb(),
        () => this.stores(),
        () => this.issuer(),
        () => this.outbox(),
        () => this.consumers(),
        () => this.images(),
        () => this.readModels(),
      ]);
    } catch (error) {
      // Terminus reports through an HttpException; operations want the report itself.
      const { getResponse } = error as { getResponse?: () => HealthCheckResult };
      if (!getResponse) throw error;
      reply.status(503).header('retry-after', 2);
      return getResponse.call(error);
    }
  }

  /**
   * How far the outbox is behind: whoever shows this service's events, as the gateway does, can tell whether it has
   * them all.
   */
  @Get('outbox')
  outboxPosition(): Promise<Pick<OutboxState, 'oldestSeconds'>> {
    return this.runtime.outboxAge();
  }

  private async mongodb(): Promise<HealthIndicatorResult> {
    const check = this.indicators.check('mongodb');
    try {
      await this.database.db.command({ ping: 1 }, { timeoutMS: PING_MS });
      return check.up();
    } catch {
      return check.down('does not answer');
    }
  }

  private stores(): HealthIndicatorResult {
    const check = this.indicators.check('start-up');
    const { behind, isStarted, lacks } = this.readiness;
    if (behind) return check.down(behind.message);
    return isStarted ? check.up() : check.down(lacks);
  }

  /** Once its keys are known the issuer may be down. */
  private issuer(): HealthIndicatorResult {
    const check = this.indicators.check('issuer');
    return this.issuerKeys.revision === null ? check.down('its keys are not known yet') : check.up();
  }

  private async outbox(): Promise<HealthIndicatorResult> {
    const check = this.indicators.check('outbox');
    try {
      return check.up({ ...(await this.runtime.outboxState()) });
    } catch {
      return check.down('cannot be read');
    }
  }

  private consumers(): HealthIndicatorResult {
    const check = this.indicators.check('consumers');
    const states = [...this.runtime.consumers].map(([{ name }, strategy]) => {
      const { lag, parked, logFault } = strategy.state();
      const rebuild = strategy.isRebuildNeeded && { rebuild: 'rebuild-needed' };
      const behind = [...lag.values()].reduce((sum, events) => sum + events, 0);
      return [name, { lag: behind, parked, ...rebuild, ...(logFault && { message: logFault.message }) }] as const;
    });
    if (this.runtime.fatal) return check.down({ message: this.runtime.fatal.message });
    const isAnyStanding = states.some(([, { message }]) => message !== undefined);
    return isAnyStanding ? check.down(Object.fromEntries(states)) : check.up(Object.fromEntries(states));
  }

  private images(): HealthIndicatorResult {
    const check = this.indicators.check('images');
    return this.runtime.images.every((image) => image.isLoaded())
      ? check.up()
      : check.down('read models are not in memory yet');
  }

  /**
   * A read model that has not applied what its topics held at the start answers with a part of the past. One that does
   * not get there keeps the service out for a minute only: its answers say that they are behind.
   */
  private async readModels(): Promise<HealthIndicatorResult> {
    const check = this.indicators.check('read-models');
    try {
      const left = await this.runtime.leftOfStart();
      const details = Object.fromEntries([...left].map(([name, events]) => [name, { eventsOfStart: Number(events) }]));
      return left.size === 0 || this.runtime.isStartOver ? check.up(details) : check.down(details);
    } catch {
      return check.down('cannot be read');
    }
  }
}
