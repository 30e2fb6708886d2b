import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { causeCodeAnswer, CauseCodeAnswer } from '../answers/underspend-cause.answer';
import { CauseCodePath } from '../paths';
import { causeCodes } from '../persistence/underspend-cause.schema';
import { ListCauseCodesQuery } from './show-cause-codes.query';

@Controller('v1/underspend-cause-codes')
export class ShowCauseCodesController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listUnderspendCauseCodes',
    summary: 'List the codes of causes of underspend',
    scope: 'projects:read',
    answers: lists(CauseCodeAnswer),
  })
  async list(@Query() query: ListCauseCodesQuery) {
    return listAnswer(await this.records.list(causeCodes, query), query, causeCodeAnswer);
  }

  @Get(':code')
  @Operation({
    id: 'showUnderspendCauseCode',
    summary: 'Show a code of causes of underspend',
    scope: 'projects:read',
    answers: shows(CauseCodeAnswer),
    refusals: [notFoundIn(causeCodes)],
  })
  async get(@Param() { code }: CauseCodePath) {
    return itemAnswer(causeCodes, code, await this.records.get(causeCodes, code), causeCodeAnswer);
  }
}
