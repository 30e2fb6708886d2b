import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { purposeCodeAnswer, PurposeCodeAnswer } from '../answers/purpose-code.answer';
import { PurposeCodePath } from '../paths';
import { purposeCodes } from '../persistence/purpose-code.schema';
import { ListPurposeCodesQuery } from './show-purpose-codes.query';

@Controller('v1/purpose-codes')
export class ShowPurposeCodesController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listPurposeCodes',
    summary: 'List the purpose codes that projects may have',
    scope: 'projects:read',
    answers: lists(PurposeCodeAnswer),
  })
  async list(@Query() query: ListPurposeCodesQuery) {
    return listAnswer(await this.records.list(purposeCodes, query), query, purposeCodeAnswer);
  }

  @Get(':code')
  @Operation({
    id: 'showPurposeCode',
    summary: 'Show a purpose code',
    scope: 'projects:read',
    answers: shows(PurposeCodeAnswer),
    refusals: [notFoundIn(purposeCodes)],
  })
  async get(@Param() { code }: PurposeCodePath) {
    return itemAnswer(purposeCodes, code, await this.records.get(purposeCodes, code), purposeCodeAnswer);
  }
}
