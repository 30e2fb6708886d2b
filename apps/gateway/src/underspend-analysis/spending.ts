import type { CalendarDate, Year } from '@imd/kernel';
import { Figure } from '../figures/figure';
import { Tally } from '../figures/tally';
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

  /** A purpose without bookings has zero; null says that nobody can tell yet. */
  ofPurpose(purpose: string): Figure | null {
    return figureOf(this.byPurpose.get(purpose));
  }

  ofProject(projectId: string | null): Figure | null {
    return figureOf(this.byProject.get(projectId));
  }

  inPlace(place: string): Figure | null {
    return figureOf(this.byPlace.get(place));
  }

  private tally<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
    let tally = tallies.get(key);
    if (!tally) tallies.set(key, (tally = new Tally(this.asOf)));
    return tally;
  }
}

function figureOf(tally: Tally | undefined): Figure | null {
  return tally ? tally.figure() : Figure.NOTHING;
}
