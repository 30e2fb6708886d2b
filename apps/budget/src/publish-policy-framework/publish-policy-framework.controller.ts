import { existsIn } from '@imd/mongo';
import { type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { PolicyFrameworkAnswer } from '../answers/policy-framework.answer';
import { FRAMEWORK_REFUSALS } from '../domain/policy-framework';
import { policyFrameworks } from '../persistence/policy-framework.schema';
import { publishPolicyFrameworkUseCase } from './publish-policy-framework';
import { PublishPolicyFrameworkRequest } from './publish-policy-framework.request';

@Controller('v1/policy-frameworks')
export class PublishPolicyFrameworkController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Operation({
    id: 'publishPolicyFramework',
    summary: 'Publish a policy framework',
    description:
      'What money can be for: priorities and themes. It never changes; a changed policy is a framework under ' +
      'another code.',
    scope: 'budgets:write',
    answers: creates(PolicyFrameworkAnswer),
    refusals: [existsIn(policyFrameworks), ...FRAMEWORK_REFUSALS],
  })
  post(@Body() request: PublishPolicyFrameworkRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, publishPolicyFrameworkUseCase(request));
  }
}
