import { Booking, Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ExpenditurePath } from '../paths';
import { ReverseExpenditure } from './reverse-expenditure';
import { ReverseExpenditureRequest } from './reverse-expenditure.request';

@Controller('v1/budgets/:year/expenditures/:id/reversals')
export class ReverseExpenditureController {
  constructor(private readonly reverseExpenditure: ReverseExpenditure) {}

  @Post()
  @Booking()
  post(@Param() path: ExpenditurePath, @Body() request: ReverseExpenditureRequest, @Context() context: CommandContext) {
    return this.reverseExpenditure.execute(path, request, context);
  }
}
