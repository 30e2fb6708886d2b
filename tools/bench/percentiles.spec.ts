import { percentilesOf } from './percentiles';

describe('percentiles', () => {
  it('are values that were measured, by nearest rank', () => {
    const values = Array.from({ length: 200 }, (_, index) => 200 - index);
    expect(percentilesOf(values)).toEqual({ count: 200, p50: 100, p99: 198, max: 200 });
  });

  it('of one value are that value', () => {
    expect(percentilesOf([7])).toEqual({ count: 1, p50: 7, p99: 7, max: 7 });
  });

  it('of nothing are not a number', () => {
    expect(percentilesOf([]).p99).toBeNaN();
  });
});
