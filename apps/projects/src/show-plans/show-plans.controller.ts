import { Records } from '@imd/mongo';
import { BudgetYearPath, inCsvToo, lists, Operation, sheetAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { projectPlanAnswer, ProjectPlanAnswer } from '../answers/project-plan.answer';
import { projects } from '../persistence/project.schema';
import { PROJECT_PLAN_SHEET } from '../requests/project-plan.sheet';
import { ListProjectPlansQuery } from './show-plans.query';

@Controller('v1/project-plans/:year')
export class ShowPlansController {
  constructor(private readonly records: Records) {}

  /** A project has one plan for a year, so a page of projects is a page of plans. */
  @Get()
  @Operation({
    id: 'listProjectPlans',
    summary: 'List what the projects plan to spend in a year',
    description: 'As `text/csv`: a file for `uploadProjectPlans`.',
    scope: 'projects:read',
    answers: inCsvToo(lists(ProjectPlanAnswer)),
  })
  async list(@Param() { year }: BudgetYearPath, @Query() query: ListProjectPlansQuery) {
    const planned = { ...query, plannedIn: year };
    const { items, next } = await this.records.list(projects, planned);
    const plans = items.flatMap((project) =>
      project.plans.filter((plan) => plan.year === year).map((plan) => projectPlanAnswer(project, plan)),
    );
    return sheetAnswer(PROJECT_PLAN_SHEET, { items: plans, next }, query, (plan) => plan);
  }
}
