import type { CalendarDate } from '@imd/kernel';
import { eachInSteps, type InSteps } from '../answers/in-steps';
import type { Figure } from '../figures/figure';
import { Tally, type Told, UNTOLD } from '../figures/tally';
import type { ProjectSpent, UnderspendDocuments } from './underspend-analysis.read-model';

/** Bookings on a year up to a date count, expenditures less reversals. */
export class Spending {
  readonly total: Tally;
  readonly byPurpose = new Map<string, Tally>();
  /** The key null holds money spent outside projects. */
  readonly byProject = new Map<string | null, Tally>();
  readonly byPlace = new Map<string, Tally>();
  /** Of each project, by the purposes that its money was booked for. */
  private readonly purposesOfProjects = new Map<string | null, Map<string, Tally>>();

  private constructor(
    private readonly asOf: CalendarDate,
    /** It tells what a part without bookings means: nothing, or nothing known. */
    private readonly silence: Told,
  ) {
    this.total = new Tally(asOf);
  }

  static *inSteps(documents: UnderspendDocuments, asOf: CalendarDate, silence: Told): InSteps<Spending> {
    const spending = new Spending(asOf, silence);
    yield* spending.add(documents);
    return spending;
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

  /** What was booked on a project, by purpose; together it is what was spent on the project. */
  ofProjectByPurpose(projectId: string): ReadonlyMap<string, Figure | null> {
    const purposes = [...(this.purposesOfProjects.get(projectId) ?? [])];
    const told = purposes.map(([purpose, tally]) => [purpose, tally.told(UNTOLD)] as const);
    return new Map(told.flatMap(([purpose, { isTold, figure }]) => (isTold ? [[purpose, figure] as const] : [])));
  }

  inPlace(place: string): Told {
    return this.byPlace.get(place)?.told(this.silence) ?? this.silence;
  }

  private *add(documents: UnderspendDocuments): InSteps<void> {
    const { total, byPurpose, byPlace } = this;
    yield* eachInSteps(documents.spentInYear, (sum) => total.add(sum.spent, sum));
    yield* eachInSteps(documents.spentByPurpose, (sum) => this.tally(byPurpose, sum.purpose).add(sum.spent, sum));
    yield* eachInSteps(documents.spentByProject, (sum) => this.addToProject(sum));
    yield* eachInSteps(documents.spentByPlace, (sum) => this.tally(byPlace, sum.place).add(sum.spent, sum));
    yield* eachInSteps(documents.spentByDay, (day) => {
      total.add(day.spent, day);
      this.tally(byPurpose, day.purpose).add(day.spent, day);
      this.addToProject(day);
      this.tally(byPlace, day.place).add(day.spent, day.split > 0n ? { ...day, derived: 1n } : day);
    });
  }

  private addToProject(sum: ProjectSpent): void {
    this.tally(this.byProject, sum.projectId).add(sum.spent, sum);
    let purposes = this.purposesOfProjects.get(sum.projectId);
    if (!purposes) this.purposesOfProjects.set(sum.projectId, (purposes = new Map<string, Tally>()));
    this.tally(purposes, sum.purpose).add(sum.spent, sum);
  }

  private tally<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
    let tally = tallies.get(key);
    if (!tally) tallies.set(key, (tally = new Tally(this.asOf)));
    return tally;
  }
}
