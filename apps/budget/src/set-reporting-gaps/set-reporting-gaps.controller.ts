import { notFoundIn } from '@imd/mongo';
import { BudgetYearPath, type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ReportingGapsAnswer } from '../answers/budget-year.answer';
import { GAP_REFUSALS } from '../domain/budget-reporting-gaps';
import { budgetYears } from '../persistence/budget-year.schema';
import { setReportingGapsUseCase } from './set-reporting-gaps';
import { SetReportingGapsRequest } from './set-reporting-gaps.request';

@Controller('v1/budgets/:year/reporting-gaps')
export class SetReportingGapsController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'setReportingGaps',
    summary: 'Set which figures of a year nobody reported',
    description: 'A figure that nobody reported is null in every answer, not zero. A closed year takes it too.',
    scope: 'budgets:write',
    answers: sets(ReportingGapsAnswer),
    refusals: [notFoundIn(budgetYears), ...GAP_REFUSALS],
  })
  put(@Param() path: BudgetYearPath, @Body() request: SetReportingGapsRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, setReportingGapsUseCase(path, request));
  }
}
