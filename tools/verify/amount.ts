import { formatCents, type Money, parseCents, type Provenance } from '@imd/kernel';

/** An amount in cents with all that a reader must know of it. A step of zero is exact. */
export interface Amount {
  readonly cents: bigint;
  readonly step: bigint;
  readonly derived: boolean;
  readonly invented: boolean;
}

export const NOTHING: Amount = { cents: 0n, step: 0n, derived: false, invented: false };

export function stated({ value }: Money, { precision, derived, invented }: Provenance): Amount {
  return { cents: parseCents(value), step: precision === null ? 0n : parseCents(precision), derived, invented };
}

/** A sum is as rough as its parts together. */
export function sum(parts: Iterable<Amount>): Amount {
  let total = NOTHING;
  for (const part of parts)
    total = {
      cents: total.cents + part.cents,
      step: total.step + part.step,
      derived: total.derived || part.derived,
      invented: total.invented || part.invented,
    };
  return total;
}

/** Unknown in, unknown out. */
export function sumOrUnknown(parts: Iterable<Amount | null>): Amount | null {
  const known: Amount[] = [];
  for (const part of parts) {
    if (part === null) return null;
    known.push(part);
  }
  return sum(known);
}

export const negative = (amount: Amount): Amount => ({ ...amount, cents: -amount.cents });
export const derived = (amount: Amount): Amount => ({ ...amount, derived: true });

/** No source states a difference. */
export function difference(one: Amount | null, other: Amount | null): Amount | null {
  return one && other ? derived(sum([one, negative(other)])) : null;
}

interface AmountInAnswer {
  readonly value: string;
  readonly currency: 'EUR';
  readonly precision: string | null;
  readonly derived: boolean;
  readonly invented: boolean;
}

export function inAnswer(amount: Amount): AmountInAnswer;
export function inAnswer(amount: Amount | null): AmountInAnswer | null;
export function inAnswer(amount: Amount | null): AmountInAnswer | null {
  if (amount === null) return null;
  const { cents, step, derived: isDerived, invented } = amount;
  return {
    value: formatCents(cents),
    currency: 'EUR',
    precision: step === 0n ? null : formatCents(step),
    derived: isDerived,
    invented,
  };
}

/** How rough the open part of a rough commitment is, nothing defines. */
export function withoutStep(amount: Amount | null) {
  if (amount === null) return null;
  const { precision: _, ...cells } = inAnswer(amount);
  return cells;
}

/** Four decimals, half to even, as rough as the part; there is no rate of what is not above zero. */
export function rateOf(part: Amount | null, base: Amount | null) {
  if (!part || !base || base.cents <= 0n) return null;
  return {
    value: fraction(part.cents, base.cents),
    precision: part.step === 0n ? null : fraction(part.step, base.cents),
    derived: true,
    invented: part.invented,
  };
}

const fraction = (part: bigint, whole: bigint) => decimals(halfEven(part * 10_000n, whole));

function halfEven(numerator: bigint, denominator: bigint): bigint {
  const below = numerator < 0n;
  const size = below ? -numerator : numerator;
  const whole = size / denominator;
  const twice = (size % denominator) * 2n;
  const up = twice > denominator || (twice === denominator && whole % 2n === 1n);
  const rounded = up ? whole + 1n : whole;
  return below ? -rounded : rounded;
}

function decimals(tenThousandths: bigint): string {
  const size = tenThousandths < 0n ? -tenThousandths : tenThousandths;
  const digits = size.toString().padStart(5, '0');
  return `${tenThousandths < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}
