import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ReceptionFacilityAnswer, receptionFacilityAnswer } from '../answers/reception-facility.answer';
import { CodePath } from '../paths';
import { receptionFacilities } from '../persistence/reception-facility.schema';
import { ListReceptionFacilitiesQuery } from './show-reception-facilities.query';

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
  async list(@Query() query: ListReceptionFacilitiesQuery) {
    return listAnswer(await this.records.list(receptionFacilities, query), query, receptionFacilityAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showReceptionFacility',
    summary: 'Show where returning unaccompanied minors can be received',
    scope: 'returns:read',
    answers: shows(ReceptionFacilityAnswer),
    refusals: [notFoundIn(receptionFacilities)],
  })
  async get(@Param() { id }: CodePath) {
    return itemAnswer(
      receptionFacilities,
      id,
      await this.records.get(receptionFacilities, id),
      receptionFacilityAnswer,
    );
  }
}
