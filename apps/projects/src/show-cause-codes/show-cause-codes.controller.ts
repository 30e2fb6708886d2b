import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer, PageQuery } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { causeCodeAnswer } from '../answers/underspend-cause.answer';
import { CauseCodePath } from '../paths';
import { causeCodes } from '../persistence/underspend-cause.schema';

@Controller('v1/underspend-cause-codes')
export class ShowCauseCodesController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() { cursor, limit }: PageQuery) {
    return listAnswer(await this.records.list(causeCodes, { after: cursor, limit }), causeCodeAnswer);
  }

  @Get(':code')
  async get(@Param() { code }: CauseCodePath) {
    return itemAnswer(causeCodes, code, await this.records.get(causeCodes, code), causeCodeAnswer);
  }
}
