import { calendarDay, type Clock } from '@imd/kernel';
import type { ReadModelImage } from '@imd/messaging';
import { callerOf, CLOCK, composes, CURSOR_REFUSALS, imageOf, Operation } from '@imd/service';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KnownAsOfPageQuery } from '../answers/as-of.query';
import { composedAsKnownIn, knownAtInFuture } from '../answers/composed-as-known';
import { KeptAnswers } from '../answers/kept-answers';
import { Sources } from '../sources/sources';
import { areaOfCountry, countryNotFound, overviewAsKnown, selfOf } from './country-overview';
import * as Answers from './country-overview.answer';
import { CountryOverviewPath } from './country-overview.query';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';
import { pageOfRows } from './country-pages';
import * as Queries from './country-pages.query';
import { KNOWN_OVERVIEW } from './known-overview';
import * as Rows from './overview-rows';

const REFUSALS = [countryNotFound, knownAtInFuture, ...CURSOR_REFUSALS];
const WITHHELD = (scope: string) => `They take the scope \`${scope}\`; \`withheld\` says when they are left out.`;

/** An overview shows the latest of its rows, and these pages show all. */
@Controller('v1/country-overviews/:country')
export class CountryPagesController {
  constructor(
    private readonly answers: KeptAnswers,
    private readonly sources: Sources,
    @Inject(imageOf(COUNTRY_OVERVIEW)) private readonly image: ReadModelImage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('projects')
  @Operation({
    id: 'listOverviewProjects',
    summary: 'List the projects in a country, each with its share and indicators',
    description: WITHHELD(Rows.PROJECTS.scope),
    scope: 'analyses:read',
    answers: composes(Answers.CountryProjects),
    refusals: REFUSALS,
  })
  projects(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewProjectsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.PROJECTS);
  }

