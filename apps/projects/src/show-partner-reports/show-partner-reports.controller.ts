import { calendarDay, type Clock } from '@imd/kernel';
import { notFoundIn, Records } from '@imd/mongo';
import { CLOCK, itemAnswer, listAnswer, lists, Operation, pageOf, ShownAnswer, shows } from '@imd/service';
import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import {
  partnerReportAnswer,
  PartnerReportAnswer,
  reportFiguresAnswer,
  ReportFiguresAnswer,
  reportFindingAnswer,
  ReportFindingAnswer,
  reportStatusAnswer,
  ReportStatusAnswer,
} from '../answers/partner-report.answer';
import { partnerReportId } from '../domain/partner-report';
import { reportFiguresNotSet } from '../domain/partner-report.errors';
import { reportFindings } from '../domain/report-findings';
import { PartnerReportPath, ProjectPath } from '../paths';
import { partnerReports } from '../persistence/partner-report.schema';
import { projects } from '../persistence/project.schema';
import {
  ListOverdueReportsQuery,
  ListPartnerReportsQuery,
  ListReportFindingsQuery,
} from './show-partner-reports.query';

@Controller('v1')
export class ShowPartnerReportsController {
  constructor(
    private readonly records: Records,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('partner-reports')
  @Operation({
    id: 'listPartnerReports',
    summary: 'List the reports that were asked of the partners of projects',
    scope: 'projects:read',
    answers: lists(PartnerReportAnswer),
  })
  async list(@Query() query: ListPartnerReportsQuery) {
    return listAnswer(await this.records.list(partnerReports, query), query, partnerReportAnswer);
  }

  /** The reports that the partners still owe come by their day, so the first that is not overdue ends the list. */
  @Get('overdue-partner-reports')
  @Operation({
    id: 'listOverduePartnerReports',
    summary: 'List the reports that partners should have submitted before today, the longest overdue first',
    scope: 'projects:read',
    answers: lists(PartnerReportAnswer),
  })
  async overdue(@Query() query: ListOverdueReportsQuery) {
    const today = calendarDay(this.clock.now());
    const owed = { cursor: query.cursor, limit: query.limit, awaits: 'partner', sort: 'dueOn' };
    const { items, next } = await this.records.list(partnerReports, owed);
    const overdue = items.filter(({ dueOn }) => dueOn < today);
    const page = { items: overdue, next: overdue.length < items.length ? null : next };
    return listAnswer(page, query, partnerReportAnswer);
  }

  @Get('projects/:project/partner-reports/:period')
  @Operation({
    id: 'showPartnerReport',
    summary: 'Show the report of the partners of a project on a period',
    scope: 'projects:read',
    answers: shows(PartnerReportAnswer),
    refusals: [notFoundIn(partnerReports)],
  })
  async get(@Param() path: PartnerReportPath) {
    const { id, report } = await this.report(path);
    return itemAnswer(partnerReports, id, report, partnerReportAnswer);
  }

  @Get('projects/:project/partner-reports/:period/figures')
  @Operation({
    id: 'showPartnerReportFigures',
    summary: 'Show the figures that the partners of a project report on a period',
    scope: 'projects:read',
    answers: shows(ReportFiguresAnswer),
    refusals: [notFoundIn(partnerReports), reportFiguresNotSet],
  })
  async figures(@Param() path: PartnerReportPath) {
    const { id, report } = await this.report(path);
    if (!report) throw notFoundIn(partnerReports)(id);
    if (!report.figures) throw reportFiguresNotSet(path.project, path.period);
    return new ShownAnswer(reportFiguresAnswer(report.figures));
  }

  @Get('projects/:project/partner-reports/:period/status')
  @Operation({
    id: 'showPartnerReportStatus',
    summary: 'Show how far the report of the partners of a project is',
    scope: 'projects:read',
    answers: shows(ReportStatusAnswer),
    refusals: [notFoundIn(partnerReports)],
  })
  async status(@Param() path: PartnerReportPath) {
    const { id, report } = await this.report(path);
    return itemAnswer(partnerReports, id, report, reportStatusAnswer);
  }

  /** A project has few reports: one for each period. */
  @Get('projects/:project/partner-report-findings')
  @Operation({
    id: 'listPartnerReportFindings',
    summary: 'List what asks for a look when the reports on a project are laid side by side',
    description: 'What nobody reported is compared with nothing.',
    scope: 'projects:read',
    answers: lists(ReportFindingAnswer),
    refusals: [notFoundIn(projects)],
  })
  async findings(@Param() { project }: ProjectPath, @Query() query: ListReportFindingsQuery) {
    const [found, reports] = await Promise.all([
      this.records.get(projects, project),
      this.records.all(partnerReports, { projectId: project }),
    ]);
    if (!found) throw notFoundIn(projects)(project);
    const findings = reportFindings(found, reports).map((finding, index) => ({ finding, index }));
    const address = `projects/${project}/partner-report-findings`;
    const page = pageOf(findings, query, address, ({ index }) => String(index));
    return listAnswer(page, query, ({ finding }) => reportFindingAnswer(project, finding));
  }

  private async report({ project, period }: PartnerReportPath) {
    const id = partnerReportId(project, period);
    return { id, report: await this.records.get(partnerReports, id) };
  }
}
