import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { EligibilityExemptionAnswer, eligibilityExemptionAnswer } from '../answers/eligibility.answer';
import { ProjectPath } from '../paths';
import { eligibilityExemptions } from '../persistence/eligibility-exemption.schema';
import { EligibilityExemptionsQuery } from './show-eligibility-exemptions.query';

@Controller('v1/eligibility-exemptions')
export class ShowEligibilityExemptionsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listEligibilityExemptions',
    summary: 'List the exemptions from the eligibility lists',
    scope: 'budgets:read',
    answers: lists(EligibilityExemptionAnswer),
  })
  async list(@Query() query: EligibilityExemptionsQuery) {
    return listAnswer(await this.records.list(eligibilityExemptions, query), query, eligibilityExemptionAnswer);
  }

  @Get(':project')
  @Operation({
    id: 'showEligibilityExemption',
    summary: 'Show the exemption of a project from the eligibility lists',
    scope: 'budgets:read',
    answers: shows(EligibilityExemptionAnswer),
    refusals: [notFoundIn(eligibilityExemptions)],
  })
  async get(@Param() { project }: ProjectPath) {
    const found = await this.records.get(eligibilityExemptions, project);
    return itemAnswer(eligibilityExemptions, project, found, eligibilityExemptionAnswer);
  }
}