  @Get('spending')
  @Operation({
    id: 'listOverviewSpending',
    summary: 'List what was planned, promised and spent in a country, by year',
    description: WITHHELD(Rows.SPENDING.scope),
    scope: 'analyses:read',
    answers: composes(Answers.YearSpendings),
    refusals: REFUSALS,
  })
  spending(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewSpendingQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.SPENDING);
  }

  @Get('schemes')
  @Operation({
    id: 'listOverviewSchemes',
    summary: 'List the return schemes that a country is in',
    description: WITHHELD(Rows.SCHEMES.scope),
    scope: 'analyses:read',
    answers: composes(Answers.CountrySchemes),
    refusals: REFUSALS,
  })
  schemes(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewSchemesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.SCHEMES);
  }

  @Get('returns')
  @Operation({
    id: 'listOverviewReturns',
    summary: 'List the counts of return to a country and of its nationals',
    description: WITHHELD(Rows.RETURNS.scope),
    scope: 'analyses:read',
    answers: composes(Answers.CountryStatistics),
    refusals: REFUSALS,
  })
  returns(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewReturnsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.RETURNS);
  }

  @Get('facilities')
  @Operation({
    id: 'listOverviewFacilities',
    summary: 'List the reception facilities in a country',
    description: WITHHELD(Rows.FACILITIES.scope),
    scope: 'analyses:read',
    answers: composes(Answers.CountryFacilities),
    refusals: REFUSALS,
  })
  facilities(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewFacilitiesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.FACILITIES);
  }

  @Get('family-tracings')
  @Operation({
    id: 'listOverviewFamilyTracings',
    summary: 'List how families were traced in a country',
    description: WITHHELD(Rows.FAMILY_TRACINGS.scope),
    scope: 'analyses:read',
    answers: composes(Answers.CountryTracings),
    refusals: REFUSALS,
  })
  familyTracings(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewFamilyTracingsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.FAMILY_TRACINGS);
  }

  @Get('instruments')
  @Operation({
    id: 'listOverviewInstruments',
    summary: 'List the instruments with a country, with a region that it is in and with none in particular',
    description: WITHHELD(Rows.INSTRUMENTS.scope),
    scope: 'analyses:read',
    answers: composes(Answers.CountryInstrumentPage),
    refusals: REFUSALS,
  })
  instruments(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewInstrumentsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.INSTRUMENTS);
  }

  @Get('assessments')
  @Operation({
    id: 'listOverviewAssessments',
    summary: 'List how a country cooperated on return, by period',
    description: WITHHELD(Rows.ASSESSMENTS.scope),
    scope: 'analyses:read',
    answers: composes(Answers.CountryAssessments),
    refusals: REFUSALS,
  })
  assessments(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewAssessmentsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.ASSESSMENTS);
  }

  @Get('decisions')
  @Operation({
    id: 'listOverviewDecisions',
    summary: 'List what was decided on the cooperation of a country',
    description: WITHHELD(Rows.DECISIONS.scope),
    scope: 'analyses:read',
    answers: composes(Answers.CountryDecisions),
    refusals: REFUSALS,
  })
  decisions(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewDecisionsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.DECISIONS);
  }

  @Get('eligibility-listings')
  @Operation({
    id: 'listOverviewEligibilityListings',
    summary: 'List the eligibility lists that name a country',
    description: WITHHELD(Rows.ELIGIBILITY_LISTINGS.scope),
    scope: 'analyses:read',
    answers: composes(Answers.EligibilityListings),
    refusals: REFUSALS,
  })
  eligibilityListings(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewEligibilityListingsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.ELIGIBILITY_LISTINGS);
  }

  @Get('exemptions')
  @Operation({
    id: 'listOverviewExemptions',
    summary: 'List the projects that may go on in a country although it is on no list',
    description: WITHHELD(Rows.EXEMPTIONS.scope),
    scope: 'analyses:read',
    answers: composes(Answers.Exemptions),
    refusals: REFUSALS,
  })
  exemptions(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewExemptionsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.EXEMPTIONS);
  }

  @Get('causes')
  @Operation({
    id: 'listOverviewCauses',
    summary: 'List the causes of underspend of projects in a country',
    description: WITHHELD(Rows.CAUSES.scope),
    scope: 'analyses:read',
    answers: composes(Answers.CountryCauses),
    refusals: REFUSALS,
  })
  causes(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewCausesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.CAUSES);
  }

  @Get('evaluations')
  @Operation({
    id: 'listOverviewEvaluations',
    summary: 'List the evaluations of projects in a country',
    description: WITHHELD(Rows.EVALUATIONS.scope),
    scope: 'analyses:read',
    answers: composes(Answers.CountryEvaluations),
    refusals: REFUSALS,
  })
  evaluations(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewEvaluationsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.EVALUATIONS);
  }

  @Get('undertakings')
  @Operation({
    id: 'listOverviewUndertakings',
    summary: 'List the promises to parliament, and wishes of it, that name a country',
    description: WITHHELD(Rows.UNDERTAKINGS.scope),
    scope: 'analyses:read',
    answers: composes(Answers.CountryUndertakings),
    refusals: REFUSALS,
  })
  undertakings(
    @Param() { country }: CountryOverviewPath,
    @Query() query: Queries.OverviewUndertakingsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.send(request, reply, country, query, Rows.UNDERTAKINGS);
  }

  private send<Row extends object>(
    request: FastifyRequest,
    reply: FastifyReply,
    country: string,
    query: KnownAsOfPageQuery,
    kind: Rows.RowsKind<Row>,
  ): Promise<void> {
    const today = calendarDay(this.clock.now());
    const { knownAt, asOf = knownAt ?? today } = query;
    const { scopes } = callerOf(request);
    const slices = overviewAsKnown(country, asOf);
    return this.answers.send(
      request,
      reply,
      this.image,
      composedAsKnownIn(KNOWN_OVERVIEW, { knownAt, today }, this.sources.for(COUNTRY_OVERVIEW), slices, (view) => {
        const asked = { area: areaOfCountry(country), asOf, scopes, knownAt };
        return pageOfRows(view, kind, asked, query, selfOf(country));
      }),
    );
  }
}
