import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { undertakingAnswer } from '../answers/undertaking.answer';
import { CodePath } from '../paths';
import { undertakings } from '../persistence/undertaking.schema';
import { ListUndertakingsQuery } from './show-undertakings.query';

@Controller('v1/undertakings')
export class ShowUndertakingsController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() { cursor, limit, ...filter }: ListUndertakingsQuery) {
    return listAnswer(await this.records.list(undertakings, { filter, after: cursor, limit }), undertakingAnswer);
  }

  @Get(':id')
  async get(@Param() { id }: CodePath) {
    return itemAnswer(undertakings, id, await this.records.get(undertakings, id), undertakingAnswer);
  }
}
