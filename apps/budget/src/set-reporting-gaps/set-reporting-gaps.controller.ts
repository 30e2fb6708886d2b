import { unknownIn } from '@imd/mongo';
import { BudgetYearPath, Context, Operation, sets, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ReportingGapsAnswer } from '../answers/budget-year.answer';
import { GAP_REFUSALS } from '../domain/budget-reporting-gaps';
import { budgetYears } from '../persistence/budget-year.schema';
import { SetReportingGaps } from './set-reporting-gaps';
import { SetReportingGapsRequest } from './set-reporting-gaps.request';

@Controller('v1/budgets/:year/reporting-gaps')
export class SetReportingGapsController {
  constructor(private readonly setReportingGaps: SetReportingGaps) {}

  @Put()
  @Operation({
    id: 'setReportingGaps',
    summary: 'Set which figures of a year nobody reported',
    description: 'A figure that nobody reported is null in every answer, not zero. A closed year takes it too.',
    scope: 'budgets:write',
    answers: sets(ReportingGapsAnswer),
    refusals: [unknownIn(budgetYears), ...GAP_REFUSALS],
  })
  put(@Param() { year }: BudgetYearPath, @Body() request: SetReportingGapsRequest, @Context() context: CommandContext) {
    return this.setReportingGaps.execute(year, request, context);
  }
}
