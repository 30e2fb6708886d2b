import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { eligibilityExemptionAnswer } from '../answers/eligibility.answer';
import { ProjectPath } from '../paths';
import { eligibilityExemptions } from '../persistence/eligibility-exemption.schema';
import { EligibilityExemptionsQuery } from './show-eligibility-exemptions.query';

@Controller('v1/eligibility-exemptions')
export class ShowEligibilityExemptionsController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() query: EligibilityExemptionsQuery) {
    return listAnswer(await this.records.list(eligibilityExemptions, query), query, eligibilityExemptionAnswer);
  }

  @Get(':project')
  async get(@Param() { project }: ProjectPath) {
    const found = await this.records.get(eligibilityExemptions, project);
    return itemAnswer(eligibilityExemptions, project, found, eligibilityExemptionAnswer);
  }
}
