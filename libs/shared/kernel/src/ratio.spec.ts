import { exceedsPercentage, ratio } from './ratio';

describe('rate', () => {
  it.each([
    [320000000n, 900000000n, '0.3556'],
    [0n, 5n, '0.0000'],
    [-1n, 3n, '-0.3333'],
    [1n, 20000n, '0.0000'],
    [3n, 20000n, '0.0002'],
    [5n, 2n, '2.5000'],
  ])('%d / %d = %s, four decimals, half to even', (above, below, text) => expect(ratio(above, below)).toBe(text));

  it('is unknown where there is no appropriation', () => expect(ratio(1n, 0n)).toBeNull());
});

describe('a part above a percentage of a whole', () => {
  it.each([
    [100_01n, '1.00', 10_000_00n, true],
    [100_00n, '1.00', 10_000_00n, false],
    [-100_01n, '1.00', 10_000_00n, true],
    [100_01n, '1.00', -10_000_00n, true],
    [1n, '0.00', 10_000_00n, true],
  ])('%d above %s %% of %d: %s', (amount, percentage, of, above) =>
    expect(exceedsPercentage(amount, percentage, of)).toBe(above),
  );
});
