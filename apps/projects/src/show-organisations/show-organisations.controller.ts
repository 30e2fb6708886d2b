import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer, PageQuery } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { organisationAnswer } from '../answers/organisation.answer';
import { CodePath } from '../paths';
import { organisations } from '../persistence/organisation.schema';

@Controller('v1/organisations')
export class ShowOrganisationsController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() { cursor, limit }: PageQuery) {
    return listAnswer(await this.records.list(organisations, { after: cursor, limit }), organisationAnswer);
  }

  @Get(':id')
  async get(@Param() { id }: CodePath) {
    return itemAnswer(organisations, id, await this.records.get(organisations, id), organisationAnswer);
  }
}
