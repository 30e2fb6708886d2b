import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer, PageQuery } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { returnSchemeAnswer } from '../answers/return-scheme.answer';
import { CodePath } from '../requests/path.requests';
import { returnSchemes } from '../persistence/return-scheme.schema';

@Controller('v1/return-schemes')
export class ShowReturnSchemesController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() { cursor, limit }: PageQuery) {
    return listAnswer(await this.records.list(returnSchemes, { after: cursor, limit }), returnSchemeAnswer);
  }

  @Get(':id')
  async get(@Param() { id }: CodePath) {
    return itemAnswer(returnSchemes, id, await this.records.get(returnSchemes, id), returnSchemeAnswer);
  }
}
