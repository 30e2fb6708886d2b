import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { undertakingAnswer, UndertakingAnswer } from '../answers/undertaking.answer';
import { CodePath } from '../paths';
import { undertakings } from '../persistence/undertaking.schema';
import { ListUndertakingsQuery } from './show-undertakings.query';

@Controller('v1/undertakings')
export class ShowUndertakingsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listUndertakings',
    summary: 'List promises to parliament and wishes of it',
    scope: 'projects:read',
    answers: lists(UndertakingAnswer),
  })
  async list(@Query() query: ListUndertakingsQuery) {
    return listAnswer(await this.records.list(undertakings, query), query, undertakingAnswer);
  }

  @Get(':id')
  @Operation({
    id: 'showUndertaking',
    summary: 'Show a promise to parliament or a wish of it',
    scope: 'projects:read',
    answers: shows(UndertakingAnswer),
    refusals: [notFoundIn(undertakings)],
  })
  async get(@Param() { id }: CodePath) {
    return itemAnswer(undertakings, id, await this.records.get(undertakings, id), undertakingAnswer);
  }
}
