import { Records, notFoundIn } from '@imd/mongo';
import { callerOf, itemAnswer, listAnswer, lists, Operation, pageOf, shows } from '@imd/service';
import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  FacilityObservationAnswer,
  facilityObservationAnswer,
  ReceptionFacilityAnswer,
  receptionFacilityAnswer,
  receptionFacilityPath,
} from '../answers/reception-facility.answer';
import { CodePath } from '../paths';
import { receptionFacilities } from '../persistence/reception-facility.schema';
import { ListFacilityObservationsQuery, ListReceptionFacilitiesQuery } from './show-reception-facilities.query';

@Controller('v1/reception-facilities')
export class ShowReceptionFacilitiesController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listReceptionFacilities',
    summary: 'List where returning unaccompanied minors can be received',
    scope: 'returns:read',
    answers: lists(ReceptionFacilityAnswer),
  })
  async list(@Query() query: ListReceptionFacilitiesQuery, @Req() request: FastifyRequest) {
    const answer = receptionFacilityAnswer(callerOf(request).scopes);
    return listAnswer(await this.records.list(receptionFacilities, query), query, answer);
  }

  @Get(':id')
  @Operation({
    id: 'showReceptionFacility',
    summary: 'Show where returning unaccompanied minors can be received',
    scope: 'returns:read',
    answers: shows(ReceptionFacilityAnswer),
    refusals: [notFoundIn(receptionFacilities)],
  })
  async get(@Param() { id }: CodePath, @Req() request: FastifyRequest) {
    const answer = receptionFacilityAnswer(callerOf(request).scopes);
    return itemAnswer(receptionFacilities, id, await this.records.get(receptionFacilities, id), answer);
  }

  @Get(':id/observations')
  @Operation({
    id: 'listFacilityObservations',
    summary: 'List who was counted at a reception facility, and how many places it had then',
    description: 'In the order in which they were recorded. Of one day the last count holds.',
    scope: 'returns:read',
    answers: lists(FacilityObservationAnswer),
    refusals: [notFoundIn(receptionFacilities)],
  })
  async observations(
    @Param() { id }: CodePath,
    @Query() query: ListFacilityObservationsQuery,
    @Req() request: FastifyRequest,
  ) {
    const facility = await this.records.get(receptionFacilities, id);
    if (!facility) throw notFoundIn(receptionFacilities)(id);
    const page = pageOf(facility.observations, query, receptionFacilityPath(id), ({ number }) => String(number));
    return listAnswer(page, query, facilityObservationAnswer(callerOf(request).scopes));
  }
}
