import { type Cents, formatCents, type Money, toMoney } from './money';
import type { Provenance } from './provenance';

/** A reader must know these of an amount besides its value. */
export interface Marks {
  /** The amount was rounded to this step; zero when it is exact. */
  readonly precision: Cents;
  readonly derived: boolean;
  readonly invented: boolean;
}

/**
 * A store keeps the marks of many bookings beside their total: their steps add up, and the others are maxima, 1 when
 * any booking carries the mark.
 */
export type TotalMarks = Readonly<Record<keyof Marks, bigint>>;

/** Every answer writes an amount with its marks. */
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
 * An amount that is computed from two others is as rough as both together, since each may be off by half its step. It
 * is derived or invented as soon as one of them is.
 */
export function combineMarks(one: Marks, other: Marks): Marks {
  return {
    precision: one.precision + other.precision,
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

/** A step finer than a cent is exact to the cent. */
function precisionInCents(precision: string | null): Cents {
  const [whole = '0', fraction = ''] = (precision ?? '0').split('.');
  return BigInt(whole) * 100n + BigInt(fraction.slice(0, 2).padEnd(2, '0'));
}
