import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import {
  breakdownOf,
  publishedCountOf,
  reportReturnStatistic,
  reviseReturnStatistic,
  type Breakdown,
  type Counted,
  type Figure,
  type ReturnStatistic,
} from './return-statistic';
import type { PublishedFigure } from './small-counts';

const NOW = new Date('2012-06-10T10:00:00Z');
const NATIONALITIES = ['AF', 'IQ'];
const SEXES = ['female', 'male'] as const;
const QUARTERS = [
  ['2011-01-01', '2011-03-31'],
  ['2011-04-01', '2011-06-30'],
  ['2011-07-01', '2011-12-31'],
] as const;

/** Persons of the same group differ in nothing that a statistic tells. */
interface Group {
  readonly nationality: string;
  readonly sex: (typeof SEXES)[number];
  readonly quarter: (typeof QUARTERS)[number];
}

/** Few groups, so that a handful of statistics meet in every way. */
const GROUPS: readonly Group[] = NATIONALITIES.flatMap((nationality) =>
  SEXES.flatMap((sex) => QUARTERS.map((quarter) => ({ nationality, sex, quarter }))),
);

type Asked = Pick<Counted, 'nationality' | 'sex'> & {
  readonly period: readonly [from: string, to: string];
  readonly by: readonly ('nationality' | 'sex')[];
};

const subjects: fc.Arbitrary<Asked> = fc.record({
  nationality: fc.constantFrom(null, ...NATIONALITIES),
  sex: fc.constantFrom(null, ...SEXES),
  period: fc.constantFrom<Asked['period'][]>(
    ...QUARTERS,
    ['2011-01-01', '2011-12-31'],
    ['2011-01-01', '2011-06-30'],
    ['2011-04-01', '2011-12-31'],
  ),
  by: fc.subarray(['nationality', 'sex'] as const),
});

/** A third of the groups are nobody and a third are small, so that small counts are met on every level. */
const populations = fc.array(
  fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 30 })),
  {
    minLength: GROUPS.length,
    maxLength: GROUPS.length,
  },
);

interface Cell {
  readonly groups: readonly number[];
  readonly persons: number;
  readonly isPublished: boolean;
}

/**
 * Everything is counted as it is, in the order in which it is reported; what is reported again is a revision. Every
 * version counts: what was known on a day can be asked for ever.
 */
function reported(persons: readonly number[], asked: readonly Asked[]) {
  const states = new Map<string, ReturnStatistic>();
  const cells: Cell[] = [];
  for (const { by, period, ...named } of asked) {
    const key = JSON.stringify([period, named]);
    const [from, to] = period;
    const groupsOf = (also: Partial<Group>) =>
      GROUPS.flatMap((group, at) => {
        const within = from <= group.quarter[0] && group.quarter[1] <= to;
        const all = { ...named, ...also };
        const fits = (['nationality', 'sex'] as const).every((field) => (all[field] ?? group[field]) === group[field]);
        return within && fits ? [at] : [];
      });
    const count = (groups: readonly number[]) => groups.reduce((sum, at) => sum + (persons[at] ?? 0), 0);
    const all = groupsOf({});
    const given = { persons: count(all), provenance: FIRST_HAND };
    const breakdowns = by
      .filter((field) => named[field] === null)
      .map((field) => {
        const values = { nationality: NATIONALITIES.slice(1), sex: SEXES }[field];
        const rows = values.map((value) => ({ value, persons: count(groupsOf({ [field]: value })) }));
        return breakdownOf(given, field, rows);
      });
    const counted: Counted = {
      id: key,
      kind: 'assisted',
      from,
      to,
      scheme: null,
      country: null,
      ageBand: null,
      minors: null,
      ...named,
    };
    const figure: Figure = { ...given, share: null, breakdowns, remark: null };
    const ledger = [...states.values()].flatMap((state) => publishedCountOf(state) ?? []);
    const known = { scheme: null, whole: null, sameSubject: null, published: ledger };
    const before = states.get(key);
    const { state, events } = before
      ? reviseReturnStatistic(before, figure, known, NOW)
      : reportReturnStatistic(counted, figure, known, NOW);
    states.set(key, state);
    const told = events[0]?.data as PublishedFigure;
    cells.push({ groups: all, persons: given.persons, isPublished: told.persons !== null });
    for (const [at, breakdown] of breakdowns.entries())
      cells.push(...cellsOf(breakdown, told.breakdowns[at], all, groupsOf));
  }
  return cells;
}

