import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BudgetMutationRecorded,
  BudgetYearAdopted,
  BudgetYearOpened,
  ControlTotalRecorded,
  EarmarkSet,
  type EventData,
  ExpenditureRecorded,
  PolicyFrameworkPublished,
  ReportingGapsSet,
} from '@imd/contracts';
import fc from 'fast-check';
import { fold, History } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { budgetYears } from '../years-of-projects.fixture';
import { tellSpent } from '../budget-years.fixture';
import { progressReportTable } from './progress-report-table';

interface Operation {
  readonly key: string;
  readonly path: string;
  readonly body: never;
}

const DATA = join(__dirname, '../../../../../data/progress-report-2010');
const operationsOf = (file: string) =>
  (JSON.parse(readFileSync(join(DATA, file), 'utf8')) as { operations: readonly Operation[] }).operations;

const tableOf = async (history: History, year: number, asOf: string) =>
  progressReportTable(await fold(new UnderspendProjection(), UNDERSPEND, history.events), current, year, asOf);

/** The bodies that load the report's framework, its budget of 2010 and its spending, as the events they lead to. */
function reportOf2010(): History {
  const history = new History();
  const budget = operationsOf('10-framework-and-years.json');
  const bodyOf = (key: string) => budget.find((operation) => operation.key === key)!.body;
  history.tell(PolicyFrameworkPublished, 'framework', bodyOf('framework-2008'));
  history.tell(BudgetYearOpened, 2010, { ...BudgetYearOpened.sample, ...(bodyOf('budget-2010') as object) });
  const year = { year: 2010 };
  for (const { path, body } of budget) {
    if (!path.startsWith('/v1/budgets/2010/')) continue;
    const [part = '', id = ''] = path.split('/').slice(4);
    const { id: mutationId, mutation = mutationId, ...rest } = body as { id?: string; mutation?: string };
    const data = { ...year, mutationId: mutation, ...rest };
    if (part === 'mutations') {
      history.tell(BudgetMutationRecorded, 2010, data as unknown as EventData<typeof BudgetMutationRecorded>);
    }
    if (part === 'earmarks') {
      history.tell(EarmarkSet, 2010, { purpose: id, ...data } as unknown as EventData<typeof EarmarkSet>);
    }
    if (part === 'adoption')
      history.tell(BudgetYearAdopted, 2010, data as unknown as EventData<typeof BudgetYearAdopted>);
    if (part === 'reporting-gaps')
      history.tell(ReportingGapsSet, 2010, data as unknown as EventData<typeof ReportingGapsSet>);
    if (part === 'control-totals') {
      history.tell(ControlTotalRecorded, 2010, { figure: id, ...data } as unknown as EventData<
        typeof ControlTotalRecorded
      >);
    }
  }
  for (const { key, body } of operationsOf('70-expenditures-2010.json')) {
    history.tell(ExpenditureRecorded, key, { ...ExpenditureRecorded.sample, ...year, ...(body as object) });
  }
  return history;
}

describe("the progress report's own table", () => {
  it('comes out of the data on 2010 as the letter prints it', async () => {
    const { rows, total } = await tableOf(reportOf2010(), 2010, '2011-06-10');
    expect(rows.map(({ number, spent }) => [number, spent.text.nl])).toEqual([
      [1, '1'],
      [2, '0,2'],
      [3, '0,7'],
      [4, '0,6'],
      [5, '--'],
      [6, '3,3'],
    ]);
    expect(total.spent.text).toEqual({ nl: '5,8', en: '5.8' });
    expect(total.appropriated.text.nl).toBe('9');
    expect(total.underspend.text.nl).toBe('3,2');
    expect(rows[4]?.spent.amount).toBeNull();
    expect(rows[5]?.spent.amount).toMatchObject({ cents: 3_300_000_00n, precision: 100_000_00n, derived: false });
  });

  it('says of a day inside a year what is known then, and reports nothing that is known of the year alone', async () => {
    const { rows, total } = await tableOf(reportOf2010(), 2010, '2010-06-30');
    expect([...rows.map(({ spent }) => spent.text.nl), total.spent.text.nl]).toEqual(Array(7).fill('--'));
  });

  it('adds up as it is printed, and its underspend is what is printed before it less what is printed after', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({ purpose: fc.constantFrom('diaspora', 'return', 'other'), amount: fc.bigInt(1n, 99999999n) }),
          {
            maxLength: 6,
          },
        ),
        async (spent) => {
          const history = budgetYears(2012);
          for (const { purpose, amount } of spent) tellSpent(history, 2012, purpose, amount);
          const { rows, total } = await tableOf(history, 2012, '2012-12-31');
          const printed = (text: { en: string }) => Math.round(Number(text.en) * 10);
          expect(rows.reduce((sum, row) => sum + printed(row.spent.text), 0)).toBe(printed(total.spent.text));
          expect(printed(total.appropriated.text) - printed(total.spent.text)).toBe(printed(total.underspend.text));
        },
      ),
      { numRuns: 40 },
    ));
});
