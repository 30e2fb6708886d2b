import { calendarDay, type Clock } from '@imd/kernel';
import type { ReadModelImage } from '@imd/messaging';
import { BudgetYearPath, CLOCK, composes, imageOf, Operation } from '@imd/service';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AsOfQuery } from '../../answers/as-of.query';
import { KeptAnswers } from '../../answers/kept-answers';
import type { Owner } from '../../forward/owners';
import { Sources } from '../../sources/sources';
import { budgetYearNotFound } from '../underspend-analysis';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { slicesOfPace, yearPace } from './pace';
import { YearPace } from './pace.answer';

@Controller('v1/underspend-analyses/:year/pace')
export class PaceController {
  constructor(
    private readonly answers: KeptAnswers,
    private readonly sources: Sources,
    @Inject(imageOf(UNDERSPEND)) private readonly image: ReadModelImage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    id: 'showYearPace',
    summary: 'Show what can still be promised of a budget year, until when, and how much was spent in its last quarter',
    scope: 'analyses:read',
    answers: composes(YearPace),
    refusals: [budgetYearNotFound],
  })
  get(
    @Param() { year }: BudgetYearPath,
    @Query() { asOf = calendarDay(this.clock.now()) }: AsOfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sourceOf = (owner: Owner) => this.sources.of(owner, UNDERSPEND);
    return this.answers.send(request, reply, this.image, {
      needs: (view) => slicesOfPace(view, year, asOf),
      compute: (view) => yearPace(view, sourceOf, year, asOf),
    });
  }
}