function cellsOf(
  { by, rows, other }: Breakdown,
  told: Breakdown | undefined,
  all: readonly number[],
  groupsOf: (also: Partial<Group>) => number[],
): Cell[] {
  const listed = rows.map((row, at) => ({
    groups: groupsOf({ [by]: row.value }),
    persons: row.persons ?? 0,
    isPublished: (told?.rows[at]?.persons ?? null) !== null,
  }));
  const rest = all.filter((group) => !listed.some(({ groups }) => groups.includes(group)));
  return [...listed, { groups: rest, persons: other ?? 0, isPublished: (told?.other ?? null) !== null }];
}

const PRIME = 1_000_003;

/** A count can be had from others by adding and subtracting when it is a combination of them (modulo a large prime). */
class Combinations {
  private readonly rows: { readonly pivot: number; readonly row: readonly number[] }[] = [];

  add(groups: readonly number[]): void {
    const row = this.reduced(groups);
    const pivot = row.findIndex((value) => value !== 0);
    if (pivot < 0) return;
    const scale = inverse(row[pivot] ?? 1);
    this.rows.push({ pivot, row: row.map((value) => (value * scale) % PRIME) });
  }

  give(groups: readonly number[]): boolean {
    return this.reduced(groups).every((value) => value === 0);
  }

  private reduced(groups: readonly number[]): number[] {
    let left: number[] = GROUPS.map((_, at) => (groups.includes(at) ? 1 : 0));
    for (const { pivot, row } of this.rows) {
      const factor = left[pivot] ?? 0;
      if (factor !== 0) left = left.map((value, at) => (value + (PRIME - factor) * (row[at] ?? 0)) % PRIME);
    }
    return left;
  }
}

function inverse(value: number): number {
  let [result, base] = [1, value];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

describe('what is published of counts', () => {
  it('has no count of one to four persons', () =>
    fc.assert(
      fc.property(populations, fc.array(subjects, { maxLength: 12 }), (persons, asked) => {
        for (const cell of reported(persons, asked))
          if (cell.isPublished) expect(cell.persons === 0 || cell.persons >= 5).toBe(true);
      }),
    ));

  it('gives no count of one to four persons by adding and subtracting either, of any group of people', () =>
    fc.assert(
      fc.property(
        populations,
        fc.array(subjects, { minLength: 2, maxLength: 30 }),
        fc.array(subjects, { minLength: 10, maxLength: 40 }),
        (persons, asked, others) => {
          const cells = reported(persons, asked);
          const combinations = new Combinations();
          for (const { groups, isPublished } of cells) if (isPublished) combinations.add(groups);
          const small = [...cells, ...reported(persons, others)].filter((cell) => cell.persons > 0 && cell.persons < 5);
          for (const { groups } of small) expect(combinations.give(groups)).toBe(false);
        },
      ),
      { numRuns: 700 },
    ));

  it('is all of it where no count is small', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 99 }), { minLength: 12, maxLength: 12 }),
        subjects,
        (persons, one) => {
          expect(reported(persons, [one]).filter(({ isPublished }) => !isPublished)).toEqual([]);
        },
      ),
    ));
});

