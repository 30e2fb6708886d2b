import { dayAfter, type Cents } from '@imd/kernel';
import type { PartnerReport, ReportFigures } from './partner-report';
import { endOf, type Project } from './project';

/** A finding asks an officer to look; it refuses nothing, since a partner may be right. */
export const FINDING_CODES = [
  'overlaps',
  'spent-after-end',
  'over-total-budget',
  'cumulative-does-not-add-up',
  'forecast-changed-without-reason',
  'same-as-before',
] as const;

export interface ReportFinding {
  readonly period: string;
  readonly code: (typeof FINDING_CODES)[number];
  /** The report is compared with the one on this period; null when it is judged by itself. */
  readonly other: string | null;
  readonly reported: Cents | null;
  readonly expected: Cents | null;
}

interface Reported {
  readonly report: PartnerReport;
  readonly figures: ReportFigures;
}

type Judged = Pick<Project, 'actualEnd' | 'plannedEnd' | 'totalBudget'>;

/** Figures that nobody reported are compared with nothing. */
export function reportFindings(project: Judged, reports: readonly PartnerReport[]): readonly ReportFinding[] {
  const reported = reports
    .flatMap((report) => (report.figures === null ? [] : [{ report, figures: report.figures }]))
    .sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return reported.flatMap((each, index) => {
    const earlier = reported.slice(0, index);
    const before = earlier.filter(({ report }) => report.to < each.report.from).at(-1) ?? null;
    return [
      ...earlier.filter(({ report }) => report.to >= each.report.from).map((other) => finding(each, 'overlaps', other)),
      ...byItself(each, project),
      ...(before ? besideTheOneBefore(each, before) : []),
    ];
  });
}

function byItself(each: Reported, project: Judged): ReportFinding[] {
  const { report, figures } = each;
  const end = endOf(project);
  const findings: ReportFinding[] = [];
  if (end !== null && report.from > end && figures.spent !== null && figures.spent !== 0n) {
    findings.push(finding(each, 'spent-after-end', null, figures.spent, 0n));
  }
  const { totalBudget } = project;
  if (totalBudget !== null && figures.cumulative !== null && figures.cumulative > totalBudget) {
    findings.push(finding(each, 'over-total-budget', null, figures.cumulative, totalBudget));
  }
  return findings;
}

function besideTheOneBefore(each: Reported, before: Reported): ReportFinding[] {
  const { figures } = each;
  const findings: ReportFinding[] = [];
  const adjacent = dayAfter(before.report.to) === each.report.from;
  if (adjacent && before.figures.cumulative !== null && figures.spent !== null && figures.cumulative !== null) {
    const expected = before.figures.cumulative + figures.spent;
    if (figures.cumulative !== expected) {
      findings.push(finding(each, 'cumulative-does-not-add-up', before, figures.cumulative, expected));
    }
  }
  if (figures.reason === null) {
    for (const quarter of figures.forecast) {
      const expected = before.figures.forecast.find(
        (other) => other.year === quarter.year && other.quarter === quarter.quarter,
      );
      if (expected && expected.amount !== quarter.amount) {
        findings.push(finding(each, 'forecast-changed-without-reason', before, quarter.amount, expected.amount));
      }
    }
  }
  if (figures.spent !== null && figures.spent !== 0n && figures.spent === before.figures.spent) {
    findings.push(finding(each, 'same-as-before', before, figures.spent, before.figures.spent));
  }
  return findings;
}

function finding(
  { report }: Reported,
  code: ReportFinding['code'],
  other: Reported | null,
  reported: Cents | null = null,
  expected: Cents | null = null,
): ReportFinding {
  return { period: report.period, code, other: other?.report.period ?? null, reported, expected };
}

const keyOf = ({ report }: Reported) => `${report.from}/${report.to}`;
