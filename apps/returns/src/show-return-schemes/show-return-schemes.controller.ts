import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { returnSchemeAnswer } from '../answers/return-scheme.answer';
import { CodePath } from '../requests/path.requests';
import { returnSchemes } from '../persistence/return-scheme.schema';
import { ListReturnSchemesQuery } from './show-return-schemes.query';

@Controller('v1/return-schemes')
export class ShowReturnSchemesController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() query: ListReturnSchemesQuery) {
    return listAnswer(await this.records.list(returnSchemes, query), query, returnSchemeAnswer);
  }

  @Get(':id')
  async get(@Param() { id }: CodePath) {
    return itemAnswer(returnSchemes, id, await this.records.get(returnSchemes, id), returnSchemeAnswer);
  }
}
