import { calendarDay, type CalendarDate, type Clock, type Year } from '@imd/kernel';
import type { ImageView, ReadModelImage } from '@imd/messaging';
import {
  BudgetYearPath,
  callerOf,
  CLOCK,
  composes,
  CURSOR_REFUSALS,
  imageOf,
  Operation,
  type PageQuery,
} from '@imd/service';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { knownAtInFuture } from '../answers/composed-as-known';
import { KeptAnswers } from '../answers/kept-answers';
import { Sources } from '../sources/sources';
import { type PageOfAnalysis, pageOfCauses, pageOfCountries, pageOfPartners, pageOfProjects } from './analysis-pages';
import { composedAsKnown, slicesOfYearAsKnown } from './known-analysis';
import { budgetYearNotFound } from './underspend-analysis';
import {
  AnalysedCauses,
  type Against,
  CountrySpendings,
  PartnerLines,
  ProjectLines,
} from './underspend-analysis.answer';
import {
  AnalysedCausesQuery,
  CountrySpendingsQuery,
  PartnerLinesQuery,
  ProjectLinesQuery,
} from './underspend-analysis.query';
import { UNDERSPEND } from './underspend-analysis.read-model';

const REFUSALS = [budgetYearNotFound, knownAtInFuture, ...CURSOR_REFUSALS];
const WITHHELD = 'They take the scope `projects:read`; `withheld` says when they are left out.';

/** An analysis shows the largest of its rows, and these pages show all. */
@Controller('v1/underspend-analyses/:year')
export class AnalysisPagesController {
  constructor(
    private readonly answers: KeptAnswers,
    private readonly sources: Sources,
    @Inject(imageOf(UNDERSPEND)) private readonly image: ReadModelImage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('projects')
  @Operation({
    id: 'listProjectLines',
    summary: 'List the projects of an analysis, each with its plan, what was spent and what was left',
    description: WITHHELD,
    scope: 'analyses:read',
    answers: composes(ProjectLines),
    refusals: REFUSALS,
  })
  projects(
    @Param() { year }: BudgetYearPath,
    @Query() query: ProjectLinesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, year, query, pageOfProjects);
  }

  @Get('countries')
  @Operation({
    id: 'listCountrySpendings',
    summary: 'List the countries of an analysis, each with what was spent there',
    scope: 'analyses:read',
    answers: composes(CountrySpendings),
    refusals: REFUSALS,
  })
  countries(
    @Param() { year }: BudgetYearPath,
    @Query() query: CountrySpendingsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, year, query, pageOfCountries);
  }

  @Get('partners')
  @Operation({
    id: 'listPartnerLines',
    summary: 'List the partners of an analysis, each with what the projects it implements planned and spent',
    description: WITHHELD,
    scope: 'analyses:read',
    answers: composes(PartnerLines),
    refusals: REFUSALS,
  })
  partners(
    @Param() { year }: BudgetYearPath,
    @Query() query: PartnerLinesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, year, query, pageOfPartners);
  }

  @Get('causes')
  @Operation({
    id: 'listAnalysedCauses',
    summary: 'List the causes of an analysis, as far as they hold',
    description: WITHHELD,
    scope: 'analyses:read',
    answers: composes(AnalysedCauses),
    refusals: REFUSALS,
  })
  causes(
    @Param() { year }: BudgetYearPath,
    @Query() query: AnalysedCausesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, year, query, pageOfCauses);
  }

  private send(
    request: FastifyRequest,
    reply: FastifyReply,
    year: Year,
    query: PageQuery & {
      readonly asOf?: CalendarDate;
      readonly against?: Against;
      readonly knownAt?: CalendarDate;
    },
    page: (view: ImageView, asked: PageOfAnalysis) => object,
  ): Promise<void> {
    const today = calendarDay(this.clock.now());
    const { against = 'current', knownAt, asOf = knownAt ?? today } = query;
    const asked = { year, asOf, against, query, scopes: callerOf(request).scopes };
    return this.answers.send(
      request,
      reply,
      this.image,
      composedAsKnown({ knownAt, today }, this.sources.for(UNDERSPEND), slicesOfYearAsKnown(year, asOf), (view) =>
        page(view, asked),
      ),
    );
  }
}
