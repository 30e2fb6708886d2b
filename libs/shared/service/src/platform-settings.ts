import type { ReadModel } from '@imd/messaging';

/** What every part of the platform needs to know of the service it runs in. */
export class PlatformSettings {
  /** False until collections and indexes are there. */
  storesReady = false;

  constructor(
    readonly service: string,
    /** CloudEvents source: organisation and system (NL GOV profile). */
    readonly source: string,
    readonly topicPrefix: string,
    readonly readModels: readonly ReadModel[],
  ) {}
}
