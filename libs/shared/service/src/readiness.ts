/** How far the start of the service has come; commands and probes look at it. */
export class Readiness {
  /** Collections and indexes are there, so commands may run. */
  storesReady = false;
  /** Topics are there, so consumers may begin. */
  topicsReady = false;

  /** The id of the store, which its events carry; null until the store is there. */
  incarnation: string | null = null;

  get isStarted(): boolean {
    return this.storesReady && this.topicsReady;
  }
}
