import { calendarDay, type Clock } from '@imd/kernel';
import type { ReadModelImage } from '@imd/messaging';
import { callerOf, CLOCK, composes, CURSOR_REFUSALS, imageOf, Operation } from '@imd/service';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KnownAsOfQuery } from '../answers/as-of.query';
import { composedAsKnownIn, knownAtInFuture } from '../answers/composed-as-known';
import { KeptAnswers } from '../answers/kept-answers';
import { Sources } from '../sources/sources';
import { RegionOverview, RegionOverviews } from './country-overview.answer';
import { RegionOverviewPath, RegionOverviewsQuery } from './country-overview.query';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';
import { KNOWN_OVERVIEW } from './known-overview';
import { regionAsKnown, regionNotFound, regionOverview, regionOverviews } from './region-overview';

@Controller('v1/region-overviews')
export class RegionOverviewController {
  constructor(
    private readonly answers: KeptAnswers,
    private readonly sources: Sources,
    @Inject(imageOf(COUNTRY_OVERVIEW)) private readonly image: ReadModelImage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Operation({
    id: 'listRegionOverviews',
    summary: 'List the regions that have an overview',
    description:
      'Registered regions take `returns:read`; regions that work names are under their OECD code, and work that names ' +
      'neither country nor region is under `global` and `regional`.',
    scope: 'analyses:read',
    answers: composes(RegionOverviews),
    refusals: CURSOR_REFUSALS,
  })
  list(
    @Query() query: RegionOverviewsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.send(request, reply, this.image, {
      needs: () => [],
      compute: (view) => regionOverviews(view, query, callerOf(request).scopes),
    });
  }

  @Get(':region')
  @Operation({
    id: 'showRegionOverview',
    summary: 'Show what is known of the countries of a region together, or of work that names no country',
    description:
      'A block takes the scope of what it shows, as in the overview of a country; `withheld` names what is left out.',
    scope: 'analyses:read',
    answers: composes(RegionOverview),
    refusals: [regionNotFound, knownAtInFuture],
  })
  get(
    @Param() { region }: RegionOverviewPath,
    @Query() { asOf, knownAt }: KnownAsOfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = calendarDay(this.clock.now());
    const day = asOf ?? knownAt ?? today;
    const { scopes } = callerOf(request);
    const composed = composedAsKnownIn(
      KNOWN_OVERVIEW,
      { knownAt, today },
      this.sources.for(COUNTRY_OVERVIEW),
      regionAsKnown(region, day, scopes),
      (view, sourceOf) => regionOverview(view, sourceOf, region, day, scopes, knownAt),
    );
    return this.answers.send(request, reply, this.image, composed);
  }
}
