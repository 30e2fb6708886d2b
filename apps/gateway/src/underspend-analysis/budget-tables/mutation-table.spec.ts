import { BASE_STAGES, BudgetMutationRecorded, EarmarkSet, MUTATION_STAGES } from '@imd/contracts';
import { type Cents, FIRST_HAND, toMoney } from '@imd/kernel';
import fc from 'fast-check';
import { EVERY_SCOPE } from '../../answers/scopes.fixture';
import { fold, type History } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { progressReport2010 } from '../progress-report-2010.fixture';
import { underspendAnalysis } from '../underspend-analysis';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { TABLE_YEAR, threeYears } from '../budget-years.fixture';
import { mutationTable } from './mutation-table';
import type { MutationTableRow } from './mutation-table.answer';

const YEAR = TABLE_YEAR;
const viewOf = (history: History) => fold(new UnderspendProjection(), UNDERSPEND, history.events);
const tableOf = async (history: History, asOf = '2013-12-31', year = YEAR) =>
  mutationTable(await viewOf(history), current, year, asOf);

interface Change {
  readonly stage: (typeof MUTATION_STAGES)[number];
  readonly atStage?: (typeof BASE_STAGES)[number] | null;
  readonly purpose?: string | null;
  readonly cash: Cents;
}

function tell(history: History, { stage, atStage = null, purpose = null, cash }: Change): void {
  history.tell(BudgetMutationRecorded, YEAR, {
    ...BudgetMutationRecorded.sample,
    year: YEAR,
    mutationId: `m-${history.events.length}`,
    stage,
    atStage,
    purpose,
    inForceFrom: stage === 'final-act' ? '2013-05-01' : '2012-06-01',
    cash: toMoney(cash),
    provenance: FIRST_HAND,
  });
}

const cents = (row: MutationTableRow) => [
  row.adopted?.cents,
  ...row.changes.map((change) => change.cents),
  row.current?.cents,
  row.final?.cents,
];

describe('the mutations of a budget', () => {
  it('lead by stage and kind from the adopted budget to the current and the final one', async () => {
    const history = threeYears();
    tell(history, { stage: 'first-supplementary', cash: -100_00n });
    tell(history, { stage: 'reallocation', atStage: 'first-supplementary', purpose: 'return', cash: 70_00n });
    tell(history, { stage: 'reallocation', atStage: 'first-supplementary', purpose: 'diaspora', cash: -70_00n });
    tell(history, { stage: 'cash-shift', cash: 5_00n });
    tell(history, { stage: 'final-act', cash: -30_00n });
    const { columns, rows, total } = await tableOf(history);
    expect(columns).toEqual([
      { step: 'first-supplementary', nature: 'first-supplementary' },
      { step: 'first-supplementary', nature: 'reallocation' },
      { step: 'cash-shift', nature: 'cash-shift' },
    ]);
    expect(rows.map((row) => [row.purpose, row.subArticle, ...cents(row)])).toEqual([
      ['diaspora', '5.2', 0n, 0n, -70_00n, 0n, -70_00n, -70_00n],
      ['return', '5.2', 0n, 0n, 70_00n, 0n, 70_00n, 70_00n],
      [null, null, 1_000_000_00n, -100_00n, 0n, 5_00n, 999_905_00n, 999_875_00n],
    ]);
    expect(cents(total)).toEqual([1_000_000_00n, -100_00n, 0n, 5_00n, 999_905_00n, 999_875_00n]);
    expect((await tableOf(history, '2012-12-31')).total.final?.cents).toBe(999_905_00n);
  });

  it('are of a purpose whose earmark is all of one, as the amendment of 2010 is, and of no one purpose in part', async () => {
    const { rows } = await tableOf(progressReport2010(), '2011-06-10', 2010);
    expect(rows.map(({ purpose, current: now }) => [purpose, now?.cents])).toEqual([
      ['return-and-reintegration', 4_000_000_00n],
      [null, 5_000_000_00n],
    ]);
    const inPart = progressReport2010().tell(EarmarkSet, 2010, {
      year: 2010,
      purpose: 'return-and-reintegration',
      amount: toMoney(3_000_000_00n),
      mutationId: 'amendment-31700-v',
      provenance: FIRST_HAND,
    });
    expect((await tableOf(inPart, '2011-06-10', 2010)).rows.map(({ purpose }) => purpose)).toEqual([null]);
  });

  it('are unknown before the budget is in force', async () => {
    const { rows, total } = await tableOf(progressReport2010(), '2009-12-31', 2010);
    expect([rows, total.adopted, total.current, total.final]).toEqual([[], null, null, null]);
  });

  it('add up by row and by column, and are those of the analysis, whatever changed', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            stage: fc.constantFrom(...MUTATION_STAGES),
            atStage: fc.option(fc.constantFrom(...BASE_STAGES)),
            purpose: fc.option(fc.constantFrom('diaspora', 'return')),
            cash: fc.bigInt({ min: -9_000_00n, max: 9_000_00n }),
          }),
          { maxLength: 10 },
        ),
        async (changes) => {
          const history = threeYears();
          const ofKind = ['reallocation', 'cash-shift', 'granted-carry-over', 'reception-savings'];
          for (const { atStage, ...change } of changes) {
            tell(history, { ...change, atStage: ofKind.includes(change.stage) ? atStage : null });
          }
          const { rows, total } = await tableOf(history);
          const { stages } = underspendAnalysis(
            await viewOf(history),
            current,
            YEAR,
            '2013-12-31',
            EVERY_SCOPE,
          ).programme;
          expect([total.adopted?.cents, total.current?.cents]).toEqual([stages.adopted?.cents, stages.current?.cents]);
          for (const row of [...rows, total]) {
            const steps = row.changes.reduce((sum, change) => sum + change.cents, 0n);
            expect((row.adopted?.cents ?? 0n) + steps).toBe(row.current?.cents);
            expect((row.current?.cents ?? 0n) + (row.finalAct?.cents ?? 0n)).toBe(row.final?.cents);
          }
          cents(total).forEach((amount, index) => {
            expect(rows.reduce((sum, row) => sum + (cents(row)[index] ?? 0n), 0n)).toBe(amount);
          });
        },
      ),
      { numRuns: 60 },
    ));
});
