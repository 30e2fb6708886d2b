import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { OpenBudgetYear } from './open-budget-year';
import { OpenBudgetYearRequest } from './open-budget-year.request';

@Controller('v1/budgets')
export class OpenBudgetYearController {
  constructor(private readonly openBudgetYear: OpenBudgetYear) {}

  @Post()
  post(@Body() request: OpenBudgetYearRequest, @Context() context: CommandContext) {
    return this.openBudgetYear.execute(request, context);
  }
}
