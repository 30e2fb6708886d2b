import { type CalendarDate, type Cents, type Marks, type TotalMarks } from '@imd/kernel';
import { type BookingDay, standingAt } from './booking-day';
import { Figure } from './figure';

/** A figure is told when somebody reported it, or when silence means zero. */
export interface Told {
  /** Null also when it is told, as long as a part of it is known only for a period that has not ended at the date. */
  readonly figure: Figure | null;
  readonly isTold: boolean;
}

export const UNTOLD: Told = { figure: null, isTold: false };
export const NOTHING_TOLD: Told = { figure: Figure.NOTHING, isTold: true };

/**
 * A tally adds up totals of bookings as they stand at one date: their amounts, and their marks as `combineMarks` does.
 * An analysis adds tens of thousands of them, so that this makes no object of each.
 */
export class Tally {
  private cents: Cents = 0n;
  private precision: Cents = 0n;
  private derived = false;
  private invented = false;
  private unknown = false;
  private empty = true;

  constructor(private readonly asOf: CalendarDate) {}

  add(amount: Cents, total: BookingDay & TotalMarks): void {
    const standing = standingAt(this.asOf, total);
    if (standing === 'later') return;
    if (standing === 'unknown') this.unknown = true;
    this.empty = false;
    if (amount !== 0n) this.cents += amount;
    if (total.precision !== 0n) this.precision += total.precision;
    this.derived ||= total.derived > 0n;
    this.invented ||= total.invented > 0n;
  }

  get isInvented(): boolean {
    return this.invented;
  }

  /** @returns null when a part is known only for a period that has not ended at the date */
  figure(): Figure | null {
    return this.unknown ? null : new Figure(this.cents, this.marks());
  }

  /** @param silence what it means that nothing was booked */
  told(silence: Told): Told {
    return this.empty ? silence : { figure: this.figure(), isTold: true };
  }

  private marks(): Marks {
    const { precision, derived, invented } = this;
    return { precision, derived, invented };
  }
}
