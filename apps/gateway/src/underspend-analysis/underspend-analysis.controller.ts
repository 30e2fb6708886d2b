import { calendarDay, type CalendarDate, type Clock } from '@imd/kernel';
import type { ImageView, ReadModelImage } from '@imd/messaging';
import { BudgetYearPath, callerOf, CLOCK, composes, CURSOR_REFUSALS, imageOf, Operation } from '@imd/service';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { knownAtInFuture } from '../answers/composed-as-known';
import { KeptAnswers } from '../answers/kept-answers';
import { figureNotFound } from '../figures/explain';
import { FigureExplanation } from '../figures/explanation.answer';
import { Sources } from '../sources/sources';
import { explainedAnalysis } from './explanation';
import { composedAsKnown, slicesOfYearAsKnown } from './known-analysis';
import { slicesOfKnownTotals } from './known-view';
import { slicesOfAnalyses, underspendAnalyses } from './underspend-analyses';
import { budgetYearNotFound, underspendAnalysisInSteps } from './underspend-analysis';
import { UnderspendAnalyses, UnderspendAnalysis } from './underspend-analysis.answer';
import {
  ExplainedUnderspendQuery,
  UnderspendAnalysesQuery,
  UnderspendAnalysisQuery,
} from './underspend-analysis.query';
import { UNDERSPEND } from './underspend-analysis.read-model';

@Controller('v1/underspend-analyses')
export class UnderspendAnalysisController {
  constructor(
    private readonly answers: KeptAnswers,
    private readonly sources: Sources,
    @Inject(imageOf(UNDERSPEND)) private readonly image: ReadModelImage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    id: 'listUnderspendAnalyses',
    summary: 'List the budget years that there is an analysis of, each with its totals as of a day',
    description:
      'The figures are those of the programme in the analysis of the year, as of today or as known on `knownAt`, and ' +
      'every scope shows all of them.',
    scope: 'analyses:read',
    answers: composes(UnderspendAnalyses),
    refusals: [knownAtInFuture, ...CURSOR_REFUSALS],
  })
  list(
    @Query() query: UnderspendAnalysesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = calendarDay(this.clock.now());
    const { knownAt } = query;
    const asOf = knownAt ?? today;
    const slices = {
      needs: (view: ImageView) => slicesOfAnalyses(view, query, asOf),
      needsKnown: (view: ImageView, day: CalendarDate) => slicesOfKnownTotals(view, asOf, day),
    };
    return this.answers.send(
      request,
      reply,
      this.image,
      composedAsKnown({ knownAt, today }, this.sources.for(UNDERSPEND), slices, (view) =>
        underspendAnalyses(view, query, asOf, knownAt),
      ),
    );
  }

  @Get(':year')
  @Operation({
    id: 'showUnderspendAnalysis',
    summary: 'Show what was appropriated, committed, spent and left of a budget year, where, and why',
    description:
      'A figure that is null is unknown, never zero, and the `missing` beside it says why. A sum is as rough as its ' +
      'parts together; what is not stated by a source is marked as derived. Projects and causes take the ' +
      'scope `projects:read`; `withheld` names what is left out.',
    scope: 'analyses:read',
    answers: composes(UnderspendAnalysis),
    refusals: [budgetYearNotFound, knownAtInFuture],
  })
  get(
    @Param() { year }: BudgetYearPath,
    @Query() { asOf, against, knownAt }: UnderspendAnalysisQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = calendarDay(this.clock.now());
    const day = asOf ?? knownAt ?? today;
    const { scopes } = callerOf(request);
    const slices = slicesOfYearAsKnown(year, day);
    return this.answers.send(
      request,
      reply,
      this.image,
      composedAsKnown({ knownAt, today }, this.sources.for(UNDERSPEND), slices, (view, sourceOf) =>
        underspendAnalysisInSteps(view, sourceOf, year, day, scopes, against, knownAt),
      ),
    );
  }

  @Get(':year/explanation')
  @Operation({
    id: 'explainUnderspendFigure',
    summary: 'Show how one figure of an underspend analysis came about',
    description:
      'The formula, the parts that it was computed from, the records and the events behind it, and their sources. Parts ' +
      'and sources of records of a domain take its scope; `withheld` names what is left out.',
    scope: 'analyses:read',
    answers: composes(FigureExplanation),
    refusals: [budgetYearNotFound, figureNotFound, knownAtInFuture],
  })
  explanation(
    @Param() { year }: BudgetYearPath,
    @Query() { asOf, against = 'current', knownAt, figure }: ExplainedUnderspendQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = calendarDay(this.clock.now());
    const day = asOf ?? knownAt ?? today;
    const { scopes } = callerOf(request);
    const slices = slicesOfYearAsKnown(year, day);
    return this.answers.send(
      request,
      reply,
      this.image,
      composedAsKnown({ knownAt, today }, this.sources.for(UNDERSPEND), slices, (view, sourceOf) =>
        explainedAnalysis(view, sourceOf, year, day, scopes, against, figure, knownAt),
      ),
    );
  }
}
