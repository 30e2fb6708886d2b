import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ExpenditureAnswer } from '../answers/expenditure.answer';
import { SETTLEMENT_REFUSALS } from '../domain/advance';
import { expenditureNotFound } from '../domain/expenditure.errors';
import { ExpenditurePath } from '../paths';
import { settleAdvanceUseCase } from './settle-advance';
import { SettleAdvanceRequest } from './settle-advance.request';

@Controller('v1/budgets/:year/expenditures/:id/settlements')
export class SettleAdvanceController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'settleAdvance',
    summary: 'Settle an advance or a part of it',
    description:
      'The partner accounted for it. The money was spent when it was paid, so nothing is booked, and a closed year ' +
      'does not stand in the way. Answers the expenditure as it now is.',
    scope: 'budgets:write',
    answers: creates(ExpenditureAnswer),
    refusals: [expenditureNotFound, ...SETTLEMENT_REFUSALS],
    example: {
      amount: { value: '1500.00', currency: 'EUR' },
      settledOn: '2011-02-01',
      reference: 'Financial statement 2010',
    },
  })
  post(@Param() path: ExpenditurePath, @Body() request: SettleAdvanceRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, settleAdvanceUseCase(path, request));
  }
}
