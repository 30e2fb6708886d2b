/**
 * The quotient has four decimals, rounded half to even.
 * @returns null where there is nothing to divide by
 */
export function ratio(numerator: bigint, denominator: bigint): string | null {
  if (denominator === 0n) return null;
  const negative = numerator < 0n !== denominator < 0n;
  const above = (numerator < 0n ? -numerator : numerator) * 10_000n;
  const below = denominator < 0n ? -denominator : denominator;
  let quotient = above / below;
  const twice = (above % below) * 2n;
  if (twice > below || (twice === below && quotient % 2n === 1n)) quotient += 1n;
  const digits = quotient.toString().padStart(5, '0');
  return `${negative && quotient !== 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

/**
 * Both sides are compared times ten thousand, so that nothing rounds. Signs do not count.
 * @param percentage with two decimals: `'1.00'`
 */
export function exceedsPercentage(amount: bigint, percentage: string, of: bigint): boolean {
  return absolute(amount) * 100_00n > BigInt(percentage.replace('.', '')) * absolute(of);
}

const absolute = (value: bigint) => (value < 0n ? -value : value);
