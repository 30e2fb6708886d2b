import type { ReadLoad } from './processes/read-load';
import { middleTurn } from './reads-by-turns';

describe('the turn that counts', () => {
  const load = (perSecond: number): ReadLoad => ({ perSecond, p50: 0, p99: 0, bytesPerSecond: 0 });
  const turn = (gateway: number, other: number) => ({ gateway: load(gateway), other: load(other) });

  it('has the middle ratio, whatever the rates are', () => {
    const middle = turn(80, 100);
    expect(middleTurn([turn(900, 1_000), turn(1, 100), middle, turn(7_000, 10_000), turn(100, 100)])).toBe(middle);
  });

  it('is the only one there is', () => expect(middleTurn([turn(1, 2)])).toEqual(turn(1, 2)));
});
