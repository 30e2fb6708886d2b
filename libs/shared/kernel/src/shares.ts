import { formatCents, splitCents, WHOLE } from './money';

const DECIMALS = 6;
const HUNDRED = 100n * 10n ** BigInt(DECIMALS);

/**
 * Donors state shares with up to six decimals. Where these say a whole, each rounded at its last decimal, they become
 * shares of two decimals that add up to 100.00: the largest remainder decides.
 * @returns the shares as they were given where they are no whole
 */
export function wholeShares(given: readonly string[]): readonly string[] {
  const sum = millionthsOf(given);
  const off = sum > HUNDRED ? sum - HUNDRED : HUNDRED - sum;
  const rounding = given.map(halfOfLastDecimal).reduce((total, each) => total + each, 0n);
  if (sum === 0n || off > rounding) return given;
  const shares = given.map((share, index) => ({ key: keyOf(index), share: toMillionths(share) }));
  const parts = splitCents(WHOLE, shares);
  return given.map((_, index) => formatCents(parts.get(keyOf(index)) ?? 0n));
}

/** `['33.333', '66.66']` → `'99.993'`; two decimals at least. */
export function sumOfShares(given: readonly string[]): string {
  const digits = millionthsOf(given)
    .toString()
    .padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).replace(/0{1,4}$/, '');
  return `${digits.slice(0, -DECIMALS)}.${fraction}`;
}

export const isWhole = (given: readonly string[]): boolean => millionthsOf(given) === HUNDRED;

/** Equal remainders go by key, and so to the share that was stated first. */
const keyOf = (index: number) => String(index).padStart(6, '0');

const millionthsOf = (given: readonly string[]) => given.map(toMillionths).reduce((sum, each) => sum + each, 0n);

/** `'33.333333'` → `33333333n` */
export function toMillionths(share: string): bigint {
  const [whole = '0', fraction = ''] = share.split('.');
  return BigInt(whole + fraction.padEnd(DECIMALS, '0'));
}

/** A share of two decimals or fewer is exact. */
function halfOfLastDecimal(share: string): bigint {
  const decimals = share.split('.')[1]?.length ?? 0;
  return decimals <= 2 ? 0n : 10n ** BigInt(DECIMALS - decimals) / 2n + (decimals === DECIMALS ? 1n : 0n);
}
