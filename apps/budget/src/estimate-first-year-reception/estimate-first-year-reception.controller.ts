import { unknownIn } from '@imd/mongo';
import { BudgetYearPath, Context, Operation, sets, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { FirstYearReceptionAnswer } from '../answers/budget-year.answer';
import { budgetYears } from '../persistence/budget-year.schema';
import { EstimateFirstYearReception } from './estimate-first-year-reception';
import { EstimateFirstYearReceptionRequest } from './estimate-first-year-reception.request';

@Controller('v1/budgets/:year/first-year-reception')
export class EstimateFirstYearReceptionController {
  constructor(private readonly estimateFirstYearReception: EstimateFirstYearReception) {}

  @Put()
  @Operation({
    id: 'estimateFirstYearReception',
    summary: 'Estimate what the first-year reception of asylum seekers costs',
    description: 'Of asylum seekers from DAC countries, charged to the ODA budget of the year.',
    scope: 'budgets:write',
    answers: sets(FirstYearReceptionAnswer),
    refusals: [unknownIn(budgetYears)],
  })
  put(
    @Param() { year }: BudgetYearPath,
    @Body() request: EstimateFirstYearReceptionRequest,
    @Context() context: CommandContext,
  ) {
    return this.estimateFirstYearReception.execute(year, request, context);
  }
}
