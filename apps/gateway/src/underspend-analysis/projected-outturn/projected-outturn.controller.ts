import { calendarDay, type CalendarDate, type Clock, monthBefore, type Year } from '@imd/kernel';
import type { ImageView, ReadModelImage } from '@imd/messaging';
import {
  BudgetYearPath,
  callerOf,
  CLOCK,
  composes,
  CURSOR_REFUSALS,
  imageOf,
  Operation,
  type Scope,
} from '@imd/service';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KnownAsOfQuery } from '../../answers/as-of.query';
import { knownAtInFuture, type Slices } from '../../answers/composed-as-known';
import { KeptAnswers } from '../../answers/kept-answers';
import { explain, figureNotFound } from '../../figures/explain';
import { FigureExplanation } from '../../figures/explanation.answer';
import { Sources } from '../../sources/sources';
import { composedAsKnown } from '../known-analysis';
import { budgetYearNotFound } from '../underspend-analysis';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { explainableOutturn } from './outturn-explanation';
import { fromAfterTo, projectionBridge, slicesOfBridge, slicesOfKnownBridge } from './projection-bridge';
import { ProjectionBridge } from './projection-bridge.answer';
import { projectedOutturnInSteps, projectedProjects, slicesOfKnownOutturn, slicesOfOutturn } from './projected-outturn';
import { ProjectedOutturn, ProjectedProjects } from './projected-outturn.answer';
import { BridgeQuery, ExplainedOutturnQuery, ProjectedProjectsQuery } from './projected-outturn.query';

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
    refusals: [budgetYearNotFound, knownAtInFuture],
  })
  get(
    @Param() { year }: BudgetYearPath,
    @Query() { knownAt, asOf = knownAt ?? this.today() }: KnownAsOfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { scopes } = callerOf(request);
    return this.send(request, reply, knownAt, slicesAt(year, asOf, scopes), (view, sourceOf) =>
      projectedOutturnInSteps(view, sourceOf, year, asOf, scopes, knownAt),
    );
  }

  @Get('projects')
  @Operation({
    id: 'listProjectedProjects',
    summary: 'List the projects of a budget year with where each is expected to end',
    description: 'The items take the scope `projects:read`.',
    scope: 'analyses:read',
    answers: composes(ProjectedProjects),
    refusals: [budgetYearNotFound, knownAtInFuture, ...CURSOR_REFUSALS],
  })
  list(
    @Param() { year }: BudgetYearPath,
    @Query() { knownAt, asOf = knownAt ?? this.today(), ...query }: ProjectedProjectsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { scopes } = callerOf(request);
    return this.send(request, reply, knownAt, slicesAt(year, asOf, scopes), (view, sourceOf) =>
      projectedProjects(view, sourceOf, year, asOf, query, scopes),
    );
  }

  @Get('bridge')
  @Operation({
    id: 'showProjectionBridge',
    summary: 'Show what changed the projection of a budget year from one date to another, step by step',
    description:
      'The forecast is made anew after each input is exchanged, in this order: `fellDue`, `payments`, `refunds`, ' +
      '`pipeline`, `plan`, `partnerFactor`, `shares`, `yearEnd`. The steps add up to the difference to the cent; in another order the same ' +
      'difference would be split otherwise. What `undated` names is as it is known now at both dates, so that `plan` ' +
      'shows what was promised between them, and no change of a plan itself. It takes the scope `projects:read`.',
    scope: 'analyses:read',
    answers: composes(ProjectionBridge),
    refusals: [budgetYearNotFound, fromAfterTo, knownAtInFuture],
  })
  bridge(
    @Param() { year }: BudgetYearPath,
    @Query() { knownAt, to = knownAt ?? this.today(), from = monthBefore(to) }: BridgeQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (from > to) throw fromAfterTo(from, to);
    const { scopes } = callerOf(request);
    const slices = {
      needs: (view: ImageView) => slicesOfBridge(view, year, { from, to }, scopes),
      needsKnown: (view: ImageView, day: CalendarDate) => slicesOfKnownBridge(view, year, { from, to }, day, scopes),
    };
    return this.send(request, reply, knownAt, slices, (view, sourceOf) =>
      projectionBridge(view, sourceOf, year, { from, to }, scopes, knownAt),
    );
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
    refusals: [budgetYearNotFound, figureNotFound, knownAtInFuture],
  })
  explanation(
    @Param() { year }: BudgetYearPath,
    @Query() { knownAt, asOf = knownAt ?? this.today(), figure }: ExplainedOutturnQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { scopes } = callerOf(request);
    return this.send(request, reply, knownAt, slicesAt(year, asOf, scopes), (view, sourceOf) =>
      explain(explainableOutturn(view, sourceOf, year, asOf, scopes, knownAt), figure),
    );
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    knownAt: CalendarDate | undefined,
    slices: Slices,
    compute: Parameters<typeof composedAsKnown>[3],
  ): Promise<void> {
    const asked = { knownAt, today: this.today() };
    const composed = composedAsKnown(asked, this.sources.for(UNDERSPEND), slices, compute);
    return this.answers.send(request, reply, this.image, composed);
  }

  private today(): CalendarDate {
    return calendarDay(this.clock.now());
  }
}

function slicesAt(year: Year, asOf: CalendarDate, scopes: ReadonlySet<Scope>): Slices {
  return {
    needs: (view) => slicesOfOutturn(view, year, asOf, scopes),
    needsKnown: (view, knownAt) => slicesOfKnownOutturn(view, year, asOf, knownAt, scopes),
  };
}
