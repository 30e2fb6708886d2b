import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ProjectPath } from '../paths';
import { GrantEligibilityExemption } from './grant-eligibility-exemption';
import { GrantEligibilityExemptionRequest } from './grant-eligibility-exemption.request';

@Controller('v1/eligibility-exemptions/:project')
export class GrantEligibilityExemptionController {
  constructor(private readonly grantEligibilityExemption: GrantEligibilityExemption) {}

  @Put()
  put(
    @Param() { project }: ProjectPath,
    @Body() request: GrantEligibilityExemptionRequest,
    @Context() context: CommandContext,
  ) {
    return this.grantEligibilityExemption.execute(project, request, context);
  }
}
