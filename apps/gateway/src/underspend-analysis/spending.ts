import type { CalendarDate } from '@imd/kernel';
import { Tally, type Told } from '../figures/tally';
import type { UnderspendDocuments } from './underspend-analysis.read-model';

/** Bookings on a year up to a date count, expenditures less reversals. */
export class Spending {
  readonly total: Tally;
  readonly byPurpose = new Map<string, Tally>();
  /** The key null holds money spent outside projects. */
  readonly byProject = new Map<string | null, Tally>();
  readonly byPlace = new Map<string, Tally>();

  constructor(
    documents: UnderspendDocuments,
    private readonly asOf: CalendarDate,
    /** It tells what a part without bookings means: nothing, or nothing known. */
    private readonly silence: Told,
  ) {
    this.total = new Tally(asOf);
    for (const total of documents.spentInYear) this.total.add(total.spent, total);
    for (const total of documents.spentByPurpose) this.tally(this.byPurpose, total.purpose).add(total.spent, total);
    for (const total of documents.spentByProject) this.tally(this.byProject, total.projectId).add(total.spent, total);
    for (const total of documents.spentByPlace) this.tally(this.byPlace, total.place).add(total.spent, total);
    for (const day of documents.spentByDay) {
      this.total.add(day.spent, day);
      this.tally(this.byPurpose, day.purpose).add(day.spent, day);
      this.tally(this.byProject, day.projectId).add(day.spent, day);
      this.tally(this.byPlace, day.place).add(day.spent, day.split > 0n ? { ...day, derived: 1n } : day);
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
