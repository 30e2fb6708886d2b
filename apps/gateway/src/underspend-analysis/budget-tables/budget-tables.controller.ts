import { calendarDay, type CalendarDate, type Clock, type Year } from '@imd/kernel';
import type { ImageView, ReadModelImage, Slice } from '@imd/messaging';
import { BudgetYearPath, CLOCK, composes, imageOf, Operation } from '@imd/service';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AsOfQuery } from '../../answers/as-of.query';
import { KeptAnswers } from '../../answers/kept-answers';
import type { Owner } from '../../forward/owners';
import { type SourceOf, Sources } from '../../sources/sources';
import { budgetYearNotFound, slicesOfAnalysis } from '../underspend-analysis';
import { UNDERSPEND } from '../underspend-analysis.read-model';
import { budgetTable, slicesOfTable } from './budget-table';
import { BudgetTable } from './budget-table.answer';
import { mutationTable } from './mutation-table';
import { MutationTable } from './mutation-table.answer';
import { progressReportTable } from './progress-report-table';
import { ProgressReportTable } from './progress-report-table.answer';

type Compute = (view: ImageView, sourceOf: SourceOf, year: Year, asOf: CalendarDate) => object;
type Needs = (view: ImageView, year: Year, asOf: CalendarDate) => readonly Slice[];

/** The tables that the ministry sends to parliament, of what the underspend analysis is made of. */
@Controller('v1/budget-tables/:year')
export class BudgetTablesController {
  constructor(
    private readonly answers: KeptAnswers,
    private readonly sources: Sources,
    @Inject(imageOf(UNDERSPEND)) private readonly image: ReadModelImage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    id: 'showBudgetTable',
    summary: 'Show the years around a budget year by article, sub-article and instrument, in thousands of euros',
    description:
      'Two years before it, the year itself and the four that it estimates. A purpose stands at the line that holds on ' +
      'the last day of each year.',
    scope: 'analyses:read',
    answers: composes(BudgetTable),
    refusals: [budgetYearNotFound],
  })
  budget(
    @Param() { year }: BudgetYearPath,
    @Query() { asOf }: AsOfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, year, asOf, slicesOfTable, budgetTable);
  }

  @Get('progress-report')
  @Operation({
    id: 'showProgressReportTable',
    summary: 'Show what was spent by priority in millions of euros, as the progress report prints it',
    scope: 'analyses:read',
    answers: composes(ProgressReportTable),
    refusals: [budgetYearNotFound],
  })
  progressReport(
    @Param() { year }: BudgetYearPath,
    @Query() { asOf }: AsOfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, year, asOf, slicesOfAnalysis, progressReportTable);
  }

  @Get('mutations')
  @Operation({
    id: 'showMutationTable',
    summary: 'Show how the budget of a year went from what was adopted to what it ended on, by purpose and stage',
    description: 'A mutation is of the purpose that it names, or of the one whose earmark is all of it.',
    scope: 'analyses:read',
    answers: composes(MutationTable),
    refusals: [budgetYearNotFound],
  })
  mutations(
    @Param() { year }: BudgetYearPath,
    @Query() { asOf }: AsOfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // The year, its framework and its lines are always in memory.
    return this.send(request, reply, year, asOf, () => [], mutationTable);
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    year: Year,
    asOf = calendarDay(this.clock.now()),
    needs: Needs,
    table: Compute,
  ): Promise<void> {
    const sourceOf = (owner: Owner) => this.sources.of(owner, UNDERSPEND);
    return this.answers.send(request, reply, this.image, {
      needs: (view) => needs(view, year, asOf),
      compute: (view) => table(view, sourceOf, year, asOf),
    });
  }
}
