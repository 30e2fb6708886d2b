import { type CalendarDate, type Cents, sumCents, type Year } from '@imd/kernel';
import { standingAt } from '../figures/booking-day';
import { Figure } from '../figures/figure';
import { Tally } from '../figures/tally';
import type { CommitmentTotal } from './underspend-analysis.read-model';

/** The figures are those of one commitment at a date, seen from one year. */
export interface Commitment {
  readonly purpose: string;
  readonly projectId: string | null;
  /** A commitment made in the year enters it with its value, less releases. */
  readonly entered: Figure | null;
  /** Instalments of the year stay open until they are paid. */
  readonly open: Figure | null;
  /** Outstanding is neither paid nor released, over all years. */
  readonly outstanding: Figure | null;
  /** The commitment concerns the year when a part of it falls in the year. */
  readonly concernsYear: boolean;
  readonly isInvented: boolean;
}

export function commitmentsAt(totals: Iterable<CommitmentTotal>, year: Year, asOf: CalendarDate): Commitment[] {
  const accounts = new Map<string, CommitmentAccount>();
  for (const total of totals) {
    if (standingAt(asOf, total) === 'later') continue;
    let account = accounts.get(total.commitmentId);
    if (!account) accounts.set(total.commitmentId, (account = new CommitmentAccount(year, asOf)));
    account.add(total);
  }
  return [...accounts.values()].map((account) => account.commitment());
}

class CommitmentAccount {
  private purpose = '';
  private projectId: string | null = null;
  private readonly entered: Tally;
  private readonly marks: Tally;
  private readonly years = new Map<Year, { due: Cents; paid: Cents }>();

  constructor(
    private readonly year: Year,
    asOf: CalendarDate,
  ) {
    this.entered = new Tally(asOf);
    this.marks = new Tally(asOf);
  }

  add(total: CommitmentTotal): void {
    this.purpose = total.purpose;
    this.projectId = total.projectId;
    this.marks.add(0n, total);
    if (total.year === this.year && total.entered !== undefined) this.entered.add(total.entered, total);
    const { due, paid } = this.years.get(total.year) ?? { due: 0n, paid: 0n };
    this.years.set(total.year, { due: due + (total.due ?? 0n), paid: paid + (total.paid ?? 0n) });
  }

  commitment(): Commitment {
    const open = openInstalments(this.years);
    return {
      purpose: this.purpose,
      projectId: this.projectId,
      entered: this.entered.figure(),
      open: this.derived(open.get(this.year) ?? 0n),
      outstanding: this.derived(sumCents(open.values())),
      concernsYear: this.years.has(this.year),
      isInvented: this.marks.isInvented,
    };
  }

  private derived(cents: Cents): Figure | null {
    const marks = this.marks.figure();
    return marks && new Figure(cents, marks).asDerived();
  }
}

/**
 * A payment settles the instalments of its own year first; money paid above them settles the earliest instalments still
 * open, so that no euro of a commitment is expected twice.
 */
export function openInstalments(
  years: ReadonlyMap<Year, { readonly due: Cents; readonly paid: Cents }>,
): Map<Year, Cents> {
  const open = new Map<Year, Cents>();
  let ahead = 0n;
  for (const [year, { due, paid }] of [...years].sort(([a], [b]) => a - b)) {
    open.set(year, due > paid ? due - paid : 0n);
    if (paid > due) ahead += paid - due;
  }
  for (const [year, unpaid] of open) {
    const settled = ahead < unpaid ? ahead : unpaid;
    open.set(year, unpaid - settled);
    ahead -= settled;
  }
  return open;
}
