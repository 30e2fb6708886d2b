import { Ledger } from './ledger';
import { Projects } from './projects';
import type { RawEvents } from './raw-events';

/** All that was told, sorted once for every year and date that is recomputed. */
export class Told {
  readonly ledger: Ledger;
  readonly projects: Projects;

  constructor(readonly events: RawEvents) {
    this.ledger = new Ledger(events);
    this.projects = new Projects(events);
  }
}
