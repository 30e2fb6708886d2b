import { calendarDay, type Clock } from '@imd/kernel';
import type { ReadModelImage } from '@imd/messaging';
import { BudgetYearPath, callerOf, CLOCK, composes, imageOf, Operation } from '@imd/service';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AsOfQuery } from '../../answers/as-of.query';
import { KeptAnswers } from '../../answers/kept-answers';
import type { Owner } from '../../forward/owners';
import { Sources } from '../../sources/sources';
import { budgetYearNotFound } from '../underspend-analysis';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { dueInstalmentsByAge, slicesOfDue } from './due';
import { DueInstalmentsByAge } from './due.answer';

@Controller('v1/underspend-analyses/:year/due')
export class DueController {
  constructor(
    private readonly answers: KeptAnswers,
    private readonly sources: Sources,
    @Inject(imageOf(UNDERSPEND)) private readonly image: ReadModelImage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    id: 'showDueInstalmentsByAge',
    summary: 'Show what is promised and not paid of a budget year, by how long it is due, purpose, partner and project',
    description: 'Partners and projects take the scope `projects:read`; `withheld` names what is left out.',
    scope: 'analyses:read',
    answers: composes(DueInstalmentsByAge),
    refusals: [budgetYearNotFound],
  })
  get(
    @Param() { year }: BudgetYearPath,
    @Query() { asOf = calendarDay(this.clock.now()) }: AsOfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sourceOf = (owner: Owner) => this.sources.of(owner, UNDERSPEND);
    const { scopes } = callerOf(request);
    return this.answers.send(request, reply, this.image, {
      needs: (view) => slicesOfDue(view, year, asOf),
      compute: (view) => dueInstalmentsByAge(view, sourceOf, year, asOf, scopes),
    });
  }
}
