import { calendarDay, type Clock, type Year } from '@imd/kernel';
import type { ImageView, ReadModelImage } from '@imd/messaging';
import { BudgetYearPath, callerOf, CLOCK, composes, CURSOR_REFUSALS, imageOf, Operation } from '@imd/service';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { knownAtInFuture } from '../../answers/composed-as-known';
import type { InSteps } from '../../answers/in-steps';
import { KeptAnswers } from '../../answers/kept-answers';
import { type SourceOf, Sources } from '../../sources/sources';
import { composedAsKnown } from '../known-analysis';
import { budgetYearNotFound } from '../underspend-analysis';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import {
  type AskedChanges,
  checkSince,
  pageOfChanges,
  sinceAfterKnownAt,
  sinceBeforeLedger,
  sinceInFuture,
  slicesOfChanges,
  underspendChanges,
} from './changes';
import { AnalysisChanges, UnderspendChanges } from './changes.answer';
import { AnalysisChangesQuery, UnderspendChangesQuery } from './changes.query';

const REFUSALS = [budgetYearNotFound, knownAtInFuture, sinceInFuture, sinceAfterKnownAt, sinceBeforeLedger];
const ROWS =
  'A row is one record, or all bookings of one kind that one person recorded on a purpose and a project; the rows of ' +
  'a figure add up to its difference to the cent. Bookings take the scope `budgets:read` and causes `projects:read`; ' +
  '`withheld` names what is left out.';

@Controller('v1/underspend-analyses/:year/changes')
export class ChangesController {
  constructor(
    private readonly answers: KeptAnswers,
    private readonly sources: Sources,
    @Inject(imageOf(UNDERSPEND)) private readonly image: ReadModelImage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    id: 'showUnderspendChanges',
    summary: 'Show what changed an underspend analysis since a day: by event, by whom, by purpose, project and cause',
    description:
      'Each main figure as it was known at the end of `since` and as it is known now, or at `knownAt`, both of the same ' +
      `\`asOf\`. ${ROWS}`,
    scope: 'analyses:read',
    answers: composes(UnderspendChanges),
    refusals: REFUSALS,
  })
  get(
    @Param() { year }: BudgetYearPath,
    @Query() query: UnderspendChangesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, year, query, underspendChanges);
  }

  @Get('rows')
  @Operation({
    id: 'listUnderspendChanges',
    summary: 'List all that changed an underspend analysis since a day, row by row',
    description: ROWS,
    scope: 'analyses:read',
    answers: composes(AnalysisChanges),
    refusals: [...REFUSALS, ...CURSOR_REFUSALS],
  })
  list(
    @Param() { year }: BudgetYearPath,
    @Query() query: AnalysisChangesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, year, query, (view, _, asked) => pageOfChanges(view, asked, query));
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    year: Year,
    { since, knownAt, asOf, against = 'current' }: UnderspendChangesQuery,
    compute: (view: ImageView, sourceOf: SourceOf, asked: AskedChanges) => InSteps<object>,
  ): Promise<void> {
    const today = calendarDay(this.clock.now());
    const { scopes } = callerOf(request);
    const asked = { year, asOf: asOf ?? knownAt ?? today, against, since, knownAt, scopes };
    const needs = (view: ImageView) => slicesOfChanges(view, asked);
    const composed = composedAsKnown(
      { knownAt, today },
      this.sources.for(UNDERSPEND),
      { needs, needsKnown: needs },
      (_, sourceOf, live) => compute(live, sourceOf, asked),
    );
    checkSince(asked, today);
    return this.answers.send(request, reply, this.image, composed);
  }
}
