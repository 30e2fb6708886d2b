import {
  type Change,
  event,
  type EventData,
  eventUnlessSame,
  PartnerReportFiguresSet,
  PartnerReportOpened,
  PartnerReportStatusChanged,
} from '@imd/contracts';
import {
  canonicalHash,
  toMoney,
  toMoneyOrNull,
  type CalendarDate,
  type Cents,
  type Label,
  type Provenance,
  type Refusal,
  type Year,
} from '@imd/kernel';
import {
  forecastNotAhead,
  forecastQuarterTwice,
  reportDatesOutOfOrder,
  reportDueTooEarly,
  reportFrozen,
  reportTransitionRefused,
  reportWithoutFigures,
  returnNeedsReason,
} from './partner-report.errors';
import { daysOf, quarterDays, type ReportingPeriod } from './reporting-period';

export type ReportStatus = EventData<typeof PartnerReportStatusChanged>['to'];

/** Somebody is to act next on a report. */
export const REPORT_AWAITS = ['partner', 'ministry', 'nobody'] as const;

export interface QuarterForecast {
  readonly year: Year;
  readonly quarter: number;
  readonly amount: Cents;
}

/** Null says that nothing was reported, which is not zero. */
export interface ReportFigures {
  readonly spent: Cents | null;
  readonly cumulative: Cents | null;
  readonly forecast: readonly QuarterForecast[];
  /** The partners say why figures differ from what they reported before. */
  readonly reason: string | null;
  readonly narrative: Label | null;
  readonly provenance: Provenance;
}

export interface ReportReturn {
  readonly returnedOn: CalendarDate;
  readonly reason: string;
}

/** Partners report once on each period of a project; the ministry reviews the report and approves it. */
export interface PartnerReport {
  readonly id: string;
  readonly projectId: string;
  readonly period: ReportingPeriod;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly status: ReportStatus;
  readonly awaits: (typeof REPORT_AWAITS)[number];
  /** Null says that the report is still where it began. */
  readonly changedOn: CalendarDate | null;
  readonly figures: ReportFigures | null;
  /** Each time that the report went back stays, oldest first. */
  readonly returns: readonly ReportReturn[];
  /** The hash of what was approved; null before that. */
  readonly hash: string | null;
  readonly provenance: Provenance;
}

/** The id makes the report of a project on a period the only one. */
export const partnerReportId = (projectId: string, period: ReportingPeriod) => `${projectId}.${period}`;

/** The route that calls `openReport` documents these refusals. */
export const OPENING_REFUSALS: readonly Refusal[] = [reportDueTooEarly];

export function openReport(
  opening: Pick<PartnerReport, 'projectId' | 'period' | 'dueOn' | 'provenance'>,
): Change<PartnerReport> {
  const { projectId, period, dueOn, provenance } = opening;
  const { from, to } = daysOf(period);
  if (dueOn <= to) throw reportDueTooEarly(dueOn, to);
  return {
    state: {
      id: partnerReportId(projectId, period),
      projectId,
      period,
      from,
      to,
      dueOn,
      status: 'active',
      awaits: 'partner',
      changedOn: null,
      figures: null,
      returns: [],
      hash: null,
      provenance,
    },
    events: [event(PartnerReportOpened, { projectId, period, from, to, dueOn, provenance })],
  };
}

/** The route that calls `setFigures` documents these refusals. */
export const FIGURES_REFUSALS: readonly Refusal[] = [reportFrozen, forecastQuarterTwice, forecastNotAhead];

export function setFigures(report: PartnerReport, figures: ReportFigures): Change<PartnerReport> {
  checkForecast(figures.forecast, report.to);
  const events = eventUnlessSame(
    PartnerReportFiguresSet,
    report.figures && figuresData(report, report.figures),
    figuresData(report, figures),
  );
  if (events.length > 0 && report.awaits !== 'partner')
    throw reportFrozen(report.projectId, report.period, report.status);
  return { state: { ...report, figures }, events };
}

/** An approved report stays as it is. */
const TRANSITIONS: Readonly<Record<ReportStatus, readonly ReportStatus[]>> = {
  active: ['submitted'],
  submitted: ['in-review'],
  'in-review': ['awaiting-changes', 'approved'],
  'awaiting-changes': ['submitted'],
  approved: [],
};

const AWAITS: Readonly<Record<ReportStatus, PartnerReport['awaits']>> = {
  active: 'partner',
  submitted: 'ministry',
  'in-review': 'ministry',
  'awaiting-changes': 'partner',
  approved: 'nobody',
};

/** The route that calls `changeReportStatus` documents these refusals. */
export const REPORT_STATUS_REFUSALS: readonly Refusal[] = [
  reportTransitionRefused,
  reportWithoutFigures,
  returnNeedsReason,
  reportDatesOutOfOrder,
];

export interface ReportStep {
  readonly to: ReportStatus;
  readonly changedOn: CalendarDate;
  readonly reason: string | null;
  readonly provenance: Provenance;
}

export function changeReportStatus(
  report: PartnerReport,
  step: ReportStep,
  today: CalendarDate,
): Change<PartnerReport> {
  const { to, changedOn, reason, provenance } = step;
  const { projectId, period, status: from, figures } = report;
  if (to === from) return { state: report, events: [] };
  if (!TRANSITIONS[from].includes(to)) throw reportTransitionRefused(from, to, TRANSITIONS[from]);
  if (changedOn > today || (report.changedOn !== null && changedOn < report.changedOn)) {
    throw reportDatesOutOfOrder(changedOn, report.changedOn, today);
  }
  if (figures === null) throw reportWithoutFigures(projectId, period);
  const returns = to === 'awaiting-changes' ? [...report.returns, returnOf(step)] : report.returns;
  const hash = to === 'approved' ? canonicalHash(figuresData(report, figures)) : null;
  return {
    state: { ...report, status: to, awaits: AWAITS[to], changedOn, returns, hash },
    events: [event(PartnerReportStatusChanged, { projectId, period, from, to, changedOn, reason, hash, provenance })],
  };
}

function returnOf({ changedOn, reason }: ReportStep): ReportReturn {
  if (reason === null) throw returnNeedsReason();
  return { returnedOn: changedOn, reason };
}

function checkForecast(forecast: readonly QuarterForecast[], to: CalendarDate): void {
  const seen = new Set<string>();
  for (const { year, quarter } of forecast) {
    const { from } = quarterDays(year, quarter);
    if (from <= to) throw forecastNotAhead(year, quarter, to);
    if (seen.has(from)) throw forecastQuarterTwice(year, quarter);
    seen.add(from);
  }
}

/** What is hashed at the approval is exactly what the event of these figures told. */
export function figuresData(
  { projectId, period }: Pick<PartnerReport, 'projectId' | 'period'>,
  { spent, cumulative, forecast, ...rest }: ReportFigures,
): EventData<typeof PartnerReportFiguresSet> {
  return {
    projectId,
    period,
    spent: toMoneyOrNull(spent),
    cumulative: toMoneyOrNull(cumulative),
    forecast: forecast.map(({ amount, ...quarter }) => ({ ...quarter, amount: toMoney(amount) })),
    ...rest,
  };
}
