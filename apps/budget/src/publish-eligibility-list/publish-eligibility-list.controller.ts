import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { EligibilityListAnswer } from '../answers/eligibility.answer';
import { LIST_REFUSALS } from '../domain/eligibility-list';
import { CodePath } from '../paths';
import { publishEligibilityListUseCase } from './publish-eligibility-list';
import { PublishEligibilityListRequest } from './publish-eligibility-list.request';

@Controller('v1/eligibility-lists/:code')
export class PublishEligibilityListController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'publishEligibilityList',
    summary: 'Publish which countries count for a purpose',
    description: 'It replaces the whole list of that code. What was promised or paid before stays as it is.',
    scope: 'budgets:write',
    answers: sets(EligibilityListAnswer),
    refusals: LIST_REFUSALS,
  })
  put(@Param() path: CodePath, @Body() request: PublishEligibilityListRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, publishEligibilityListUseCase(path, request));
  }
}
