import { Booking, BudgetYearPath, Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { RecordMutation } from './record-mutation';
import { RecordMutationRequest } from './record-mutation.request';

@Controller('v1/budgets/:year/mutations')
export class RecordMutationController {
  constructor(private readonly recordMutation: RecordMutation) {}

  @Post()
  @Booking()
  post(@Param() { year }: BudgetYearPath, @Body() request: RecordMutationRequest, @Context() context: CommandContext) {
    return this.recordMutation.execute(year, request, context);
  }
}
