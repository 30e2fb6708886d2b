import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { RegionAnswer, regionAnswer } from '../answers/region.answer';
import { CodePath } from '../paths';
import { regions } from '../persistence/region.schema';
import { ListRegionsQuery } from './show-regions.query';

@Controller('v1/regions')
export class ShowRegionsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listRegions',
    summary: 'List the regions and the countries that they hold',
    scope: 'returns:read',
    answers: lists(RegionAnswer),
  })
  async list(@Query() query: ListRegionsQuery) {
    return listAnswer(await this.records.list(regions, query), query, regionAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showRegion',
    summary: 'Show a region and the countries that it holds',
    scope: 'returns:read',
    answers: shows(RegionAnswer),
    refusals: [notFoundIn(regions)],
  })
  async get(@Param() { id }: CodePath) {
    return itemAnswer(regions, id, await this.records.get(regions, id), regionAnswer);
  }
}