describe('a revision', () => {
  const counted: Counted = {
    id: 'hrt-2011',
    kind: 'assisted',
    from: '2011-01-01',
    to: '2011-12-31',
    scheme: null,
    country: null,
    nationality: null,
    sex: null,
    ageBand: null,
    minors: null,
  };
  const figure = (rows: readonly number[]): Figure => {
    const values = ['AF', 'IQ', 'SO', 'SD'];
    const given = { persons: rows.reduce((sum, row) => sum + row, 0), provenance: FIRST_HAND };
    const listed = rows.map((persons, at) => ({ value: values[at] ?? '', persons }));
    return { ...given, share: null, breakdowns: [breakdownOf(given, 'nationality', listed)], remark: null };
  };
  const rowsOf = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 });

  it('tells of no row that is hidden, nor of one to four persons more or fewer', () =>
    fc.assert(
      fc.property(fc.array(rowsOf, { minLength: 2, maxLength: 4 }), (revisions) => {
        let state: ReturnStatistic | null = null;
        for (const rows of revisions) {
          const known = { whole: null, published: [] };
          state = state
            ? reviseReturnStatistic(state, figure(rows), known, NOW).state
            : reportReturnStatistic(counted, figure(rows), { ...known, scheme: null, sameSubject: null }, NOW).state;
        }
        const shown = (state?.revisions ?? []).filter(({ published }) => published.persons !== null);
        for (const [at, { published: later }] of shown.entries()) {
          const moved = (was: number | null | undefined, is: number | null | undefined) => {
            expect((was ?? null) === null).toBe((is ?? null) === null);
            const move = Math.abs((is ?? 0) - (was ?? 0));
            expect(move === 0 || move >= 5).toBe(true);
          };
          for (const { published: earlier } of shown.slice(0, at)) {
            moved(earlier.persons, later.persons);
            for (const [row, { persons }] of (later.breakdowns[0]?.rows ?? []).entries())
              moved(earlier.breakdowns[0]?.rows[row]?.persons, persons);
          }
        }
      }),
    ));

  const publishedOf = (...counts: readonly number[]) =>
    counts
      .map((persons): Figure => ({ ...figure([persons, 0, 0, 0]), breakdowns: [] }))
      .reduce<ReturnStatistic | null>((state, revised) => {
        const known = { whole: null, published: [] };
        return state
          ? reviseReturnStatistic(state, revised, known, NOW).state
          : reportReturnStatistic(counted, revised, { ...known, scheme: null, sameSubject: null }, NOW).state;
      }, null)
      ?.revisions.map(({ published }) => published.persons);

  it('that is withheld is followed by withheld ones, since the published one before it is still known', () =>
    expect(publishedOf(80, 3, 82)).toEqual([80, null, null]));

  it('is set beside every published one before it, not beside the last alone', () =>
    expect(publishedOf(80, 90, 82)).toEqual([80, 90, null]));
});

describe('a small count', () => {
  const report = (persons: number, rows: Readonly<Record<string, number>>): PublishedFigure => {
    const given = { persons, provenance: FIRST_HAND };
    const listed = Object.entries(rows).map(([value, count]) => ({ value, persons: count }));
    const counted: Counted = {
      id: 'a',
      kind: 'assisted',
      from: '2011-01-01',
      to: '2011-12-31',
      scheme: null,
      country: null,
      nationality: null,
      sex: null,
      ageBand: null,
      minors: null,
    };
    const figure = { ...given, share: null, breakdowns: [breakdownOf(given, 'nationality', listed)], remark: null };
    const known = { scheme: null, whole: null, sameSubject: null, published: [] };
    return reportReturnStatistic(counted, figure, known, NOW).events[0]?.data as PublishedFigure;
  };
  const shownRows = ({ breakdowns }: PublishedFigure) => [
    ...(breakdowns[0]?.rows ?? []).map(({ persons }) => persons),
    breakdowns[0]?.other,
  ];

  it.each([
    ['is hidden with the smallest other row', 100, { AF: 60, IQ: 30, SO: 7, SD: 3 }, [60, 30, null, null, 0]],
    ['is hidden with the remainder when that is the smallest', 100, { AF: 60, IQ: 31, SO: 3 }, [60, 31, null, null]],
    ['hides what it is the remainder of', 100, { AF: 60, IQ: 37 }, [60, null, null]],
    ['leaves a zero where it is', 100, { AF: 60, IQ: 0, SO: 36, SD: 4 }, [60, 0, null, null, 0]],
    ['hides no other row beside enough small ones', 100, { AF: 90, IQ: 4, SO: 3, SD: 3 }, [90, null, null, null, 0]],
  ])('%s', (_, persons, rows, shown) => {
    const told = report(persons, rows);
    expect(told).toMatchObject({ persons, suppressed: true });
    expect(shownRows(told)).toEqual(shown);
  });

  it.each([
    ['is a total too', 4, { AF: 4 }],
    ['takes the total with it where that would tell the rows', 5, { AF: 1, IQ: 1, SO: 1, SD: 1 }],
  ])('%s', (_, persons, rows) => {
    const told = report(persons, rows);
    expect(told).toMatchObject({ persons: null, suppressed: true });
    expect(shownRows(told).every((row) => row === null)).toBe(true);
  });

  it('is not meant where nobody was counted, or where five were', () => {
    expect(report(0, { AF: 0 })).toMatchObject({ persons: 0, suppressed: false });
    expect(report(5, { AF: 5 })).toMatchObject({ persons: 5, suppressed: false });
  });
});
