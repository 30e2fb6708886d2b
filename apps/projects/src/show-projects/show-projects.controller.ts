import { calendarDay, type Clock, lastDayOf } from '@imd/kernel';
import { Records, notFoundIn } from '@imd/mongo';
import {
  catchesUp,
  CatchingUp,
  CLOCK,
  Context,
  inCsvToo,
  itemAnswer,
  listAnswer,
  lists,
  Operation,
  pageOf,
  sheetAnswer,
  ShownAnswer,
  shows,
  type CommandContext,
} from '@imd/service';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { yearProgressAnswer, YearProgressAnswer } from '../answers/financial-progress.answer';
import { projectWholeAnswer, ProjectWholeAnswer } from '../answers/project-whole.answer';
import { projectAnswer, ProjectAnswer, projectStatusAnswer, ProjectStatusAnswer } from '../answers/project.answer';
import { wholeOf } from '../domain/project-whole';
import { financialProgress } from '../domain/financial-progress';
import { progressFlags } from '../domain/progress-flags';
import { yearGap } from '../domain/unexplained-gap';
import { ProjectPath } from '../paths';
import { PROJECT_SHEET } from '../requests/project.sheet';
import { FINANCIAL_PROGRESS } from '../persistence/financial-progress.read-model';
import { FinancialProgressRecords } from '../persistence/financial-progress.records';
import { projects } from '../persistence/project.schema';
import { FinancialProgressQuery, ListProjectsQuery } from './show-projects.query';

@Controller('v1/projects')
export class ShowProjectsController {
  constructor(
    private readonly records: Records,
    private readonly progress: FinancialProgressRecords,
    private readonly catchingUp: CatchingUp,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    id: 'listProjects',
    summary: 'List projects',
    description: 'As `text/csv`: a file for `uploadProjects`.',
    scope: 'projects:read',
    answers: inCsvToo(lists(ProjectAnswer)),
  })
  async list(@Query() query: ListProjectsQuery) {
    return sheetAnswer(PROJECT_SHEET, await this.records.list(projects, query), query, projectAnswer);
  }

  @Get(':project')
  @Operation({
    id: 'showProject',
    summary: 'Show a project',
    scope: 'projects:read',
    answers: shows(ProjectAnswer),
    refusals: [notFoundIn(projects)],
  })
  async get(@Param() { project }: ProjectPath) {
    return itemAnswer(projects, project, await this.records.get(projects, project), projectAnswer);
  }

  @Get(':project/status')
  @Operation({
    id: 'showProjectStatus',
    summary: 'Show the status of a project, and the change that led to it',
    scope: 'projects:read',
    answers: shows(ProjectStatusAnswer),
    refusals: [notFoundIn(projects)],
  })
  async status(@Param() { project }: ProjectPath) {
    return itemAnswer(projects, project, await this.records.get(projects, project), projectStatusAnswer);
  }

  /** There are three tiers, so what is below a project is found in two steps. */
  @Get(':project/whole')
  @Operation({
    id: 'showProjectWhole',
    summary: 'Show the budget and the plans of a project together with all that are below it',
    description: 'Every amount is of one project alone, so each euro is in the whole once.',
    scope: 'projects:read',
    answers: shows(ProjectWholeAnswer),
    refusals: [notFoundIn(projects)],
  })
  async whole(@Param() { project }: ProjectPath) {
    const found = await this.records.get(projects, project);
    if (!found) throw notFoundIn(projects)(project);
    const parts = await this.records.all(projects, { parent: project });
    const below = await this.records.all(projects, { parent: { $in: parts.map(({ id }) => id) } });
    return new ShownAnswer(projectWholeAnswer(project, wholeOf(project, [found, ...parts, ...below])));
  }

  /** The read waits briefly for bookings that the caller has seen, and says whether they are in the answer. */
  @Get(':project/financial-progress')
  @Operation({
    id: 'listFinancialProgress',
    summary: 'List what is known of the money of a project, year by year',
    description:
      'Every year that it has a plan, a booking or an unreported figure in. Null is not reported; nothing booked is ' +
      'zero.',
    scope: 'projects:read',
    answers: catchesUp(lists(YearProgressAnswer)),
    refusals: [notFoundIn(projects)],
  })
  async financialProgress(
    @Param() { project }: ProjectPath,
    @Query() query: FinancialProgressQuery,
    @Context() { token, scopes }: CommandContext,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    reply.header('consistency-reached', String(await this.catchingUp.reached(token, scopes, [FINANCIAL_PROGRESS])));
    const [found, totals, gaps, budgets, causes] = await Promise.all([
      this.records.get(projects, project),
      this.progress.totals(project),
      this.progress.gaps(),
      this.progress.budgets(),
      this.progress.causes(project),
    ]);
    if (!found) throw notFoundIn(projects)(project);
    const today = calendarDay(this.clock.now());
    const years = financialProgress(found, totals, gaps);
    const page = pageOf(years, query, `projects/${project}/financial-progress`, ({ year }) => String(year));
    return listAnswer(page, query, (year) =>
      yearProgressAnswer(
        project,
        year,
        yearGap(year, causes, budgets, today >= lastDayOf(year.year)),
        progressFlags(found, years, year, today),
      ),
    );
  }
}
