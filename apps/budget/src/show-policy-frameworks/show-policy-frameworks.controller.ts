import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { policyFrameworkAnswer } from '../answers/policy-framework.answer';
import { CodePath } from '../paths';
import { policyFrameworks } from '../persistence/policy-framework.schema';
import { PolicyFrameworksQuery } from './show-policy-frameworks.query';

@Controller('v1/policy-frameworks')
export class ShowPolicyFrameworksController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() query: PolicyFrameworksQuery) {
    return listAnswer(await this.records.list(policyFrameworks, query), query, policyFrameworkAnswer);
  }

  @Get(':code')
  async get(@Param() { code }: CodePath) {
    return itemAnswer(policyFrameworks, code, await this.records.get(policyFrameworks, code), policyFrameworkAnswer);
  }
}
