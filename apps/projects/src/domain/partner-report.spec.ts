import {
  findingsIn,
  PARTNER_REPORT_STATUSES,
  PartnerReportFiguresSet,
  PartnerReportOpened,
  PartnerReportStatusChanged,
} from '@imd/contracts';
import { canonicalHash, FIRST_HAND } from '@imd/kernel';
import fc from 'fast-check';
import {
  changeReportStatus,
  figuresData,
  openReport,
  setFigures,
  type PartnerReport,
  type ReportFigures,
  type ReportStatus,
} from './partner-report';
import { refusal } from './project.fixture';

const TODAY = '2011-03-01';

const open = (dueOn = '2011-02-01') =>
  openReport({ projectId: 'sdt', period: '2010-q4', dueOn, provenance: FIRST_HAND });

const figures: ReportFigures = {
  spent: 120_000_00n,
  cumulative: 310_000_00n,
  forecast: [{ year: 2011, quarter: 1, amount: 90_000_00n }],
  reason: null,
  narrative: null,
  provenance: FIRST_HAND,
};
const report: PartnerReport = { ...open().state, figures };

const step = (from: PartnerReport, to: ReportStatus, reason: string | null = null, changedOn = TODAY) =>
  changeReportStatus(from, { to, reason, changedOn, provenance: FIRST_HAND }, TODAY);
const through = (...statuses: readonly ReportStatus[]) =>
  statuses.reduce((before, to) => step(before, to, to === 'awaiting-changes' ? 'No forecast' : null).state, report);
const IN: Readonly<Record<ReportStatus, PartnerReport>> = {
  active: report,
  submitted: through('submitted'),
  'in-review': through('submitted', 'in-review'),
  'awaiting-changes': through('submitted', 'in-review', 'awaiting-changes'),
  approved: through('submitted', 'in-review', 'approved'),
};

describe('a partner report', () => {
  it('is opened with the days of its period, and is with the partners', () => {
    const { state, events } = open();
    expect(state).toMatchObject({ from: '2010-10-01', to: '2010-12-31', status: 'active', awaits: 'partner' });
    expect(events).toMatchObject([{ definition: PartnerReportOpened, data: { from: '2010-10-01' } }]);
    expect(findingsIn(PartnerReportOpened, events[0]?.data)).toEqual([]);
  });

  it('is due after its period', () => {
    expect(open('2011-01-01').events).toHaveLength(1);
    expect(() => open('2010-12-31')).toThrow(refusal('partner-report-due-too-early', { to: '2010-12-31' }));
  });
});

describe('the figures of a partner report', () => {
  it('tell nothing reported from zero', () => {
    const told = (spent: bigint | null) => setFigures(report, { ...figures, spent }).events[0]?.data;
    expect(told(null)).toMatchObject({ spent: null });
    expect(told(0n)).toMatchObject({ spent: { value: '0.00', currency: 'EUR' } });
    expect(findingsIn(PartnerReportFiguresSet, told(null))).toEqual([]);
  });

  it('did not change when they are set again', () => expect(setFigures(report, figures).events).toEqual([]));

  it.each(PARTNER_REPORT_STATUSES)(
    'can be set while the report is with the partners, and not otherwise: %s',
    (status) => {
      const attempt = () => setFigures(IN[status], { ...figures, spent: 1n });
      if (status === 'active' || status === 'awaiting-changes') expect(attempt().events).toHaveLength(1);
      else expect(attempt).toThrow(refusal('partner-report-frozen', { reportStatus: status }));
    },
  );

  it('forecast each quarter once, and only quarters after the period', () => {
    const forecast =
      (...quarters: [number, number][]) =>
      () =>
        setFigures(report, {
          ...figures,
          forecast: quarters.map(([year, quarter]) => ({ year, quarter, amount: 1n })),
        });
    expect(forecast([2011, 1], [2011, 2])).not.toThrow();
    expect(forecast([2011, 1], [2011, 1])).toThrow(refusal('forecast-quarter-twice', { year: 2011, quarter: 1 }));
    expect(forecast([2010, 4])).toThrow(refusal('forecast-not-ahead', { to: '2010-12-31' }));
  });
});

