import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { eligibilityListAnswer } from '../answers/eligibility.answer';
import { CodePath } from '../paths';
import { eligibilityLists } from '../persistence/eligibility-list.schema';
import { EligibilityListsQuery } from './show-eligibility-lists.query';

@Controller('v1/eligibility-lists')
export class ShowEligibilityListsController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() query: EligibilityListsQuery) {
    return listAnswer(await this.records.list(eligibilityLists, query), query, eligibilityListAnswer);
  }

  @Get(':code')
  async get(@Param() { code }: CodePath) {
    return itemAnswer(eligibilityLists, code, await this.records.get(eligibilityLists, code), eligibilityListAnswer);
  }
}
