import { calendarDay, type Clock } from '@imd/kernel';
import type { ReadModelImage } from '@imd/messaging';
import { callerOf, CLOCK, composes, CURSOR_REFUSALS, imageOf, Operation } from '@imd/service';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KeptAnswers } from '../answers/kept-answers';
import { KnownAsOfQuery } from '../answers/as-of.query';
import { composedAsKnownIn, knownAtInFuture } from '../answers/composed-as-known';
import { explain, figureNotFound } from '../figures/explain';
import { FigureExplanation } from '../figures/explanation.answer';
import { Sources } from '../sources/sources';
import { countryNotFound, countryOverview, overviewAsKnown } from './country-overview';
import { CountryOverview, CountryOverviews, MeetingBrief } from './country-overview.answer';
import { CountryOverviewPath, CountryOverviewsQuery, ExplainedOverviewQuery } from './country-overview.query';
import { countryOverviews } from './country-summaries';
import { explainableOverview } from './overview-explanation';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';
import { KNOWN_OVERVIEW } from './known-overview';
import { meetingBrief } from './meeting-brief';

@Controller('v1/country-overviews')
export class CountryOverviewController {
  constructor(
    private readonly answers: KeptAnswers,
    private readonly sources: Sources,
    @Inject(imageOf(COUNTRY_OVERVIEW)) private readonly image: ReadModelImage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    id: 'listCountryOverviews',
    summary: 'List the countries that anything is known of, with how much',
    description:
      'Counted, found and sorted is what the scopes `budgets:read`, `projects:read` and `returns:read` show; `withheld` ' +
      'names what is left out.',
    scope: 'analyses:read',
    answers: composes(CountryOverviews),
    refusals: CURSOR_REFUSALS,
  })
  list(
    @Query() query: CountryOverviewsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = calendarDay(this.clock.now());
    return this.answers.send(request, reply, this.image, {
      needs: () => [],
      compute: (view) => countryOverviews(view, query, today, callerOf(request).scopes),
    });
  }

  @Get(':country')
  @Operation({
    id: 'showCountryOverview',
    summary: 'Show what is known of one country on one page',
    description:
      'A country that nothing is known of has empty blocks. A block takes the scope of what it shows, ' +
      '`budgets:read`, `projects:read` or `returns:read`; `withheld` names what is left out.',
    scope: 'analyses:read',
    answers: composes(CountryOverview),
    refusals: [countryNotFound, knownAtInFuture],
  })
  get(
    @Param() { country }: CountryOverviewPath,
    @Query() query: KnownAsOfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = calendarDay(this.clock.now());
    const { knownAt, asOf = knownAt ?? today } = query;
    const { scopes } = callerOf(request);
    const composed = composedAsKnownIn(
      KNOWN_OVERVIEW,
      { knownAt, today },
      this.sources.for(COUNTRY_OVERVIEW),
      overviewAsKnown(country, asOf),
      (view, sourceOf) => countryOverview(view, sourceOf, country, { today: knownAt ?? today, asOf, knownAt }, scopes),
    );
    return this.answers.send(request, reply, this.image, composed);
  }

  @Get(':country/meeting-brief')
  @Operation({
    id: 'showMeetingBrief',
    summary: 'Show the facts of a country that a meeting with it needs, on one page',
    description:
      'Takes `returns:read`; the cost per returnee takes `budgets:read` too. Counts are shown as they were published, ' +
      'and none is added to or taken from another.',
    scope: 'analyses:read',
    answers: composes(MeetingBrief),
    refusals: [countryNotFound, knownAtInFuture],
  })
  brief(
    @Param() { country }: CountryOverviewPath,
    @Query() query: KnownAsOfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = calendarDay(this.clock.now());
    const { knownAt, asOf = knownAt ?? today } = query;
    const { scopes } = callerOf(request);
    const composed = composedAsKnownIn(
      KNOWN_OVERVIEW,
      { knownAt, today },
      this.sources.for(COUNTRY_OVERVIEW),
      overviewAsKnown(country, asOf),
      (view, sourceOf) => meetingBrief(view, sourceOf, country, asOf, scopes, knownAt),
    );
    return this.answers.send(request, reply, this.image, composed);
  }

  @Get(':country/explanation')
  @Operation({
    id: 'explainCountryFigure',
    summary: 'Show how one amount of a country overview came about',
    description: 'As of a figure of the underspend analysis. An amount takes the scope of its block.',
    scope: 'analyses:read',
    answers: composes(FigureExplanation),
    refusals: [countryNotFound, figureNotFound, knownAtInFuture],
  })
  explanation(
    @Param() { country }: CountryOverviewPath,
    @Query() query: ExplainedOverviewQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = calendarDay(this.clock.now());
    const { knownAt, asOf = knownAt ?? today } = query;
    const { scopes } = callerOf(request);
    const composed = composedAsKnownIn(
      KNOWN_OVERVIEW,
      { knownAt, today },
      this.sources.for(COUNTRY_OVERVIEW),
      overviewAsKnown(country, asOf),
      (view, sourceOf) => {
        const days = { today: knownAt ?? today, asOf, knownAt };
        return explain(explainableOverview(view, sourceOf, country, days, scopes), query.figure);
      },
    );
    return this.answers.send(request, reply, this.image, composed);
  }
}
