import type { CalendarDate, Year } from '@imd/kernel';
import { Tally, type Told } from '../figures/tally';
import type { SpendingTotal } from './underspend-analysis.read-model';

/** Bookings on a year up to a date count, expenditures less reversals. */
export class Spending {
  readonly total: Tally;
  readonly byPurpose = new Map<string, Tally>();
  /** The key null holds money spent outside projects. */
  readonly byProject = new Map<string | null, Tally>();
  readonly byPlace = new Map<string, Tally>();

  constructor(
    totals: Iterable<SpendingTotal>,
    year: Year,
    private readonly asOf: CalendarDate,
    /** It tells what a part without bookings means: nothing, or nothing known. */
    private readonly silence: Told,
  ) {
    this.total = new Tally(asOf);
    for (const total of totals) {
      if (total.year !== year) continue;
      this.total.add(total.spent, total);
      this.tally(this.byPurpose, total.purpose).add(total.spent, total);
      this.tally(this.byProject, total.projectId).add(total.spent, total);
      this.tally(this.byPlace, total.place).add(total.spent, total.split > 0n ? { ...total, derived: 1n } : total);
    }
  }

  inTotal(): Told {
    return this.total.told(this.silence);
  }

  ofPurpose(purpose: string): Told {
    return this.byPurpose.get(purpose)?.told(this.silence) ?? this.silence;
  }

  ofProject(projectId: string | null): Told {
    return this.byProject.get(projectId)?.told(this.silence) ?? this.silence;
  }

  inPlace(place: string): Told {
    return this.byPlace.get(place)?.told(this.silence) ?? this.silence;
  }

  private tally<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
    let tally = tallies.get(key);
    if (!tally) tallies.set(key, (tally = new Tally(this.asOf)));
    return tally;
  }
}
