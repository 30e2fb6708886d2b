import { BudgetYearPath, type CommandContext, Context } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { AdoptBudgetYear } from './adopt-budget-year';
import { AdoptBudgetYearRequest } from './adopt-budget-year.request';

@Controller('v1/budgets/:year/adoption')
export class AdoptBudgetYearController {
  constructor(private readonly adoptBudgetYear: AdoptBudgetYear) {}

  @Put()
  put(@Param() { year }: BudgetYearPath, @Body() request: AdoptBudgetYearRequest, @Context() context: CommandContext) {
    return this.adoptBudgetYear.execute(year, request, context);
  }
}