describe('the status of a partner report', () => {
  const allowed: Record<ReportStatus, ReportStatus[]> = {
    active: ['submitted'],
    submitted: ['in-review'],
    'in-review': ['awaiting-changes', 'approved'],
    'awaiting-changes': ['submitted'],
    approved: [],
  };
  const moves = PARTNER_REPORT_STATUSES.flatMap((from) => PARTNER_REPORT_STATUSES.map((to) => [from, to] as const));

  it.each(moves.filter(([from, to]) => allowed[from].includes(to)))('goes from %s to %s', (from, to) => {
    const { state, events } = step(IN[from], to, 'A reason');
    expect(state).toMatchObject({ status: to, changedOn: TODAY });
    expect(events).toMatchObject([{ definition: PartnerReportStatusChanged, data: { from, to } }]);
    expect(findingsIn(PartnerReportStatusChanged, events[0]?.data)).toEqual([]);
  });

  it.each(moves.filter(([from, to]) => from !== to && !allowed[from].includes(to)))(
    'does not go from %s to %s',
    (from, to) =>
      expect(() => step(IN[from], to, 'A reason')).toThrow(
        refusal('partner-report-transition-refused', { from, to, allowed: allowed[from] }),
      ),
  );

  it.each(PARTNER_REPORT_STATUSES)('stays %s when it is set to that again', (status) =>
    expect(step(IN[status], status)).toEqual({ state: IN[status], events: [] }),
  );

  it('says who is to act next', () =>
    expect(PARTNER_REPORT_STATUSES.map((status) => IN[status].awaits)).toEqual([
      'partner',
      'ministry',
      'ministry',
      'partner',
      'nobody',
    ]));

  it('is not submitted before figures are set', () =>
    expect(() => step(open().state, 'submitted')).toThrow(refusal('partner-report-without-figures')));

  it('goes back with a reason only, and every reason stays', () => {
    expect(() => step(IN['in-review'], 'awaiting-changes')).toThrow(refusal('partner-report-return-needs-reason'));
    const again = ['submitted', 'in-review'] as const;
    const reviewed = again.reduce((before, to) => step(before, to).state, IN['awaiting-changes']);
    expect(step(reviewed, 'awaiting-changes', 'Still none').state.returns).toEqual([
      { returnedOn: TODAY, reason: 'No forecast' },
      { returnedOn: TODAY, reason: 'Still none' },
    ]);
  });

  it('moves today or earlier, and never before the step before', () => {
    const submitted = step(report, 'submitted', null, '2011-02-10').state;
    expect(() => step(report, 'submitted', null, '2011-03-02')).toThrow(refusal('partner-report-dates-out-of-order'));
    expect(() => step(submitted, 'in-review', null, '2011-02-09')).toThrow(
      refusal('partner-report-dates-out-of-order', { earliest: '2011-02-10' }),
    );
    expect(step(submitted, 'in-review', null, '2011-02-10').events).toHaveLength(1);
  });

  it('is frozen by its approval with the hash of exactly what was reported', () => {
    expect(IN.approved.hash).toBe(canonicalHash(figuresData(report, figures)));
    expect(PARTNER_REPORT_STATUSES.filter((status) => IN[status].hash !== null)).toEqual(['approved']);
  });

  it('has another hash for any other figures', () => {
    const cents = fc.option(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }));
    const hashOf = (spent: bigint | null, cumulative: bigint | null) =>
      step({ ...IN['in-review'], figures: { ...figures, spent, cumulative } }, 'approved').state.hash;
    fc.assert(
      fc.property(cents, cents, cents, cents, (spent, cumulative, otherSpent, otherCumulative) =>
        expect(hashOf(spent, cumulative) === hashOf(otherSpent, otherCumulative)).toBe(
          spent === otherSpent && cumulative === otherCumulative,
        ),
      ),
    );
  });
});
