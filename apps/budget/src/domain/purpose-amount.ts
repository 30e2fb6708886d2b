import type { Cents } from '@imd/kernel';

export interface PurposeAmount {
  readonly purpose: string;
  readonly amount: Cents;
}

export function amountFor(purpose: string, amounts: readonly PurposeAmount[]): Cents {
  return amounts.find((other) => other.purpose === purpose)?.amount ?? 0n;
}
