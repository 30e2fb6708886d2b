import { calendarDay, type Clock } from '@imd/kernel';
import { TopicEnds, type ReadModel, type ReadModelImage } from '@imd/messaging';
import { CLOCK, IMAGES, PlatformSettings, Runtime } from '@imd/service';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Agent, request } from 'undici';
import { GatewayConfig } from '../config';
import { ownerTls } from '../forward/owner-tls';
import { OWNERS, type Owner } from '../forward/owners';
import type { Source } from './source.answer';
import { sourceState } from './source-state';

const ASK_EVERY_MS = 1_000;
const ANSWER_WITHIN_MS = 900;
const MINUTE_MS = 60_000;

/** Answers that show the state of their sources are pure functions of it. */
export type SourceOf = (owner: Owner) => Source;

const NEVER_SEEN: Source = { state: 'unreachable', asOf: null };

const TOPIC_OF = { budget: 'imd.budget', projects: 'imd.projects', returns: 'imd.returns' } as const;

/** Every second the gateway asks each service how far its outbox is, and the broker how long its topics are. */
@Injectable()
export class Sources implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sources = new Map<Owner, Source>();
  private readonly unappliedSince = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;
  private asking: Promise<void> | null = null;
  private seen = '';
  /** These connections are apart from those that hand on requests, so that a service under load is still seen. */
  private readonly connections: Agent;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly topicEnds: TopicEnds,
    @Inject(IMAGES) private readonly images: readonly ReadModelImage[],
    private readonly config: GatewayConfig,
    private readonly settings: PlatformSettings,
    private readonly runtime: Runtime,
  ) {
    this.connections = new Agent({ connect: ownerTls(config) });
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.asking ??= this.ask().finally(() => (this.asking = null));
    }, ASK_EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.asking;
    await Promise.all([this.topicEnds.close(), this.connections.close()]);
  }

  /** A read model that stands still shows what once was there: nobody can tell what its log would hold. */
  of(owner: Owner, model: ReadModel): Source {
    const source = this.sources.get(owner) ?? NEVER_SEEN;
    const standsStill = this.standingStill().includes(model.name) && model.topics.includes(TOPIC_OF[owner]);
    return standsStill ? { ...source, state: 'unreachable' } : source;
  }

  /**
   * The revision changes with any source and with the day: an answer that shows sources, or is of today, holds no
   * longer.
   */
  get revision(): string {
    return this.standingStill().join(' ') + this.seen;
  }

  private standingStill(): string[] {
    const names: string[] = [];
    for (const [{ name }, consumer] of this.runtime.consumers) if (consumer.standsStill) names.push(name);
    return names;
  }

  private async ask(): Promise<void> {
    // While the broker is down, the outboxes of the services alone tell whether anything is missing.
    const ends = await this.topicEnds.of(Object.values(TOPIC_OF).map((topic) => this.settings.topicPrefix + topic));
    await Promise.all((Object.keys(OWNERS) as Owner[]).map((owner) => this.askOne(owner, ends)));
    this.seen = JSON.stringify([calendarDay(this.clock.now()), ...this.sources]);
  }

  private async askOne(owner: Owner, ends: ReadonlyMap<string, bigint> | null): Promise<void> {
    const outboxSeconds = await outboxAge(this.urlOf(owner), this.connections);
    const unapplied = ends && this.unapplied(this.settings.topicPrefix + TOPIC_OF[owner], ends);
    const now = performance.now();
    if (!unapplied) this.unappliedSince.delete(owner);
    else if (!this.unappliedSince.has(owner)) this.unappliedSince.set(owner, now);
    const unappliedForSeconds = (now - (this.unappliedSince.get(owner) ?? now)) / 1_000;
    const state = sourceState({ outboxSeconds, unapplied }, unappliedForSeconds);
    this.sources.set(owner, {
      state,
      asOf: state === 'current' ? this.minute() : (this.sources.get(owner) ?? NEVER_SEEN).asOf,
    });
  }

  /** The count is that of the image that is furthest behind; it is negative when one shows more than there is. */
  private unapplied(topic: string, ends: ReadonlyMap<string, bigint>): bigint {
    let most = 0n;
    for (const image of this.images) {
      let behind = 0n;
      for (const [partition, applied] of image.offsets()) {
        if (!partition.startsWith(`${topic}/`)) continue;
        const end = ends.get(partition) ?? 0n;
        if (end < applied) return -1n;
        behind += end - applied;
      }
      if (behind > most) most = behind;
    }
    return most;
  }

  private urlOf(owner: Owner): string {
    return {
      budget: this.config.IMD_BUDGET_URL,
      projects: this.config.IMD_PROJECTS_URL,
      returns: this.config.IMD_RETURNS_URL,
    }[owner];
  }

  private minute(): string {
    return new Date(Math.floor(this.clock.now().getTime() / MINUTE_MS) * MINUTE_MS).toISOString();
  }
}

/** @returns the age in seconds of the oldest event that waits in the outbox; null when the service does not answer */
async function outboxAge(url: string, dispatcher: Agent): Promise<number | null> {
  try {
    const answer = await request(`${url}/health/outbox`, {
      dispatcher,
      headersTimeout: ANSWER_WITHIN_MS,
      bodyTimeout: ANSWER_WITHIN_MS,
    });
    const body = (await answer.body.json()) as { oldestSeconds?: number };
    return answer.statusCode === 200 ? (body.oldestSeconds ?? null) : null;
  } catch {
    return null;
  }
}
