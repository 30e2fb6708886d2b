import type { StoreBehindTopic } from '@imd/messaging';

/** How far the start of the service has come; commands and probes look at it. */
export class Readiness {
  /** Collections and indexes are there. */
  storesReady = false;
  /** Topics are there and hold nothing that the store lacks, so commands may run and consumers begin. */
  topicsReady = false;

  /** The id of the store, which its events carry; null until the store is there. */
  incarnation: string | null = null;

  /** Set while the topic holds events that the store lacks: a command could give their versions a second time. */
  behind: StoreBehindTopic | null = null;

  /** This tells why the start has not got further: the last answer of the database or the broker, and how it was reached. */
  lacks = 'stores or topics are not there yet';

  get isStarted(): boolean {
    return this.storesReady && this.topicsReady;
  }
}
