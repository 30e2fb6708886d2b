import type { Cents } from '@imd/kernel';

/** A parameter as a whole number of millionths: every process computes the same cent from it. */
export type Millionths = bigint;

export const ONE: Millionths = 1_000_000n;

export function toMillionths(value: number): Millionths {
  return BigInt(Math.round(value * Number(ONE)));
}

/** Half a cent is rounded away from zero. */
export function times(amount: Cents, ...factors: readonly Millionths[]): Cents {
  const product = factors.reduce((sum, factor) => sum * factor, amount);
  const divisor = ONE ** BigInt(factors.length);
  const half = product < 0n ? -divisor / 2n : divisor / 2n;
  return (product + half) / divisor;
}

/** @returns null where there is nothing to divide by */
export function quotient(numerator: Cents, denominator: Cents): Millionths | null {
  return denominator === 0n ? null : (numerator * ONE) / denominator;
}
