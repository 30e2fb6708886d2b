import type { Cents } from '@imd/kernel';
import { budgetAmountNegative, purposeSetTwice } from './budget-parts.errors';

export function refuseNegative(field: string, amounts: readonly Cents[]): void {
  for (const amount of amounts) if (amount < 0n) throw budgetAmountNegative(field, amount);
}

export function refuseTwice(keys: readonly string[]): void {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw purposeSetTwice(twice);
}

export function replaceOne<T>(items: readonly T[], item: T, key: (item: T) => string): T[] {
  const place = items.findIndex((other) => key(other) === key(item));
  return place < 0 ? [...items, item] : items.with(place, item);
}
