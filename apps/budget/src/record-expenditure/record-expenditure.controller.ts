import { Booking, BudgetYearPath, Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { RecordExpenditure } from './record-expenditure';
import { RecordExpenditureRequest } from './record-expenditure.request';

@Controller('v1/budgets/:year/expenditures')
export class RecordExpenditureController {
  constructor(private readonly recordExpenditure: RecordExpenditure) {}

  @Post()
  @Booking()
  post(
    @Param() { year }: BudgetYearPath,
    @Body() request: RecordExpenditureRequest,
    @Context() context: CommandContext,
  ) {
    return this.recordExpenditure.execute(year, request, context);
  }
}
