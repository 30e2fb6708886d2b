import { type Cents, formatCents, type Money, toMoney } from './money';
import type { Provenance } from './provenance';

/** A reader must know these of an amount besides its value. */
export interface Marks {
  /** The step that the amount was rounded to; nothing when it is exact. */
  readonly precision: Cents;
  readonly derived: boolean;
  readonly invented: boolean;
}

/**
 * The marks of many bookings as a store keeps them beside their total, each as a maximum: 1 when any booking carries a
 * mark.
 */
export type TotalMarks = Readonly<Record<keyof Marks, bigint>>;

/** An amount with its marks, as every answer writes it. */
export interface MarkedMoney extends Money {
  readonly precision: string | null;
  readonly derived: boolean;
  readonly invented: boolean;
}

export const UNMARKED: Marks = { precision: 0n, derived: false, invented: false };

export function marksOf({ precision, derived, invented }: Provenance): Marks {
  return { precision: precisionInCents(precision), derived, invented };
}

/**
 * Whatever is computed from two amounts is as rough as the coarser one, and derived or invented as soon as one of them
 * is.
 */
export function combineMarks(one: Marks, other: Marks): Marks {
  return {
    precision: one.precision > other.precision ? one.precision : other.precision,
    derived: one.derived || other.derived,
    invented: one.invented || other.invented,
  };
}

export function totalMarksOf({ precision, derived, invented }: Provenance): TotalMarks {
  return { precision: precisionInCents(precision), derived: derived ? 1n : 0n, invented: invented ? 1n : 0n };
}

export function fromTotalMarks({ precision, derived, invented }: TotalMarks): Marks {
  return { precision, derived: derived > 0n, invented: invented > 0n };
}

export function toMarkedMoney(cents: Cents, { precision, derived, invented }: Marks): MarkedMoney {
  return { ...toMoney(cents), precision: precision === 0n ? null : formatCents(precision), derived, invented };
}

/** A decimal string in cents; a step finer than a cent is exact to the cent. */
function precisionInCents(precision: string | null): Cents {
  const [whole = '0', fraction = ''] = (precision ?? '0').split('.');
  return BigInt(whole) * 100n + BigInt(fraction.slice(0, 2).padEnd(2, '0'));
}
