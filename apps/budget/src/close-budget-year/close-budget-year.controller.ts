import { notFoundIn } from '@imd/mongo';
import { BudgetYearPath, type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ClosingAnswer } from '../answers/budget-year.answer';
import { CLOSING_REFUSALS } from '../domain/budget-closing';
import { budgetYears } from '../persistence/budget-year.schema';
import { closeBudgetYearUseCase } from './close-budget-year';
import { CloseBudgetYearRequest } from './close-budget-year.request';

@Controller('v1/budgets/:year/closing')
export class CloseBudgetYearController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'closeBudgetYear',
    summary: 'Close a budget year',
    description:
      'What was appropriated and not paid is the carry-over that is requested plus what lapses, to the cent. Unpaid ' +
      'instalments move to the next year; after that only the final act is booked, and corrections are booked in the ' +
      'year they happen in.',
    scope: 'budgets:write',
    answers: sets(ClosingAnswer),
    refusals: [notFoundIn(budgetYears), ...CLOSING_REFUSALS],
    example: {
      closedOn: '2011-03-01',
      carryOverRequested: { value: '90000.00', currency: 'EUR' },
      lapsed: { value: '3110000.00', currency: 'EUR' },
    },
  })
  put(@Param() path: BudgetYearPath, @Body() request: CloseBudgetYearRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, closeBudgetYearUseCase(path, request));
  }
}
