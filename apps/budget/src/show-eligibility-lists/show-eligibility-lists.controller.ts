import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { EligibilityListAnswer, eligibilityListAnswer } from '../answers/eligibility.answer';
import { CodePath } from '../paths';
import { eligibilityLists } from '../persistence/eligibility-list.schema';
import { EligibilityListsQuery } from './show-eligibility-lists.query';

@Controller('v1/eligibility-lists')
export class ShowEligibilityListsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listEligibilityLists',
    summary: 'List the eligibility lists',
    scope: 'budgets:read',
    answers: lists(EligibilityListAnswer),
  })
  async list(@Query() query: EligibilityListsQuery) {
    return listAnswer(await this.records.list(eligibilityLists, query), query, eligibilityListAnswer);
  }

  @Get(':code')
  @Operation({
    id: 'showEligibilityList',
    summary: 'Show an eligibility list',
    scope: 'budgets:read',
    answers: shows(EligibilityListAnswer),
    refusals: [notFoundIn(eligibilityLists)],
  })
  async get(@Param() { code }: CodePath) {
    return itemAnswer(eligibilityLists, code, await this.records.get(eligibilityLists, code), eligibilityListAnswer);
  }
}
