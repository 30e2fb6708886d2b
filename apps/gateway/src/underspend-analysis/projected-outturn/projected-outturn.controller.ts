import { calendarDay, type Clock } from '@imd/kernel';
import type { ReadModelImage } from '@imd/messaging';
import { BudgetYearPath, callerOf, CLOCK, composes, CURSOR_REFUSALS, imageOf, Operation } from '@imd/service';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AsOfQuery } from '../../answers/as-of.query';
import { KeptAnswers } from '../../answers/kept-answers';
import { explain, figureNotFound } from '../../figures/explain';
import { FigureExplanation } from '../../figures/explanation.answer';
import type { Owner } from '../../forward/owners';
import { Sources } from '../../sources/sources';
import { budgetYearNotFound } from '../underspend-analysis';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { explainableOutturn } from './outturn-explanation';
import { projectedOutturnInSteps, projectedProjects, slicesOfOutturn } from './projected-outturn';
import { ProjectedOutturn, ProjectedProjects } from './projected-outturn.answer';
import { ExplainedOutturnQuery, ProjectedProjectsQuery } from './projected-outturn.query';

@Controller('v1/projected-outturns/:year')
export class ProjectedOutturnController {
  constructor(
    private readonly answers: KeptAnswers,
    private readonly sources: Sources,
    @Inject(imageOf(UNDERSPEND)) private readonly image: ReadModelImage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    id: 'showProjectedOutturn',
    summary: 'Show where a budget year is expected to end, in total, by purpose and by partner, and how sure that is',
    description:
      'The projection takes the scope `projects:read`. It names its method with the version and the parameters, what it ' +
      'was measured on, and how near the same method came in past years. A year that has ended is projected as it ended.',
    scope: 'analyses:read',
    answers: composes(ProjectedOutturn),
    refusals: [budgetYearNotFound],
  })
  get(
    @Param() { year }: BudgetYearPath,
    @Query() { asOf = calendarDay(this.clock.now()) }: AsOfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { scopes } = callerOf(request);
    return this.answers.send(request, reply, this.image, {
      needs: (view) => slicesOfOutturn(view, year, asOf, scopes),
      compute: (view) => projectedOutturnInSteps(view, this.sourceOf, year, asOf, scopes),
    });
  }

  @Get('projects')
  @Operation({
    id: 'listProjectedProjects',
    summary: 'List the projects of a budget year with where each is expected to end',
    description: 'The items take the scope `projects:read`.',
    scope: 'analyses:read',
    answers: composes(ProjectedProjects),
    refusals: [budgetYearNotFound, ...CURSOR_REFUSALS],
  })
  list(
    @Param() { year }: BudgetYearPath,
    @Query() { asOf = calendarDay(this.clock.now()), ...query }: ProjectedProjectsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { scopes } = callerOf(request);
    return this.answers.send(request, reply, this.image, {
      needs: (view) => slicesOfOutturn(view, year, asOf, scopes),
      compute: (view) => projectedProjects(view, this.sourceOf, year, asOf, query, scopes),
    });
  }

  @Get('explanation')
  @Operation({
    id: 'explainProjectedFigure',
    summary: 'Show how one figure of a projected outturn came about',
    description:
      'As of a figure of the underspend analysis. Every project and partner of the year can be asked for, as ' +
      '`projection.projects.<id>` and `projection.partners.<id>`. The figures take the scope `projects:read`.',
    scope: 'analyses:read',
    answers: composes(FigureExplanation),
    refusals: [budgetYearNotFound, figureNotFound],
  })
  explanation(
    @Param() { year }: BudgetYearPath,
    @Query() { asOf = calendarDay(this.clock.now()), figure }: ExplainedOutturnQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { scopes } = callerOf(request);
    return this.answers.send(request, reply, this.image, {
      needs: (view) => slicesOfOutturn(view, year, asOf, scopes),
      compute: (view) => explain(explainableOutturn(view, this.sourceOf, year, asOf, scopes), figure),
    });
  }

  private readonly sourceOf = (owner: Owner) => this.sources.of(owner, UNDERSPEND);
}
