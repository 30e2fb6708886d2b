import type { CalendarDate, Cents, Provenance } from '@imd/kernel';
import { type BookingDay, standingAt } from './booking-day';
import { Figure, precisionInCents } from './figure';

/** The marks of many bookings, kept with their total: the largest precision, and 1 as soon as one of them carries a mark. */
export type TotalMarks = Readonly<Record<'precision' | 'derived' | 'invented', bigint>>;

export function marksOf({ precision, derived, invented }: Provenance): TotalMarks {
  return { precision: precisionInCents(precision), derived: derived ? 1n : 0n, invented: invented ? 1n : 0n };
}

/** Adds up totals of bookings as they stand at one date. */
export class Tally {
  private cents: Cents = 0n;
  private precision: Cents = 0n;
  private derived = false;
  private invented = false;
  private unknown = false;

  constructor(private readonly asOf: CalendarDate) {}

  add(amount: Cents, total: BookingDay & TotalMarks): void {
    const standing = standingAt(this.asOf, total);
    if (standing === 'later') return;
    if (standing === 'unknown') this.unknown = true;
    this.cents += amount;
    if (total.precision > this.precision) this.precision = total.precision;
    if (total.derived > 0n) this.derived = true;
    if (total.invented > 0n) this.invented = true;
  }

  get isInvented(): boolean {
    return this.invented;
  }

  /** `null` when part of it is known only for a period that has not ended at the date. */
  figure(): Figure | null {
    return this.unknown ? null : new Figure(this.cents, this.precision, this.derived, this.invented);
  }
}
