import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { EligibilityExemptionAnswer } from '../answers/eligibility.answer';
import { EXEMPTION_REFUSALS } from '../domain/eligibility-exemption';
import { ProjectPath } from '../paths';
import { grantEligibilityExemptionUseCase } from './grant-eligibility-exemption';
import { GrantEligibilityExemptionRequest } from './grant-eligibility-exemption.request';

@Controller('v1/eligibility-exemptions/:project')
export class GrantEligibilityExemptionController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'grantEligibilityExemption',
    summary: 'Let a project go on in countries that are on no list',
    description:
      'For whatever is committed to it. Takes the scope `budgets:authorise`, and a reason unless the document that ' +
      'tells of it gives none.',
    scope: 'budgets:write',
    answers: sets(EligibilityExemptionAnswer),
    refusals: EXEMPTION_REFUSALS,
  })
  put(
    @Param() path: ProjectPath,
    @Body() request: GrantEligibilityExemptionRequest,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(context, grantEligibilityExemptionUseCase(path, request));
  }
}
