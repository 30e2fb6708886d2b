/** How far the start of the service has come; commands and probes look at it. */
export class Readiness {
  /** Collections and indexes are there, so commands may run. */
  storesReady = false;
  /** Topics are there, so consumers may begin. */
  topicsReady = false;

  get isStarted(): boolean {
    return this.storesReady && this.topicsReady;
  }
}
