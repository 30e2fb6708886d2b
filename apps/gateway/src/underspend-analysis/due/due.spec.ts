import { CommitmentReleased, CommitmentRescheduled, ExpenditureRecorded, ReportingGapsSet } from '@imd/contracts';
import { FIRST_HAND, toMoney } from '@imd/kernel';
import fc from 'fast-check';
import { EVERY_SCOPE, NO_SCOPE } from '../../answers/scopes.fixture';
import { fold, type History } from '../../figures/folded-events.fixture';
import { current } from '../../sources/source.fixture';
import { TABLE_YEAR, tellPromise, threeYears } from '../budget-years.fixture';
import { underspendAnalysis } from '../underspend-analysis';
import { UnderspendProjection } from '../underspend-analysis.projection';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { dueInstalmentsByAge } from './due';
import { ageOf } from './due-by-age';
import type { DueByAge } from './due.answer';

const YEAR = TABLE_YEAR;
const viewOf = (history: History) => fold(new UnderspendProjection(), UNDERSPEND, history.events);
const dueAt = async (history: History, asOf: string, scopes = EVERY_SCOPE) =>
  dueInstalmentsByAge(await viewOf(history), current, YEAR, asOf, scopes);
const euros = (due: DueByAge) =>
  Object.fromEntries(
    Object.entries(due)
      .map(([age, figure]) => [age, figure && Number(figure.cents) / 100])
      .filter(([, sum]) => sum !== 0),
  ) as Record<string, number | null>;
const programmeAt = async (history: History, asOf: string) => euros((await dueAt(history, asOf)).programme);

function pay(history: History, commitmentId: string, bookedOn: string, euro: number): void {
  const expenditureId = `paid-${history.events.length}`;
  history.tell(ExpenditureRecorded, expenditureId, {
    ...ExpenditureRecorded.sample,
    expenditureId,
    commitmentId,
    year: YEAR,
    purpose: 'diaspora',
    projectId: 'diaspora-project',
    amount: toMoney(BigInt(euro) * 100n),
    bookedOn,
    bookedOnPrecision: 'day',
    scope: 'unattributed',
    countryAmounts: [],
    provenance: FIRST_HAND,
  });
}

const commitment = (commitmentId: string) => ({
  commitmentId,
  year: YEAR,
  projectId: 'diaspora-project',
  purpose: 'diaspora',
  provenance: FIRST_HAND,
});

/** Due on the last of January, the last of March and, without a day, within the year. */
function promised(): [History, string] {
  const history = threeYears();
  const id = tellPromise(history, 'diaspora', [
    { year: YEAR, dueOn: '2012-01-31', amount: 100_00n },
    { year: YEAR, dueOn: '2012-03-31', amount: 200_00n },
    { year: YEAR, amount: 400_00n },
    { year: YEAR + 1, dueOn: '2013-01-31', amount: 800_00n },
  ]);
  return [history, id];
}

describe('the age of what is due', () => {
  it.each([
    ['2012-05-02', 'notYetDue'],
    ['2012-05-01', 'upTo30Days'],
    ['2012-04-01', 'upTo30Days'],
    ['2012-03-31', 'upTo90Days'],
    ['2012-02-01', 'upTo90Days'],
    ['2012-01-31', 'upTo180Days'],
    ['2011-11-03', 'upTo180Days'],
    ['2011-11-02', 'over180Days'],
  ])('of %s is %s on the first of May', (dueBy, age) => {
    expect(ageOf(dueBy, '2012-05-01')).toBe(age);
  });
});

