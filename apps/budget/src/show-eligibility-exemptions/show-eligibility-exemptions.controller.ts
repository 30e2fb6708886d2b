import { Records } from '@imd/mongo';
import { itemAnswer, listAnswer, PageQuery } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { eligibilityExemptionAnswer } from '../answers/eligibility.answer';
import { ProjectPath } from '../paths';
import { eligibilityExemptions } from '../persistence/eligibility-exemption.schema';

@Controller('v1/eligibility-exemptions')
export class ShowEligibilityExemptionsController {
  constructor(private readonly records: Records) {}

  @Get()
  async list(@Query() { cursor, limit }: PageQuery) {
    return listAnswer(
      await this.records.list(eligibilityExemptions, { after: cursor, limit }),
      eligibilityExemptionAnswer,
    );
  }

  @Get(':project')
  async get(@Param() { project }: ProjectPath) {
    const found = await this.records.get(eligibilityExemptions, project);
    return itemAnswer(eligibilityExemptions, project, found, eligibilityExemptionAnswer);
  }
}
