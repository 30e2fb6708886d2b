import { daysBetween, lastDayOf, type AnyMoney, type CalendarDate } from '@imd/kernel';
import { withOpenPart, type Commitment, type OpenInstalment } from './commitment';
import { currencyOf, originalIn } from './exchange-rate';

/** An instalment is kept on its own too, so that what is due can be listed by its day. */
export interface DueInstalment
  extends
    Pick<OpenInstalment, 'number' | 'year' | 'dueOn' | 'open'>,
    Pick<Commitment, 'projectId' | 'purpose' | 'partners'> {
  readonly id: string;
  readonly commitmentId: string;
  /** The day on which it is due, or the last day of its year. */
  readonly dueBy: CalendarDate;
  readonly isOpen: boolean;
  /** What is open of a commitment in another currency; null or absent: euros. */
  readonly openOriginal?: AnyMoney | null;
}

/**
 * @param before null where the commitment is new
 * @returns the instalments of which another part is open than before, and those that were replaced
 */
export function changedInstalments(before: Commitment | null, after: Commitment): DueInstalment[] {
  const old = before ? dueInstalments(before) : [];
  const now = dueInstalments(after);
  const replaced = old.filter(({ id, isOpen }) => isOpen && !now.some((other) => other.id === id));
  const changed = now.filter(({ id, open, openOriginal }) => {
    const was = old.find((other) => other.id === id);
    return was?.open !== open || was.openOriginal?.value !== openOriginal?.value;
  });
  return [...changed, ...replaced.map((gone) => ({ ...gone, open: 0n, isOpen: false }))];
}

function dueInstalments(commitment: Commitment): DueInstalment[] {
  const { id, projectId, purpose, partners } = commitment;
  const currency = currencyOf(commitment);
  return withOpenPart(commitment).map(({ number, year, dueOn, open, openUnits }) => ({
    id: dueInstalmentId(id, number),
    commitmentId: id,
    projectId,
    purpose,
    partners,
    number,
    year,
    dueOn,
    dueBy: dueOn ?? lastDayOf(year),
    open,
    isOpen: open > 0n,
    openOriginal: originalIn(currency, openUnits),
  }));
}

export const dueInstalmentId = (commitmentId: string, number: number) => `${commitmentId}.${number}`;

/** @returns null while it is not overdue */
export function daysOverdue({ dueBy }: DueInstalment, today: CalendarDate): number | null {
  return dueBy < today ? daysBetween(dueBy, today) : null;
}
