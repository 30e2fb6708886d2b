import { BudgetYearPath, type CommandContext, Context } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CloseBudgetYear } from './close-budget-year';
import { CloseBudgetYearRequest } from './close-budget-year.request';

@Controller('v1/budgets/:year/closing')
export class CloseBudgetYearController {
  constructor(private readonly closeBudgetYear: CloseBudgetYear) {}

  @Put()
  put(@Param() { year }: BudgetYearPath, @Body() request: CloseBudgetYearRequest, @Context() context: CommandContext) {
    return this.closeBudgetYear.execute(year, request, context);
  }
}
