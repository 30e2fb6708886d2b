import { calendarDay, type Clock } from '@imd/kernel';
import type { ReadModelImage } from '@imd/messaging';
import { BudgetYearPath, CLOCK, imageOf } from '@imd/service';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../answers/answers';
import { AsOfQuery } from '../answers/as-of.query';
import { Sources } from '../sources/sources';
import { underspendAnalysis } from './underspend-analysis';
import { UNDERSPEND } from './underspend-analysis.read-model';

@Controller('v1/underspend-analyses')
export class UnderspendAnalysisController {
  constructor(
    private readonly answers: Answers,
    private readonly sources: Sources,
    @Inject(imageOf(UNDERSPEND)) private readonly image: ReadModelImage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':year')
  get(
    @Param() { year }: BudgetYearPath,
    @Query() { asOf = calendarDay(this.clock.now()) }: AsOfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, this.image, () =>
      underspendAnalysis(this.image.current(), (owner) => this.sources.of(owner), year, asOf),
    );
  }
}
