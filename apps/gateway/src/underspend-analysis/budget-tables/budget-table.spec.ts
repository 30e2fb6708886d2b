import fc from 'fast-check';
import { AllocationSet, ReportingGapsSet } from '@imd/contracts';
import { FIRST_HAND, toMoney } from '@imd/kernel';
import { fold, type History } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { budgetTable } from './budget-table';
import type { BudgetTable, BudgetTableRow } from './budget-table.answer';
import { TABLE_YEAR, tellPromise, tellReceipt, tellSpent, threeYears } from '../budget-years.fixture';

const tableOf = async (history: History, asOf = '2012-06-30') =>
  budgetTable(await fold(new UnderspendProjection(), UNDERSPEND, history.events), current, TABLE_YEAR, asOf);
const nameOf = ({ level, subArticle, instrument }: BudgetTableRow) =>
  [level, subArticle, instrument?.en].filter((part) => part !== null && part !== undefined).join(' ');
const euros = (table: BudgetTable, year: number, measure: 'cash' | 'commitments' | 'legallyCommitted' | 'receipts') => {
  const column = table.years.findIndex((each) => each.year === year);
  return Object.fromEntries(
    table.rows.map((row) => {
      const figure = row.cells[column]?.[measure];
      return [nameOf(row), figure ? Number(figure.cents) / 100 : null];
    }),
  );
};
const shares = (table: BudgetTable, year: number) => {
  const column = table.years.findIndex((each) => each.year === year);
  return Object.fromEntries(
    table.rows.map((row) => [nameOf(row), row.cells[column]?.legallyCommittedShare?.value ?? null]),
  );
};

