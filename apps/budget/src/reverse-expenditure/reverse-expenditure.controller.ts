import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ExpenditureAnswer } from '../answers/expenditure.answer';
import { REVERSAL_REFUSALS } from '../domain/expenditure';
import { expenditureNotFound } from '../domain/expenditure.errors';
import { ExpenditurePath } from '../paths';
import { reverseExpenditureUseCase } from './reverse-expenditure';
import { ReverseExpenditureRequest } from './reverse-expenditure.request';

@Controller('v1/budgets/:year/expenditures/:id/reversals')
export class ReverseExpenditureController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'reverseExpenditure',
    summary: 'Take back an expenditure or a part of it',
    description:
      'It belongs to the year of its day, so that a closed year stays as it is. Each country gets back its part of ' +
      'what is left. Answers the expenditure as it now is.',
    scope: 'budgets:write',
    answers: creates(ExpenditureAnswer),
    refusals: [expenditureNotFound, ...REVERSAL_REFUSALS],
    example: { amount: { value: '1500.00', currency: 'EUR' }, bookedOn: '2010-12-31', reason: 'Booked twice' },
  })
  post(@Param() path: ExpenditurePath, @Body() request: ReverseExpenditureRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, reverseExpenditureUseCase(path, request));
  }
}
