import { BudgetYearPath, type CommandContext, Context } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { SetReportingGaps } from './set-reporting-gaps';
import { SetReportingGapsRequest } from './set-reporting-gaps.request';

@Controller('v1/budgets/:year/reporting-gaps')
export class SetReportingGapsController {
  constructor(private readonly setReportingGaps: SetReportingGaps) {}

  @Put()
  put(@Param() { year }: BudgetYearPath, @Body() request: SetReportingGapsRequest, @Context() context: CommandContext) {
    return this.setReportingGaps.execute(year, request, context);
  }
}
