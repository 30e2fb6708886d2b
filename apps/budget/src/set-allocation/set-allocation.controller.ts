import { BudgetYearPath, type CommandContext, Context } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { SetAllocation } from './set-allocation';
import { SetAllocationRequest } from './set-allocation.request';

@Controller('v1/budgets/:year/allocation')
export class SetAllocationController {
  constructor(private readonly setAllocation: SetAllocation) {}

  @Put()
  put(@Param() { year }: BudgetYearPath, @Body() request: SetAllocationRequest, @Context() context: CommandContext) {
    return this.setAllocation.execute(year, request, context);
  }
}
