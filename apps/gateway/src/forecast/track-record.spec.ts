import { isUnreliable } from './reliability';
import { trackRecordOf } from './track-record';

const range = { low: 80_00n, high: 120_00n, basis: 'measured', years: 5, projects: 100 } as const;

describe('a track record', () => {
  it('tells error and bias as shares of what was paid', () => {
    const record = trackRecordOf([
      { projected: 110_00n, range: null, outturn: 100_00n },
      { projected: 70_00n, range: null, outturn: 100_00n },
    ]);
    expect(record).toMatchObject({ outcomes: 2, error: 0.2, bias: -0.1, pinball: null });
  });

  it('counts what lay inside, below and above', () => {
    const outcomes = [79_99n, 80_00n, 120_00n, 120_01n].map((outturn) => ({ projected: 100_00n, range, outturn }));
    expect(trackRecordOf(outcomes).ranges).toEqual({ outcomes: 4, inside: 2, below: 1, above: 1 });
  });

  it('charges a quantile by its level for every cent on the wrong side', () => {
    // Low 80 at 10 %: 2; centre 100 at 50 %: 0; high 120 at 90 %: 2; their mean as a share of 100.
    const { pinball } = trackRecordOf([{ projected: 100_00n, range, outturn: 100_00n }]);
    expect(pinball).toBeCloseTo((2 + 0 + 2) / 3 / 100);
  });

  it('of nothing is null', () => {
    expect(trackRecordOf([])).toMatchObject({ outcomes: 0, error: null, bias: null, pinball: null });
  });
});

describe('ranges are unreliable', () => {
  it.each([
    [5, 10, false],
    [6, 10, true],
    [10, 25, false],
    [11, 25, true],
    [0, 0, false],
  ])('with %d of %d outcomes outside: %s', (outside, outcomes, expected) =>
    expect(isUnreliable(outside, outcomes)).toBe(expected),
  );
});