describe('a budget table', () => {
  it('is of two years before, the year itself, and the four that it estimates', async () => {
    const { years } = await tableOf(threeYears());
    expect(years).toEqual([
      { year: 2010, basis: 'realised' },
      { year: 2011, basis: 'realised' },
      { year: 2012, basis: 'current' },
      ...[2013, 2014, 2015, 2016].map((year) => ({ year, basis: 'estimate' })),
    ]);
    expect((await tableOf(threeYears(), '2011-09-20')).years[1]).toEqual({ year: 2011, basis: 'current' });
  });

  it('books a purpose in each year where the law does, and rounds parts to what their whole shows', async () => {
    const history = threeYears();
    tellSpent(history, 2010, 'return', 100_400_00n);
    tellSpent(history, 2011, 'return', 200_400_00n);
    tellSpent(history, 2011, 'diaspora', 50_400_00n);
    const table = await tableOf(history);
    expect(euros(table, 2010, 'cash')).toEqual({
      total: 100_000,
      article: 100_000,
      'sub-article 5.1': 100_000,
      'sub-article 5.2': 0,
      'instrument 5.2 Contributions': 0,
      'instrument 5.2 Grants': 0,
      unallocated: 0,
    });
    // 250.8 is shown as 251, so one of its two parts of .4 comes up.
    expect(euros(table, 2011, 'cash')).toMatchObject({
      total: 251_000,
      'sub-article 5.1': 0,
      'sub-article 5.2': 251_000,
      'instrument 5.2 Contributions': 201_000,
      'instrument 5.2 Grants': 50_000,
    });
  });

  it('shows of the current year what is appropriated, and of that what is legally committed', async () => {
    const history = threeYears();
    tellPromise(history, 'return', [{ year: TABLE_YEAR, amount: 200_200_00n }]);
    const table = await tableOf(history);
    expect(euros(table, TABLE_YEAR, 'cash')).toMatchObject({
      total: 1_000_000,
      'instrument 5.2 Contributions': 401_000,
      'instrument 5.2 Grants': 300_000,
      unallocated: 299_000,
    });
    expect(euros(table, TABLE_YEAR, 'legallyCommitted')).toMatchObject({ total: 200_000, unallocated: 0 });
    expect(shares(table, TABLE_YEAR)).toMatchObject({
      total: '0.2002',
      'instrument 5.2 Contributions': '0.5000',
      'instrument 5.2 Grants': '0.0000',
    });
  });

  it('gives no share where money without an appropriation of its own is in it', async () => {
    const history = threeYears().tell(AllocationSet, TABLE_YEAR, {
      year: TABLE_YEAR,
      parts: [],
      provenance: FIRST_HAND,
    });
    tellPromise(history, 'diaspora', [{ year: TABLE_YEAR, amount: 1_000_00n }]);
    const table = await tableOf(history);
    expect(shares(table, TABLE_YEAR)).toMatchObject({
      total: '0.0010',
      article: null,
      'instrument 5.2 Contributions': '0.0000',
      'instrument 5.2 Grants': null,
    });
    expect(euros(table, TABLE_YEAR, 'cash')).toMatchObject({ article: 400_000, unallocated: 600_000 });
  });

  it('estimates later years as a whole, and knows what is promised of them by line', async () => {
    const history = threeYears();
    tellPromise(history, 'return', [
      { year: 2013, amount: 90_000_00n },
      { year: 2014, amount: 10_000_00n },
    ]);
    const table = await tableOf(history);
    expect(euros(table, 2013, 'cash')).toEqual({
      total: 900_000,
      article: null,
      'sub-article 5.1': 0,
      'sub-article 5.2': null,
      'instrument 5.2 Contributions': null,
      'instrument 5.2 Grants': null,
      unallocated: null,
    });
    expect(euros(table, 2013, 'legallyCommitted')).toMatchObject({
      total: 90_000,
      'instrument 5.2 Contributions': 90_000,
      'instrument 5.2 Grants': 0,
    });
    expect(shares(table, 2013)).toMatchObject({ total: '0.1000', article: null });
    expect(euros(table, 2014, 'cash')['total']).toBeNull();
    expect(euros(table, 2014, 'legallyCommitted')['total']).toBe(10_000);
  });

  it('shows money back as received where it is realised, and nobody estimates it', async () => {
    const history = threeYears();
    tellReceipt(history, 2011, 'diaspora', 7_000_00n);
    const table = await tableOf(history);
    expect(euros(table, 2011, 'receipts')).toMatchObject({ total: 7_000, 'instrument 5.2 Grants': 7_000 });
    expect(euros(table, TABLE_YEAR, 'receipts')['total']).toBeNull();
  });

  it('leaves unknown what nobody reported, and what it is part of', async () => {
    const history = threeYears().tell(ReportingGapsSet, 2011, {
      year: 2011,
      gaps: [{ figure: 'spent', purpose: 'return' }],
      provenance: FIRST_HAND,
    });
    tellSpent(history, 2011, 'diaspora', 50_000_00n);
    const table = await tableOf(history);
    expect(euros(table, 2011, 'cash')).toMatchObject({
      total: null,
      article: null,
      'instrument 5.2 Contributions': null,
      'instrument 5.2 Grants': 50_000,
    });
  });

  it('adds up at every level and in every year as it is shown, whatever was booked', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            year: fc.constantFrom(2010, 2011),
            purpose: fc.constantFrom('diaspora', 'return', 'of-no-line'),
            amount: fc.bigInt({ min: 1n, max: 9_999_999_99n }),
          }),
          { maxLength: 8 },
        ),
        fc.array(
          fc.record({
            purpose: fc.constantFrom('diaspora', 'return', 'of-no-line'),
            year: fc.integer({ min: 2012, max: 2016 }),
            amount: fc.bigInt({ min: 1n, max: 999_999_99n }),
          }),
          { maxLength: 6 },
        ),
        fc.bigInt({ min: 0n, max: 2_000_000_00n }),
        async (spent, promised, allocated) => {
          const history = threeYears().tell(AllocationSet, TABLE_YEAR, {
            year: TABLE_YEAR,
            parts: [{ purpose: 'diaspora', amount: toMoney(allocated) }],
            provenance: FIRST_HAND,
          });
          for (const { year, purpose, amount } of spent) tellSpent(history, year, purpose, amount);
          for (const { purpose, ...instalment } of promised) tellPromise(history, purpose, [instalment]);
          const { rows, years } = await tableOf(history);
          for (const [column] of years.entries()) {
            for (const measure of ['cash', 'legallyCommitted'] as const) {
              const at = (row: BudgetTableRow) => row.cells[column]?.[measure]?.cents ?? null;
              expectToAddUp(rows, at);
            }
          }
        },
      ),
      { numRuns: 40 },
    ));
});

const LEVELS = ['total', 'article', 'sub-article', 'instrument'];

/** The rows until the next one of the same level or above are the parts of a row. */
function expectToAddUp(rows: readonly BudgetTableRow[], at: (row: BudgetTableRow) => bigint | null): void {
  const depthOf = ({ level }: BudgetTableRow) => (level === 'unallocated' ? 1 : LEVELS.indexOf(level));
  rows.forEach((row, index) => {
    const after = rows.slice(index + 1);
    const end = after.findIndex((other) => depthOf(other) <= depthOf(row));
    const below = end === -1 ? after : after.slice(0, end);
    const parts = below.filter((part) => depthOf(part) === depthOf(below[0] ?? row));
    if (parts.length === 0 || at(row) === null || parts.some((part) => at(part) === null)) return;
    expect(parts.reduce((sum, part) => sum + (at(part) ?? 0n), 0n)).toBe(at(row));
  });
}
