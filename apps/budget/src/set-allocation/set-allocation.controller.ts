import { notFoundIn } from '@imd/mongo';
import { BudgetYearPath, type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { AllocationAnswer } from '../answers/budget-year.answer';
import { ALLOCATION_REFUSALS } from '../domain/budget-allocation';
import { budgetYears } from '../persistence/budget-year.schema';
import { setAllocationUseCase } from './set-allocation';
import { SetAllocationRequest } from './set-allocation.request';

@Controller('v1/budgets/:year/allocation')
export class SetAllocationController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'setAllocation',
    summary: 'Set how a year is planned over its purposes',
    description: 'Plans may go above what is not earmarked, up to the plan limit of the year.',
    scope: 'budgets:write',
    answers: sets(AllocationAnswer),
    refusals: [notFoundIn(budgetYears), ...ALLOCATION_REFUSALS],
    example: { parts: [{ purpose: 'remittances', amount: { value: '400000.00', currency: 'EUR' } }] },
  })
  put(@Param() path: BudgetYearPath, @Body() request: SetAllocationRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, setAllocationUseCase(path, request));
  }
}
