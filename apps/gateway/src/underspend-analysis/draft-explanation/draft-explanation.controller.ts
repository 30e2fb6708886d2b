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
import { draftExplanation, slicesOfDraft } from './draft-explanation';
import { DraftExplanation } from './draft-explanation.answer';

@Controller('v1/underspend-analyses/:year/draft-explanation')
export class DraftExplanationController {
  constructor(
    private readonly answers: KeptAnswers,
    private readonly sources: Sources,
    @Inject(imageOf(UNDERSPEND)) private readonly image: ReadModelImage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    id: 'showDraftExplanation',
    summary: 'Draft in words why a budget year was not spent, of the figures and causes of its analysis alone',
    description:
      'Each sentence names the figures it uses, in Dutch and English; what is unknown or unexplained is said as such. ' +
      'Causes take the scope `projects:read`; `withheld` names what is left out.',
    scope: 'analyses:read',
    answers: composes(DraftExplanation),
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
      needs: (view) => slicesOfDraft(view, year, asOf, scopes),
      compute: (view) => draftExplanation(view, sourceOf, year, asOf, scopes),
    });
  }
}
