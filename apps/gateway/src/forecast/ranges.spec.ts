import { pastYear } from './forecast.fixture';
import { LEVEL, rangeOfGroup, rangeOfProject } from './ranges';
import type { Score } from './scores';

const PROJECTED = { paid: 10_00n, expectedRefunds: 0n, outturn: 60_00n, open: 100_00n };

const scores = (values: readonly number[], given: Parameters<typeof pastYear>[0] = {}, open = 100_00): Score[] =>
  values.map((score) => ({ project: pastYear(given), score, open }));

/** −0.9, −0.8, … 0.9: nineteen of them. */
const NINETEEN = Array.from({ length: 19 }, (_, index) => (index - 9) / 10);

describe('the range of a project', () => {
  it('lies between the tenth below and the tenth above of past errors', () => {
    expect(LEVEL).toBe(0.8);
    expect(rangeOfProject(PROJECTED, 'grant', scores(NINETEEN.map((score) => score / 2)))).toMatchObject({
      low: 20_00n,
      high: 100_00n,
      projects: 19,
    });
  });

  it('never begins below what is paid, less what is expected back', () => {
    expect(rangeOfProject(PROJECTED, 'grant', scores(NINETEEN))?.low).toBe(10_00n);
    const lessRefunds = { ...PROJECTED, expectedRefunds: -2_00n, outturn: 58_00n };
    // It ends where it would without refunds: none may come.
    const withoutRefunds = rangeOfProject(PROJECTED, 'grant', scores(NINETEEN));
    expect(rangeOfProject(lessRefunds, 'grant', scores(NINETEEN))).toEqual({ ...withoutRefunds, low: 8_00n });
  });

  it('is null below nine past errors', () => {
    expect(rangeOfProject(PROJECTED, 'grant', scores(NINETEEN.slice(0, 8)))).toBeNull();
    expect(rangeOfProject(PROJECTED, 'grant', scores(NINETEEN.slice(0, 9)))).not.toBeNull();
  });

  it('takes both kinds where its own has fewer than nineteen', () => {
    const ofBoth = [...scores(NINETEEN.slice(1)), ...scores([0.9, 0.9, 0.9], { kind: 'demand' })];
    expect(rangeOfProject(PROJECTED, 'grant', ofBoth)?.projects).toBe(21);
    expect(rangeOfProject(PROJECTED, 'grant', [...ofBoth, ...scores([0])])?.projects).toBe(19);
  });

  it('is said to be assumed until three past years are known', () => {
    expect(rangeOfProject(PROJECTED, 'grant', scores(NINETEEN))?.basis).toBe('assumed');
    const years = [2013, 2014, 2015].flatMap((year) => scores(NINETEEN, { year }));
    expect(rangeOfProject(PROJECTED, 'grant', years)).toMatchObject({ basis: 'measured', years: 3 });
  });
});

describe('the range of a group', () => {
  const years = [-0.1, 0.1, 0.1].map((error, index) => scores(Array<number>(10).fill(error), { year: 2013 + index }));

  it('is measured on the error of whole past years', () => {
    // t(3) × √(0.01 × 4/3) × 1 000.00
    const range = rangeOfGroup({ ...PROJECTED, outturn: 500_00n, open: 1_000_00n }, [], years.flat(), years.flat());
    expect(range).toMatchObject({ low: 310_86n, high: 689_14n, basis: 'measured', years: 3 });
  });

  it('is far narrower than the sum of its projects’ ranges where they vary by themselves', () => {
    const alone = [2013, 2014, 2015].flatMap((year) => scores(NINETEEN, { year }));
    const opens = Array<bigint>(19).fill(100_00n);
    const whole = { paid: 0n, expectedRefunds: 0n, outturn: 950_00n, open: 1_900_00n };
    const range = rangeOfGroup(whole, opens, alone, alone)!;
    const one = rangeOfProject({ paid: 0n, expectedRefunds: 0n, outturn: 50_00n, open: 100_00n }, 'grant', alone)!;
    expect(range.high - range.low).toBeLessThan((19n * (one.high - one.low)) / 2n);
  });

  it('of few projects takes from the programme what is common to a year', () => {
    const few = years.map((ofYear) => ofYear.slice(0, 2)).flat();
    const small = rangeOfGroup({ ...PROJECTED, paid: 0n }, [50_00n, 50_00n], few, years.flat())!;
    const whole = rangeOfGroup({ ...PROJECTED, paid: 0n }, [50_00n, 50_00n], years.flat(), years.flat())!;
    expect(small.high - small.low).toBeGreaterThan(whole.high - whole.low);
  });

  it('holds its centre, also where more is expected back than is open', () => {
    const known = scores(NINETEEN.map(() => 0));
    const paid = { paid: 100_00n, expectedRefunds: -5_00n, outturn: 95_00n, open: 0n };
    expect(rangeOfGroup(paid, [0n], known, known)).toMatchObject({ low: 95_00n, high: 100_00n });
  });

  it('before three past years rests on a stated assumption', () => {
    const known = scores(NINETEEN.map(() => 0));
    const range = rangeOfGroup({ ...PROJECTED, paid: 0n }, [100_00n], known, known);
    // t(1) × √(0.1² × 2) × 100.00
    expect(range).toMatchObject({ basis: 'assumed', low: 16_47n, high: 103_53n });
  });

  it('is null where fewer than nine past projects are known', () => {
    expect(rangeOfGroup(PROJECTED, [100_00n], scores([0]), scores([0]))).toBeNull();
  });
});
