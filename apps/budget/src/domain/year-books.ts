import { cashClaims, sumCents, type Cents, type Year } from '@imd/kernel';
import type { BudgetYear } from './budget-year';
import { laterYear, type LaterYear } from './later-year';
import { addAmount, amountFor, type PurposeAmount } from './purpose-amount';
import { requireYearTotal } from './year-total';

/** A year that is not open yet has no budget to pay from: its `later` guards what was promised on it so far. */
export interface YearBook {
  readonly open: BudgetYear | null;
  readonly later: LaterYear | null;
}

/** A decision looks at these years and changes them together. */
export type YearBooks = ReadonlyMap<Year, YearBook>;

/** The caller saves these in the transaction that read them, or a limit could be broken by two bookings together. */
export interface ChangedYears {
  readonly budgetYears: readonly BudgetYear[];
  readonly laterYears: readonly LaterYear[];
}

/** A release or a reversal gives back: its value is negative. */
export function bookCommitted(books: YearBooks, year: Year, value: Cents): YearBooks {
  return changeOpen(books, year, (open) => {
    const committedValue = open.committedValue + value;
    requireYearTotal('value', committedValue);
    return { ...open, committedValue };
  });
}

/** Reversals, and refunds of the same year, give back: their amounts are negative. */
export function bookPaid(books: YearBooks, year: Year, purpose: string, amount: Cents): YearBooks {
  return changeOpen(books, year, (open) => {
    const paid = open.paid + amount;
    requireYearTotal('amount', paid);
    return { ...open, paid, paidByPurpose: addAmount(open.paidByPurpose, purpose, amount) };
  });
}

/** An instalment opens with its amount; a payment or a release takes from it: their amounts are negative. */
export function bookOpenInstalment(books: YearBooks, year: Year, purpose: string, amount: Cents): YearBooks {
  if (amount === 0n) return books;
  const { open = null, later = null } = books.get(year) ?? {};
  const added = <T extends { readonly openInstalments: readonly PurposeAmount[] }>(to: T): T => {
    const openInstalments = addAmount(to.openInstalments, purpose, amount);
    requireYearTotal('amount', totalOf(openInstalments));
    return { ...to, openInstalments };
  };
  return new Map(books).set(
    year,
    open ? { open: added(open), later } : { open, later: added(later ?? laterYear(year)) },
  );
}

/** @param runs overdue instalments of earlier years are claims on a year while it runs */
export function claimsOn(books: YearBooks, year: Year, runs: boolean): PurposeAmount[] {
  const paid = books.get(year)?.open?.paidByPurpose ?? [];
  const open = new Map([...books].map(([due, book]) => [due, openInstalmentsOf(book)] as const));
  const purposes = new Set([...paid, ...[...open.values()].flat()].map(({ purpose }) => purpose));
  return [...purposes].map((purpose) => ({
    purpose,
    amount: cashClaims(
      year,
      {
        paid: amountFor(purpose, paid),
        open: new Map([...open].map(([due, amounts]) => [due, amountFor(purpose, amounts)])),
      },
      runs,
    ),
  }));
}

export function totalOf(amounts: readonly PurposeAmount[]): Cents {
  return sumCents(amounts.map(({ amount }) => amount));
}

export function changedYears(before: YearBooks, after: YearBooks): ChangedYears {
  const changed = [...after].filter(([year, book]) => book !== before.get(year)).map(([, book]) => book);
  return {
    budgetYears: changed.flatMap(({ open }) => open ?? []),
    laterYears: changed.flatMap(({ open, later }) => (open ? [] : (later ?? []))),
  };
}

function openInstalmentsOf({ open, later }: YearBook): readonly PurposeAmount[] {
  return (open ?? later)?.openInstalments ?? [];
}

function changeOpen(books: YearBooks, year: Year, change: (open: BudgetYear) => BudgetYear): YearBooks {
  const book = books.get(year);
  if (!book?.open) throw new Error(`${year} was booked on before it was open`);
  return new Map(books).set(year, { ...book, open: change(book.open) });
}
