import { type CalendarDate, cashClaims, type Cents, openInstalments, sumCents, type Year, yearOf } from '@imd/kernel';
import { atOnce, eachInSteps, type InSteps, mapInSteps } from '../answers/in-steps';
import { standingAt } from '../figures/booking-day';
import { Figure } from '../figures/figure';
import { Tally } from '../figures/tally';
import type { CommitmentTotal } from './underspend-analysis.read-model';

/** The figures are those of one commitment at a date, seen from one year. */
export interface Commitment {
  readonly commitmentId: string;
  readonly purpose: string;
  readonly projectId: string | null;
  /** A commitment made in the year enters it with its value, less releases. */
  readonly entered: Figure | null;
  /** Instalments of the year that are still open claim its cash, and while it runs those of earlier years too. */
  readonly open: Figure | null;
  /** The same by the year in which its instalments fall. */
  readonly openByYear: ReadonlyMap<Year, Cents>;
  /** Outstanding is neither paid nor released, in all the years of the commitment. */
  readonly outstanding: Figure | null;
  /** The first day of it that is known. */
  readonly madeOn: CalendarDate;
  /** Paid on it until the date, in all its years. */
  readonly paid: Figure | null;
  readonly isInvented: boolean;
}

/** A commitment concerns a year when it has a part in it, or claims its cash because it is overdue. */
export function commitmentsAt(...of: Parameters<typeof commitmentsInSteps>): Commitment[] {
  return atOnce(commitmentsInSteps(...of));
}

export function* commitmentsInSteps(
  totals: Iterable<CommitmentTotal>,
  year: Year,
  asOf: CalendarDate,
): InSteps<Commitment[]> {
  const accounts = new Map<string, CommitmentAccount>();
  yield* eachInSteps(totals, (total) => {
    if (standingAt(asOf, total) === 'later') return;
    let account = accounts.get(total.commitmentId);
    if (!account) accounts.set(total.commitmentId, (account = new CommitmentAccount(total.commitmentId, year, asOf)));
    account.add(total);
  });
  const commitments = yield* mapInSteps(accounts.values(), (account) => account.commitment());
  return commitments.filter((commitment) => commitment !== null);
}

class CommitmentAccount {
  private purpose = '';
  private projectId: string | null = null;
  private readonly entered: Tally;
  private readonly marks: Tally;
  private readonly due = new Map<Year, Cents>();
  private paid: Cents = 0n;
  /** A payment that is known for a period only may be seen before the day on which its commitment was made. */
  private isMade = false;
  private madeOn: CalendarDate | null = null;

  constructor(
    private readonly commitmentId: string,
    private readonly year: Year,
    private readonly asOf: CalendarDate,
  ) {
    this.entered = new Tally(asOf);
    this.marks = new Tally(asOf);
  }

  add(total: CommitmentTotal): void {
    this.isMade ||= total.entered !== undefined || total.due !== undefined;
    this.purpose = total.purpose;
    this.projectId = total.projectId;
    this.marks.add(0n, total);
    if (this.madeOn === null || total.bookedOn < this.madeOn) this.madeOn = total.bookedOn;
    if (total.year === this.year && total.entered !== undefined) this.entered.add(total.entered, total);
    this.due.set(total.year, (this.due.get(total.year) ?? 0n) + (total.due ?? 0n));
    this.paid += total.paid ?? 0n;
  }

  /** Null when it does not concern the year. */
  commitment(): Commitment | null {
    const open = this.openByYear();
    const claims = this.claims(open);
    if (!this.isMade || (!this.due.has(this.year) && claims === 0n)) return null;
    return {
      commitmentId: this.commitmentId,
      purpose: this.purpose,
      projectId: this.projectId,
      entered: this.entered.figure(),
      open: this.derived(claims),
      openByYear: new Map([...open].filter((part) => this.claims(new Map([part])) !== 0n)),
      outstanding: this.derived(sumCents(open.values())),
      madeOn: this.madeOn ?? this.asOf,
      paid: this.derived(this.paid),
      isInvented: this.marks.isInvented,
    };
  }

  private claims(open: ReadonlyMap<Year, Cents>): Cents {
    return cashClaims(this.year, { paid: 0n, open }, yearOf(this.asOf) === this.year);
  }

  private openByYear(): ReadonlyMap<Year, Cents> {
    const due = [...this.due].sort(([a], [b]) => a - b);
    const open = openInstalments(
      due.map(([, amount]) => amount),
      this.paid,
    );
    return new Map(due.map(([year], index) => [year, open[index] ?? 0n]));
  }

  private derived(cents: Cents): Figure | null {
    const marks = this.marks.figure();
    return marks && new Figure(cents, marks).asDerived();
  }
}
