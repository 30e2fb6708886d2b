import type { CalendarDate } from '@imd/kernel';
import { Figure } from '../figures/figure';
import { Tally } from '../figures/tally';
import type { MoneyTotal } from './underspend-analysis.read-model';

/** Receipts and advances change no figure of a line and stand beside it: this is one kind of them, at a date. */
export class MoneyBeside {
  readonly total: Tally;
  private readonly byPurpose = new Map<string, Tally>();

  constructor(totals: Iterable<MoneyTotal>, asOf: CalendarDate) {
    this.total = new Tally(asOf);
    for (const total of totals) {
      this.total.add(total.amount, total);
      let tally = this.byPurpose.get(total.purpose);
      if (!tally) this.byPurpose.set(total.purpose, (tally = new Tally(asOf)));
      tally.add(total.amount, total);
    }
  }

  /** @returns null where a part is known only for a period that has not ended at the date */
  ofPurpose(purpose: string): Figure | null {
    const tally = this.byPurpose.get(purpose);
    return tally ? tally.figure() : Figure.NOTHING;
  }
}
