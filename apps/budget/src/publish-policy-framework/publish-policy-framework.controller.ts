import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { PublishPolicyFramework } from './publish-policy-framework';
import { PublishPolicyFrameworkRequest } from './publish-policy-framework.request';

@Controller('v1/policy-frameworks')
export class PublishPolicyFrameworkController {
  constructor(private readonly publishPolicyFramework: PublishPolicyFramework) {}

  @Post()
  post(@Body() request: PublishPolicyFrameworkRequest, @Context() context: CommandContext) {
    return this.publishPolicyFramework.execute(request, context);
  }
}
