import { notFoundIn } from '@imd/mongo';
import { Booking, BudgetYearPath, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { DoubleEntryAnswer } from '../answers/budget-year.answer';
import { CASH_SHIFT_REFUSALS, REALLOCATION_REFUSALS } from '../domain/double-entry';
import { budgetYears } from '../persistence/budget-year.schema';
import { recordReallocationUseCase, recordCashShiftUseCase } from './record-double-entry';
import { RecordReallocationRequest, RecordCashShiftRequest } from './record-double-entry.request';

@Controller('v1/budgets/:year')
export class RecordDoubleEntryController {
  constructor(private readonly commands: Commands) {}

  @Post('reallocations')
  @Booking()
  @Operation({
    id: 'recordReallocation',
    summary: 'Move money from one purpose to another',
    description: 'Two mutations that add up to nothing; the earmarks of both purposes follow.',
    scope: 'budgets:write',
    answers: creates(DoubleEntryAnswer),
    refusals: [notFoundIn(budgetYears), ...REALLOCATION_REFUSALS],
    example: {
      id: 'reallocation-1',
      from: 'remittances',
      to: 'diaspora',
      amount: { value: '50000.00', currency: 'EUR' },
      decidedOn: '2010-09-01',
      reason: 'Fewer remittance projects than planned',
      approvedBy: 'budget-authoriser',
    },
  })
  recordReallocation(
    @Param() path: BudgetYearPath,
    @Body() request: RecordReallocationRequest,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(context, recordReallocationUseCase(path, request));
  }

  @Post('cash-shifts')
  @Booking()
  @Operation({
    id: 'recordCashShift',
    summary: 'Move cash from this year to another',
    description: 'A mutation of each year, which add up to nothing; with a purpose its earmarks follow.',
    scope: 'budgets:write',
    answers: creates(DoubleEntryAnswer),
    refusals: [notFoundIn(budgetYears), ...CASH_SHIFT_REFUSALS],
    example: {
      id: 'cash-shift-1',
      to: 2011,
      amount: { value: '50000.00', currency: 'EUR' },
      decidedOn: '2010-09-01',
      reason: 'The programme starts later',
      approvedBy: 'budget-authoriser',
    },
  })
  recordCashShift(
    @Param() path: BudgetYearPath,
    @Body() request: RecordCashShiftRequest,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(context, recordCashShiftUseCase(path, request));
  }
}
