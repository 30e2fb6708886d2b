import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { PolicyFrameworkAnswer, policyFrameworkAnswer } from '../answers/policy-framework.answer';
import { CodePath } from '../paths';
import { policyFrameworks } from '../persistence/policy-framework.schema';
import { PolicyFrameworksQuery } from './show-policy-frameworks.query';

@Controller('v1/policy-frameworks')
export class ShowPolicyFrameworksController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listPolicyFrameworks',
    summary: 'List the policy frameworks',
    scope: 'budgets:read',
    answers: lists(PolicyFrameworkAnswer),
  })
  async list(@Query() query: PolicyFrameworksQuery) {
    return listAnswer(await this.records.list(policyFrameworks, query), query, policyFrameworkAnswer);
  }

  @Get(':code')
  @Operation({
    id: 'showPolicyFramework',
    summary: 'Show a policy framework',
    scope: 'budgets:read',
    answers: shows(PolicyFrameworkAnswer),
    refusals: [notFoundIn(policyFrameworks)],
  })
  async get(@Param() { code }: CodePath) {
    return itemAnswer(policyFrameworks, code, await this.records.get(policyFrameworks, code), policyFrameworkAnswer);
  }
}
