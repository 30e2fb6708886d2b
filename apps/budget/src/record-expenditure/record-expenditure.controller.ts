import { notFoundIn } from '@imd/mongo';
import { Booking, BudgetYearPath, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ExpenditureAnswer } from '../answers/expenditure.answer';
import { RECORDING_REFUSALS } from '../domain/expenditure';
import { budgetYears } from '../persistence/budget-year.schema';
import { RecordExpenditureRequest } from '../requests/record-expenditure.request';
import { recordExpenditureUseCase } from './record-expenditure';

@Controller('v1/budgets/:year/expenditures')
export class RecordExpenditureController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'recordExpenditure',
    summary: 'Record money that was paid',
    description:
      'On a commitment, or outside one for a purpose. Immutable: a reversal takes it back. Country shares are ' +
      'resolved now: those of the expenditure, and without them those of its project. On a commitment in another ' +
      'currency it is in that currency, and settles instalments by it; the exchange difference draws on room.',
    scope: 'budgets:write',
    answers: creates(ExpenditureAnswer),
    refusals: [notFoundIn(budgetYears), ...RECORDING_REFUSALS],
  })
  post(@Param() path: BudgetYearPath, @Body() request: RecordExpenditureRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, recordExpenditureUseCase(path, request));
  }
}