describe('what is due of a budget year', () => {
  it('is what is open of its instalments by age, and one without a day is due on its last', async () => {
    const [history] = promised();
    expect(await programmeAt(history, '2012-04-15')).toEqual({
      open: 700,
      upTo90Days: 100,
      upTo30Days: 200,
      notYetDue: 400,
    });
    expect(await programmeAt(history, '2012-12-31')).toEqual({ open: 700, over180Days: 300, upTo30Days: 400 });
  });

  it('is settled oldest first', async () => {
    const [history, id] = promised();
    pay(history, id, '2012-04-10', 150);
    expect(await programmeAt(history, '2012-04-09')).toMatchObject({ open: 700 });
    expect(await programmeAt(history, '2012-04-15')).toEqual({ open: 550, upTo30Days: 150, notYetDue: 400 });
  });

  it('is no longer due from the day on which it is given up, by the number of the instalment or by its year', async () => {
    const [history, id] = promised();
    history.tell(CommitmentReleased, id, {
      ...commitment(id),
      releasedOn: '2012-04-10',
      amount: toMoney(60_00n),
      byYear: [{ year: YEAR, amount: toMoney(60_00n) }],
      instalments: [{ number: 1, year: YEAR, amount: toMoney(60_00n) }],
      reason: 'Fewer departures',
    });
    expect(await programmeAt(history, '2012-04-09')).toMatchObject({ upTo90Days: 100 });
    expect(await programmeAt(history, '2012-04-15')).toMatchObject({ open: 640, upTo90Days: 40, upTo30Days: 200 });
    history.tell(CommitmentReleased, id, {
      ...commitment(id),
      releasedOn: '2012-04-11',
      amount: toMoney(450_00n),
      byYear: [{ year: YEAR, amount: toMoney(450_00n) }],
      reason: 'Fewer departures',
    });
    expect(await programmeAt(history, '2012-04-15')).toEqual({ open: 190, upTo90Days: 40, upTo30Days: 150 });
  });

  it('falls on the days of a new schedule from the day of the change, and keeps its day when its year is closed', async () => {
    const [history, id] = promised();
    const instalment = { number: 5, year: YEAR, dueOn: '2011-06-30', amount: toMoney(700_00n), released: toMoney(0n) };
    const rest = { number: 4, year: YEAR + 1, dueOn: null, amount: toMoney(800_00n), released: toMoney(0n) };
    history.tell(CommitmentRescheduled, id, {
      ...commitment(id),
      changedOn: '2012-04-10',
      cause: 'year-closed',
      reason: null,
      byYear: [],
      instalments: [instalment, rest],
    });
    expect(await programmeAt(history, '2012-04-15')).toEqual({ open: 700, over180Days: 700 });
    expect(await programmeAt(history, '2012-04-09')).toMatchObject({ upTo90Days: 100 });
  });

  it('adds up to what is open in the analysis, of the whole, by purpose, by partner and by project', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            purpose: fc.constantFrom('diaspora', 'return'),
            years: fc.array(
              fc.record({
                year: fc.integer({ min: 2010, max: 2013 }),
                month: fc.option(fc.integer({ min: 1, max: 12 })),
                amount: fc.bigInt({ min: 1n, max: 90_000_00n }),
              }),
              { minLength: 1, maxLength: 4 },
            ),
            paid: fc.integer({ min: 0, max: 60_000 }),
          }),
          { maxLength: 5 },
        ),
        fc.constantFrom('2012-02-10', '2012-06-30', '2012-12-31'),
        async (promises, asOf) => {
          const history = threeYears();
          for (const { purpose, years, paid } of promises) {
            const id = tellPromise(
              history,
              purpose,
              years.map(({ year, month, amount }) => {
                const dueOn = month === null ? undefined : `${year}-${String(month).padStart(2, '0')}-15`;
                return { year, amount, ...(dueOn !== undefined && { dueOn }) };
              }),
            );
            if (paid > 0) pay(history, id, '2012-02-05', paid);
          }
          const due = await dueAt(history, asOf);
          const { programme } = underspendAnalysis(await viewOf(history), current, YEAR, asOf, EVERY_SCOPE);
          const { open, ...ages } = due.programme;
          expect(open?.cents).toBe((programme.legallyCommitted?.cents ?? 0n) - (programme.spent?.cents ?? 0n));
          expect(Object.values(ages).reduce((sum, figure) => sum + (figure?.cents ?? 0n), 0n)).toBe(open?.cents);
          for (const rows of [due.purposes, due.partners ?? [], due.projects ?? []]) {
            for (const age of Object.keys(due.programme) as (keyof DueByAge)[]) {
              const total = rows.reduce((sum, row) => sum + (row.due[age]?.cents ?? 0n), 0n);
              expect(total).toBe(due.programme[age]?.cents);
            }
          }
        },
      ),
      { numRuns: 60 },
    ));

  it('is unknown of a purpose of which nobody reported what is committed, and of the whole then', async () => {
    const [history] = promised();
    history.tell(ReportingGapsSet, YEAR, {
      year: YEAR,
      gaps: [{ figure: 'committed', purpose: 'return' }],
      provenance: FIRST_HAND,
    });
    const { programme, purposes } = await dueAt(history, '2012-04-15');
    expect(programme.open).toBeNull();
    expect(purposes.map(({ code, due }) => [code, euros(due)['open']])).toEqual([
      ['diaspora', 700],
      ['return', null],
    ]);
  });

  it('shows no partner and no project without the scope of projects', async () => {
    const [history] = promised();
    const due = await dueAt(history, '2012-04-15', NO_SCOPE);
    expect([due.partners, due.projects, due.more]).toEqual([undefined, undefined, { partners: null, projects: null }]);
    expect(due.withheld.map(({ block }) => block)).toEqual(['partners', 'projects']);
  });
});
