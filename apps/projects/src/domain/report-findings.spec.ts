import { FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import { openReport, type PartnerReport, type ReportFigures } from './partner-report';
import { reportFindings } from './report-findings';

const project = { actualEnd: null, plannedEnd: '2010-12-31', totalBudget: 1_000_00n };

function report(period: string, figures: Partial<ReportFigures> | null): PartnerReport {
  const { state } = openReport({ projectId: 'sdt', period, dueOn: '2100-12-31', provenance: FIRST_HAND });
  const reported = { spent: null, cumulative: null, forecast: [], reason: null, narrative: null };
  return { ...state, figures: figures && { ...reported, provenance: FIRST_HAND, ...figures } };
}

const found = (...reports: PartnerReport[]) =>
  reportFindings(project, reports).map(({ period, code, other }) => [period, code, other]);
const forecast = (amount: bigint) => [{ year: 2010, quarter: 4, amount }];

describe('reports side by side', () => {
  it('are fine where they agree, whatever their order', () =>
    expect(
      found(report('2010-q2', { spent: 30n, cumulative: 50n }), report('2010-q1', { spent: 20n, cumulative: 20n })),
    ).toEqual([]));

  it('show a cumulative amount that does not follow from the one before', () =>
    expect(
      reportFindings(project, [
        report('2010-q1', { spent: 20n, cumulative: 20n }),
        report('2010-q2', { spent: 30n, cumulative: 49n }),
      ]),
    ).toEqual([
      { period: '2010-q2', code: 'cumulative-does-not-add-up', other: '2010-q1', reported: 49n, expected: 50n },
    ]));

  it.each([
    ['an amount is unknown', report('2010-q1', { cumulative: null }), report('2010-q2', { spent: 1n, cumulative: 9n })],
    [
      'a period between is missing',
      report('2010-q1', { cumulative: 1n }),
      report('2010-q3', { spent: 1n, cumulative: 9n }),
    ],
    ['nothing was reported at all', report('2010-q1', null), report('2010-q2', { spent: 1n, cumulative: 9n })],
  ])('say nothing of the cumulative amount where %s', (_, one, other) => expect(found(one, other)).toEqual([]));

  it('show spending after the end, and more than the total budget', () => {
    const late = report('2011-q1', { spent: 5n, cumulative: 1_000_01n });
    expect(found(late)).toEqual([
      ['2011-q1', 'spent-after-end', null],
      ['2011-q1', 'over-total-budget', null],
    ]);
    expect(found(report('2011-q1', { spent: 0n }), report('2010-q4', { spent: 5n }))).toEqual([]);
  });

  it('show a forecast that changed without a reason', () => {
    const before = report('2010-q1', { forecast: forecast(100n) });
    expect(found(before, report('2010-q2', { forecast: forecast(90n) }))).toEqual([
      ['2010-q2', 'forecast-changed-without-reason', '2010-q1'],
    ]);
    expect(found(before, report('2010-q2', { forecast: forecast(90n), reason: 'A later start' }))).toEqual([]);
    expect(found(before, report('2010-q2', { forecast: forecast(100n) }))).toEqual([]);
  });

  it('show the same amount again, unless it is zero', () => {
    const twice = (spent: bigint) => found(report('2010-q1', { spent }), report('2010-q2', { spent }));
    expect(twice(7n)).toEqual([['2010-q2', 'same-as-before', '2010-q1']]);
    expect(twice(0n)).toEqual([]);
  });

  it('show periods that overlap', () =>
    expect(found(report('2010', { spent: 7n }), report('2010-q3', { spent: 1n }))).toEqual([
      ['2010-q3', 'overlaps', '2010'],
    ]));

  it('add up exactly when each cumulative amount is the sum of all that was spent', () => {
    const spent = fc.array(fc.integer({ min: 1, max: 10 ** 9 }).map(BigInt), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(spent, fc.nat(), fc.integer({ min: -5, max: 5 }).map(BigInt), (amounts, at, error) => {
        const wrong = at % amounts.length;
        let sum = 0n;
        const reports = amounts.map((amount, index) => {
          sum += amount;
          const period = `${2001 + Math.floor(index / 4)}-q${(index % 4) + 1}`;
          return report(period, { spent: amount, cumulative: index === wrong ? sum + error : sum });
        });
        const unlimited = { actualEnd: null, plannedEnd: null, totalBudget: null };
        const codes = reportFindings(unlimited, reports).filter(({ code }) => code === 'cumulative-does-not-add-up');
        const touched = (wrong > 0 ? 1 : 0) + (wrong < amounts.length - 1 ? 1 : 0);
        expect(codes).toHaveLength(error === 0n ? 0 : touched);
      }),
    );
  });
});
