import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ReturnSchemeAnswer, returnSchemeAnswer } from '../answers/return-scheme.answer';
import { CodePath } from '../paths';
import { returnSchemes } from '../persistence/return-scheme.schema';
import { ListReturnSchemesQuery } from './show-return-schemes.query';

@Controller('v1/return-schemes')
export class ShowReturnSchemesController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listReturnSchemes',
    summary: 'List the schemes under which people are helped to return',
    scope: 'returns:read',
    answers: lists(ReturnSchemeAnswer),
  })
  async list(@Query() query: ListReturnSchemesQuery) {
    return listAnswer(await this.records.list(returnSchemes, query), query, returnSchemeAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showReturnScheme',
    summary: 'Show a scheme under which people are helped to return',
    scope: 'returns:read',
    answers: shows(ReturnSchemeAnswer),
    refusals: [notFoundIn(returnSchemes)],
  })
  async get(@Param() { id }: CodePath) {
    return itemAnswer(returnSchemes, id, await this.records.get(returnSchemes, id), returnSchemeAnswer);
  }
}
