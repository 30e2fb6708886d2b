import { notFoundIn } from '@imd/mongo';
import { BudgetYearPath, type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { MultiYearEstimateAnswer } from '../answers/budget-year.answer';
import { ESTIMATE_REFUSALS } from '../domain/budget-multi-year-estimate';
import { budgetYears } from '../persistence/budget-year.schema';
import { setMultiYearEstimateUseCase } from './set-multi-year-estimate';
import { SetMultiYearEstimateRequest } from './set-multi-year-estimate.request';

@Controller('v1/budgets/:year/multi-year-estimate')
export class SetMultiYearEstimateController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'setMultiYearEstimate',
    summary: 'Set the estimates of the four years after a budget year',
    description: 'Instalments of commitments that fall in a year without a budget stay within its estimate.',
    scope: 'budgets:write',
    answers: sets(MultiYearEstimateAnswer),
    refusals: [notFoundIn(budgetYears), ...ESTIMATE_REFUSALS],
    example: { estimates: [{ year: 2011, cash: { value: '9000000.00', currency: 'EUR' } }] },
  })
  put(@Param() path: BudgetYearPath, @Body() request: SetMultiYearEstimateRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, setMultiYearEstimateUseCase(path, request));
  }
}
