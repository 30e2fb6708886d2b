import { calendarDay, type Clock } from '@imd/kernel';
import { TopicEnds, type ReadModel, type ReadModelImage } from '@imd/messaging';
import { CLOCK, IMAGES, PlatformSettings, Runtime } from '@imd/service';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Agent, request } from 'undici';
import { GatewayConfig } from '../config';
import { ownerTls } from '../forward/owner-tls';
import { OWNERS, type Owner } from '../forward/owners';
import { isShorterThan, SeenEnds, unappliedBefore, type Ends } from './seen-ends';
import type { Source } from './source.answer';
import { sourceState, stateThrough } from './source-state';

const ASK_EVERY_MS = 1_000;
const ANSWER_WITHIN_MS = 900;
const MINUTE_MS = 60_000;

/** Answers that show the state of their sources are pure functions of it. */
export type SourceOf = (owner: Owner) => Source;

type SeenSource = Omit<Source, 'parked'>;

const NEVER_SEEN: SeenSource = { state: 'unreachable', asOf: null };

const TOPIC_OF = { budget: 'imd.budget', projects: 'imd.projects', returns: 'imd.returns' } as const;

/** Every second the gateway asks each service how far its outbox is, and the broker how long its topics are. */
@Injectable()
export class Sources implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** By read model and owner: two models of one owner may have come differently far. */
  private readonly sources = new Map<string, SeenSource>();
  private readonly seenEnds = new SeenEnds();
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

  of(owner: Owner, model: ReadModel): Source {
    const parked = this.parkedOf(owner, model);
    const seen = this.seenOf(owner, model);
    const state = stateThrough(seen.state, {
      standsStill: this.standingStill().includes(model.name) && model.topics.includes(TOPIC_OF[owner]),
      lacksSomething: this.rebuildsNeeded().includes(model.name) || parked > 0,
    });
    return { ...seen, state, parked };
  }

  /** What answers from one read model show of its sources, or of itself. */
  for(model: ReadModel): { readonly sourceOf: SourceOf; readonly isRebuildNeeded: () => boolean } {
    return {
      sourceOf: (owner) => this.of(owner, model),
      isRebuildNeeded: () => this.rebuildsNeeded().includes(model.name),
    };
  }

  /**
   * The revision changes with any source and with the day: an answer that shows sources, or is of today, holds no
   * longer.
   */
  get revision(): string {
    let faults = '';
    for (const [{ name }, { standsStill, isRebuildNeeded }] of this.runtime.consumers)
      if (standsStill || isRebuildNeeded) faults += `${name} ${standsStill} ${isRebuildNeeded}, `;
    // Every kept answer asks for this, and nearly always there is no fault: the same text is the same at a glance.
    return faults === '' ? this.seen : faults + this.seen;
  }

  private standingStill(): string[] {
    const names: string[] = [];
    for (const [{ name }, consumer] of this.runtime.consumers) if (consumer.standsStill) names.push(name);
    return names;
  }

  private parkedOf(owner: Owner, model: ReadModel): number {
    const image = this.images.find((candidate) => candidate.model === model);
    return image?.current().parkedOf.get(this.settings.topicPrefix + TOPIC_OF[owner]) ?? 0;
  }

  private rebuildsNeeded(): string[] {
    const names: string[] = [];
    for (const [{ name }, consumer] of this.runtime.consumers) if (consumer.isRebuildNeeded) names.push(name);
    return names;
  }

  private async ask(): Promise<void> {
    // What was applied is read first: ends that are older than an offset would look like those of a shorter topic.
    const applied = new Map(this.images.map((image) => [image, image.offsets()]));
    // While the broker is down, the outboxes of the services alone tell whether anything is missing.
    const ends = await this.topicEnds.of(Object.values(TOPIC_OF).map((topic) => this.settings.topicPrefix + topic));
    if (ends) this.seenEnds.saw(ends, seconds());
    await Promise.all((Object.keys(OWNERS) as Owner[]).map((owner) => this.askOne(owner, ends, applied)));
    const seen = JSON.stringify([calendarDay(this.clock.now()), ...this.sources]);
    if (seen !== this.seen) this.seen = seen;
  }

  private async askOne(
    owner: Owner,
    ends: Ends | null,
    appliedBefore: ReadonlyMap<ReadModelImage, Ends>,
  ): Promise<void> {
    const topic = this.settings.topicPrefix + TOPIC_OF[owner];
    const outboxSeconds = await outboxAge(this.urlOf(owner), this.connections);
    const due = this.seenEnds.due(seconds());
    for (const [image, before] of appliedBefore) {
      if (!image.model.topics.includes(TOPIC_OF[owner])) continue;
      const state = sourceState({
        outboxSeconds,
        overdue: due && unappliedBefore(due, image.offsets(), topic),
        isTopicShorter: ends !== null && isShorterThan(ends, before, topic),
      });
      const asOf = state === 'current' ? this.minute() : this.seenOf(owner, image.model).asOf;
      this.sources.set(keyOf(owner, image.model), { state, asOf });
    }
  }

  private seenOf(owner: Owner, model: ReadModel): SeenSource {
    return this.sources.get(keyOf(owner, model)) ?? NEVER_SEEN;
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

function keyOf(owner: Owner, { name }: ReadModel): string {
  return `${name}/${owner}`;
}

/** A clock that is set back would make the past seem to be yet to come. */
function seconds(): number {
  return performance.now() / 1_000;
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
