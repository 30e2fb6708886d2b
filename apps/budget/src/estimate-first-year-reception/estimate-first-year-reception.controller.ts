import { notFoundIn } from '@imd/mongo';
import { BudgetYearPath, type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { FirstYearReceptionAnswer } from '../answers/budget-year.answer';
import { RECEPTION_REFUSALS } from '../domain/budget-first-year-reception';
import { budgetYears } from '../persistence/budget-year.schema';
import { estimateFirstYearReceptionUseCase } from './estimate-first-year-reception';
import { EstimateFirstYearReceptionRequest } from './estimate-first-year-reception.request';

@Controller('v1/budgets/:year/first-year-reception')
export class EstimateFirstYearReceptionController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'estimateFirstYearReception',
    summary: 'Estimate what the first-year reception of asylum seekers costs',
    description: 'Of asylum seekers from DAC countries, charged to the ODA budget of the year.',
    scope: 'budgets:write',
    answers: sets(FirstYearReceptionAnswer),
    refusals: [notFoundIn(budgetYears), ...RECEPTION_REFUSALS],
  })
  put(
    @Param() path: BudgetYearPath,
    @Body() request: EstimateFirstYearReceptionRequest,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(context, estimateFirstYearReceptionUseCase(path, request));
  }
}
