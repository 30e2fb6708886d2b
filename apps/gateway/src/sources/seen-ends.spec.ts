import { isShorterThan, SeenEnds, unappliedBefore, type Ends } from './seen-ends';

const ends = (end: number): Ends => new Map([['imd.budget/0', BigInt(end)]]);

describe('what must be applied by now', () => {
  it('is nothing that anybody could tell before the broker has answered', () =>
    expect(new SeenEnds().due(0)).toBeNull());

  it('is in the first seconds what the topics held at the start', () => {
    const seen = new SeenEnds();
    seen.saw(ends(7), 10);
    expect(seen.due(10)).toEqual(ends(7));
    seen.saw(ends(8), 11);
    expect(seen.due(11.9)).toEqual(ends(7));
  });

  it('is later what they held two seconds ago', () => {
    const seen = new SeenEnds();
    for (const second of [0, 1, 2, 3, 4]) seen.saw(ends(second * 50), second);
    expect(seen.due(4)).toEqual(ends(100));
  });

  it('stays what was seen last while the broker does not answer', () => {
    const seen = new SeenEnds();
    seen.saw(ends(1), 0);
    seen.saw(ends(2), 1);
    expect(seen.due(1_000)).toEqual(ends(2));
  });
});

describe('a topic and what is applied of it', () => {
  const applied: Ends = new Map([
    ['imd.budget/0', 5n],
    ['imd.budget/1', 3n],
    ['imd.budgets/0', 100n],
  ]);

  it('leave the events between the two, over all partitions, one ahead not making up for one behind', () => {
    const due: Ends = new Map([
      ['imd.budget/0', 9n],
      ['imd.budget/1', 1n],
      ['imd.budget/2', 2n],
      ['imd.budgets/0', 900n],
    ]);
    expect(unappliedBefore(due, applied, 'imd.budget')).toBe(6n);
  });

  it('are of another history when a partition ends before what was applied, or is gone', () => {
    expect(isShorterThan(new Map([...applied, ['imd.budget/1', 2n]]), applied, 'imd.budget')).toBe(true);
    expect(isShorterThan(new Map([['imd.budget/0', 9n]]), applied, 'imd.budget')).toBe(true);
    expect(isShorterThan(applied, applied, 'imd.budget')).toBe(false);
  });
});
