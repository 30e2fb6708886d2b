import type { Cents } from '@imd/kernel';

export interface PurposeAmount {
  readonly purpose: string;
  readonly amount: Cents;
}

export function amountFor(purpose: string, amounts: readonly PurposeAmount[]): Cents {
  return amounts.find((other) => other.purpose === purpose)?.amount ?? 0n;
}

/** A negative amount gives back. */
export function addAmount(amounts: readonly PurposeAmount[], purpose: string, amount: Cents): PurposeAmount[] {
  const others = amounts.filter((other) => other.purpose !== purpose);
  return [...others, { purpose, amount: amountFor(purpose, amounts) + amount }];
}
