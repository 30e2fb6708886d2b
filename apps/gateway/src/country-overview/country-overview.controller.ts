import { calendarDay, type Clock } from '@imd/kernel';
import type { ReadModelImage } from '@imd/messaging';
import { CLOCK, imageOf } from '@imd/service';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../answers/answers';
import { AsOfQuery } from '../answers/as-of.query';
import { Sources } from '../sources/sources';
import { countryOverview, countryOverviews } from './country-overview';
import { COUNTRY_OVERVIEW } from './country-overview.read-model';

@Controller('v1/country-overviews')
export class CountryOverviewController {
  constructor(
    private readonly answers: Answers,
    private readonly sources: Sources,
    @Inject(imageOf(COUNTRY_OVERVIEW)) private readonly image: ReadModelImage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answers.send(request, reply, this.image, () => countryOverviews(this.image.current()));
  }

  @Get(':country')
  get(
    @Param('country') country: string,
    @Query() query: AsOfQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = calendarDay(this.clock.now());
    const asOf = query.asOf ?? today;
    return this.answers.send(request, reply, this.image, () =>
      countryOverview(this.image.current(), (owner) => this.sources.of(owner), country, { today, asOf }),
    );
  }
}
