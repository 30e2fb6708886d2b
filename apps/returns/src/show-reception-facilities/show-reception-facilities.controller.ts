import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { receptionFacilityAnswer } from '../answers/reception-facility.answer';
import { CodePath } from '../requests/path.requests';
import { receptionFacilities } from '../persistence/reception-facility.schema';
import { ListReceptionFacilitiesQuery } from './show-reception-facilities.query';

@Controller('v1/reception-facilities')
export class ShowReceptionFacilitiesController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() query: ListReceptionFacilitiesQuery) {
    return listAnswer(await this.records.list(receptionFacilities, query), query, receptionFacilityAnswer);
  }

  @Get(':id')
  async get(@Param() { id }: CodePath) {
    return itemAnswer(
      receptionFacilities,
      id,
      await this.records.get(receptionFacilities, id),
      receptionFacilityAnswer,
    );
  }
}
