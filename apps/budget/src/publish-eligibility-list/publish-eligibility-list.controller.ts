import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CodePath } from '../paths';
import { PublishEligibilityList } from './publish-eligibility-list';
import { PublishEligibilityListRequest } from './publish-eligibility-list.request';

@Controller('v1/eligibility-lists/:code')
export class PublishEligibilityListController {
  constructor(private readonly publishEligibilityList: PublishEligibilityList) {}

  @Put()
  put(@Param() { code }: CodePath, @Body() request: PublishEligibilityListRequest, @Context() context: CommandContext) {
    return this.publishEligibilityList.execute(code, request, context);
  }
}
