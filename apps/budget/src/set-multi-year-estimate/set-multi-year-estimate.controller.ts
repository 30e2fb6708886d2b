import { BudgetYearPath, type CommandContext, Context } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { SetMultiYearEstimate } from './set-multi-year-estimate';
import { SetMultiYearEstimateRequest } from './set-multi-year-estimate.request';

@Controller('v1/budgets/:year/multi-year-estimate')
export class SetMultiYearEstimateController {
  constructor(private readonly setMultiYearEstimate: SetMultiYearEstimate) {}

  @Put()
  put(
    @Param() { year }: BudgetYearPath,
    @Body() request: SetMultiYearEstimateRequest,
    @Context() context: CommandContext,
  ) {
    return this.setMultiYearEstimate.execute(year, request, context);
  }
}
