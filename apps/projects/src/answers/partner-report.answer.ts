import { PARTNER_REPORT_STATUSES, Schema } from '@imd/contracts';
import { toMoney, toMoneyOrNull } from '@imd/kernel';
import { LabelAnswer, MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { REPORT_AWAITS, type PartnerReport, type ReportFigures } from '../domain/partner-report';
import { FINDING_CODES, type ReportFinding } from '../domain/report-findings';
import { projectPath } from './project.answer';

const PeriodAnswer = Type.String({ description: 'A year, a half of it or a quarter: 2010, 2010-h1, 2010-q4' });

export const ReportFiguresAnswer = named(
  'PartnerReportFigures',
  Type.Object({
    spent: Schema.nullable(MoneyAnswer, 'Spent in the period; null when nothing was reported, which is not zero'),
    cumulative: Schema.nullable(MoneyAnswer, 'Spent since the project began; null when not reported'),
    forecast: Type.Array(
      named(
        'QuarterForecast',
        Type.Object({ year: Schema.Year, quarter: Type.Integer({ minimum: 1, maximum: 4 }), amount: MoneyAnswer }),
      ),
      { description: 'Spending expected of quarters to come, as this report sees it' },
    ),
    reason: Schema.nullable(Schema.Text, 'Why figures differ from what was reported before'),
    narrative: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
  }),
);

export const ReportStatusAnswer = named(
  'PartnerReportStatus',
  Type.Object({
    status: Schema.oneOf(PARTNER_REPORT_STATUSES),
    awaits: Schema.oneOf(REPORT_AWAITS, 'Who is to act next'),
    changedOn: Schema.nullable(Schema.Date, 'Null while it is where it began'),
    returns: Type.Array(named('PartnerReportReturn', Type.Object({ returnedOn: Schema.Date, reason: Schema.Text })), {
      description: 'Each time that it went back to the partners, oldest first',
    }),
    hash: Schema.nullable(
      Type.String(),
      'SHA-256, base64url, of the canonical JSON of the event that told the approved figures; null before approval',
    ),
  }),
);

export const PartnerReportAnswer = named(
  'PartnerReport',
  Type.Object({
    project: Schema.Code,
    period: PeriodAnswer,
    from: Schema.Date,
    to: Schema.Date,
    dueOn: Schema.Date,
    ...ReportStatusAnswer.properties,
    figures: Schema.nullable(ReportFiguresAnswer, 'Null while none are set'),
    provenance: ProvenanceAnswer,
    links: Type.Object({
      self: Schema.Link,
      project: Schema.Link,
      figures: Schema.Link,
      status: Schema.Link,
      findings: Schema.Link,
    }),
  }),
);

export const ReportFindingAnswer = named(
  'PartnerReportFinding',
  Type.Object({
    period: PeriodAnswer,
    code: Schema.oneOf(FINDING_CODES),
    other: Schema.nullable(PeriodAnswer, 'The report it was compared with; null when it is judged by itself'),
    reported: Schema.nullable(MoneyAnswer),
    expected: Schema.nullable(MoneyAnswer),
    links: Type.Object({ partnerReport: Schema.Link }),
  }),
);

export const partnerReportPath = (project: string, period: string) =>
  `${projectPath(project)}/partner-reports/${period}`;
export const reportFiguresPath = (project: string, period: string) => `${partnerReportPath(project, period)}/figures`;
export const reportStatusPath = (project: string, period: string) => `${partnerReportPath(project, period)}/status`;

export function partnerReportAnswer(report: PartnerReport): Answer<typeof PartnerReportAnswer> {
  const { id, projectId, period, figures, ...rest } = report;
  return {
    project: projectId,
    period,
    ...rest,
    figures: figures && reportFiguresAnswer(figures),
    links: {
      self: partnerReportPath(projectId, period),
      project: projectPath(projectId),
      figures: reportFiguresPath(projectId, period),
      status: reportStatusPath(projectId, period),
      findings: `${projectPath(projectId)}/partner-report-findings`,
    },
  };
}

export function reportFiguresAnswer({
  spent,
  cumulative,
  forecast,
  ...rest
}: ReportFigures): Answer<typeof ReportFiguresAnswer> {
  return {
    spent: toMoneyOrNull(spent),
    cumulative: toMoneyOrNull(cumulative),
    forecast: forecast.map(({ amount, ...quarter }) => ({ ...quarter, amount: toMoney(amount) })),
    ...rest,
  };
}

export function reportStatusAnswer(report: PartnerReport): Answer<typeof ReportStatusAnswer> {
  const { status, awaits, changedOn, returns, hash } = report;
  return { status, awaits, changedOn, returns, hash };
}

export function reportFindingAnswer(
  project: string,
  { reported, expected, ...finding }: ReportFinding,
): Answer<typeof ReportFindingAnswer> {
  return {
    ...finding,
    reported: toMoneyOrNull(reported),
    expected: toMoneyOrNull(expected),
    links: { partnerReport: partnerReportPath(project, finding.period) },
  };
}
