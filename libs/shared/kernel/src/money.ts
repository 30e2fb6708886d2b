import { invalid } from './domain-error';

/** Amounts are whole euro cents, signed, within 64 bits. */
export type Cents = bigint;

/** APIs and events write an amount as a decimal string with two decimals, and its currency. */
export interface Money {
  readonly value: string;
  readonly currency: 'EUR';
}

/** An amount has at most 15 digits before the point and 2 after it. */
export const AMOUNT = /^-?(0|[1-9]\d{0,14})(\.\d{1,2})?$/;

export const moneyMalformed = invalid(
  'money-malformed',
  'An amount is a decimal string with at most two decimals and fifteen digits',
  (field: string, received: string) => ({ field, received: received.slice(0, 40) }),
);

/** `'3300000.5'` → `330000050n`. Text that is no `AMOUNT` is refused, never rounded. */
export function parseCents(decimal: string, field = 'value'): Cents {
  if (!AMOUNT.test(decimal)) {
    throw moneyMalformed(field, decimal);
  }
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const cents = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
  return negative ? -cents : cents;
}

/** `330000050n` → `'3300000.50'`. */
export function formatCents(cents: Cents): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export function toMoney(cents: Cents): Money {
  return { value: formatCents(cents), currency: 'EUR' };
}

/** Unknown stays unknown. */
export function toMoneyOrNull(cents: Cents | null): Money | null {
  return cents === null ? null : toMoney(cents);
}

export function fromMoney(money: Money, field = 'value'): Cents {
  return parseCents(money.value, field);
}

export function fromMoneyOrNull(money: Money | null, field = 'value'): Cents | null {
  return money === null ? null : fromMoney(money, field);
}

export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}

/** Nobody draws on what is overdrawn: it counts as nothing. */
export const positive = (amount: Cents): Cents => (amount > 0n ? amount : 0n);

/** A share is a weight: its part of the sum of all shares counts, so that 5000n of 10000n is half. */
export interface Share {
  readonly key: string;
  readonly share: bigint;
}

export const WHOLE: bigint = 100_00n;

/**
 * The largest remainder decides, so that the parts add up to the whole exactly; equal remainders go by key in
 * alphabetical order; a negative amount is the mirror of the positive one.
 */
export function splitCents(amount: Cents, shares: readonly Share[]): Map<string, Cents> {
  const total = sumCents(shares.map(({ share }) => share));
  if (total <= 0n) throw new RangeError('splitCents needs shares that add up to more than nothing');
  if (amount < 0n) return new Map([...splitCents(-amount, shares)].map(([key, part]) => [key, -part]));

  const parts = shares.map(({ key, share }) => ({
    key,
    part: (amount * share) / total,
    remainder: (amount * share) % total,
  }));
  const left = Number(amount - sumCents(parts.map(({ part }) => part)));
  const byRemainder = [...parts].sort((a, b) =>
    a.remainder === b.remainder ? (a.key < b.key ? -1 : 1) : a.remainder > b.remainder ? -1 : 1,
  );
  for (const winner of byRemainder.slice(0, left)) winner.part += 1n;
  return new Map(parts.map(({ key, part }) => [key, part]));
}
