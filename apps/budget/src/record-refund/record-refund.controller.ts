import { notFoundIn } from '@imd/mongo';
import { Booking, BudgetYearPath, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { RefundAnswer } from '../answers/refund.answer';
import { REFUND_REFUSALS } from '../domain/refund';
import { budgetYears } from '../persistence/budget-year.schema';
import { recordRefundUseCase } from './record-refund';
import { RecordRefundRequest } from './record-refund.request';

@Controller('v1/budgets/:year/refunds')
export class RecordRefundController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'recordRefund',
    summary: 'Record money that came back',
    description:
      'In the year of its expenditure it is netted with what was spent. In a later year it is a receipt of that year, ' +
      'and the year of the expenditure stays as it is. No more comes back than was paid: in euros, and in the other ' +
      'currency too where it is that of the expenditure.',
    scope: 'budgets:write',
    answers: creates(RefundAnswer),
    refusals: [notFoundIn(budgetYears), ...REFUND_REFUSALS],
    example: {
      purpose: 'return-and-reintegration',
      amount: { value: '4050.00', currency: 'EUR' },
      receivedOn: '2010-11-01',
      reason: 'Not spent by the partner',
    },
  })
  post(@Param() path: BudgetYearPath, @Body() request: RecordRefundRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, recordRefundUseCase(path, request));
  }
}
