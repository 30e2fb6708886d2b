import { TOPICS } from '@imd/contracts';
import type { ReadModel } from '@imd/messaging';

/** The facts of the service that every part of the platform works with; they never change while it runs. */
export class PlatformSettings {
  constructor(
    readonly service: string,
    /** CloudEvents source: organisation and system (NL GOV profile). */
    readonly source: string,
    readonly topicPrefix: string,
    readonly readModels: readonly ReadModel[],
  ) {}

  /** The topics that this service alone sends events to. Those of the gateway are named by what it computes. */
  get ownTopics(): string[] {
    const own = this.service === 'gateway' ? 'imd.analytics' : `imd.${this.service}`;
    return TOPICS.filter((topic) => topic === own || topic.startsWith(`${own}.`)).map(
      (topic) => this.topicPrefix + topic,
    );
  }
}
