import { BudgetYearPath, type CommandContext, Context } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { EstimateFirstYearReception } from './estimate-first-year-reception';
import { EstimateFirstYearReceptionRequest } from './estimate-first-year-reception.request';

@Controller('v1/budgets/:year/first-year-reception')
export class EstimateFirstYearReceptionController {
  constructor(private readonly estimateFirstYearReception: EstimateFirstYearReception) {}

  @Put()
  put(
    @Param() { year }: BudgetYearPath,
    @Body() request: EstimateFirstYearReceptionRequest,
    @Context() context: CommandContext,
  ) {
    return this.estimateFirstYearReception.execute(year, request, context);
  }
}
