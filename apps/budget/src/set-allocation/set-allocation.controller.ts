import { unknownIn } from '@imd/mongo';
import { BudgetYearPath, Context, Operation, sets, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { AllocationAnswer } from '../answers/budget-year.answer';
import { ALLOCATION_REFUSALS } from '../domain/budget-allocation';
import { budgetYears } from '../persistence/budget-year.schema';
import { SetAllocation } from './set-allocation';
import { SetAllocationRequest } from './set-allocation.request';

@Controller('v1/budgets/:year/allocation')
export class SetAllocationController {
  constructor(private readonly setAllocation: SetAllocation) {}

  @Put()
  @Operation({
    id: 'setAllocation',
    summary: 'Set how a year is planned over its purposes',
    description: 'Plans may go above what is not earmarked, up to the plan limit of the year.',
    scope: 'budgets:write',
    answers: sets(AllocationAnswer),
    refusals: [unknownIn(budgetYears), ...ALLOCATION_REFUSALS],
    example: { parts: [{ purpose: 'remittances', amount: { value: '400000.00', currency: 'EUR' } }] },
  })
  put(@Param() { year }: BudgetYearPath, @Body() request: SetAllocationRequest, @Context() context: CommandContext) {
    return this.setAllocation.execute(year, request, context);
  }
}
