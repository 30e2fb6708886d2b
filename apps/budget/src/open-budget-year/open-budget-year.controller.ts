import { existsIn } from '@imd/mongo';
import { type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { BudgetYearAnswer } from '../answers/budget-year.answer';
import { OPENING_REFUSALS } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import { openBudgetYearUseCase } from './open-budget-year';
import { OpenBudgetYearRequest } from './open-budget-year.request';

@Controller('v1/budgets')
export class OpenBudgetYearController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Operation({
    id: 'openBudgetYear',
    summary: 'Open a budget year as a draft',
    description:
      'Its amounts follow as mutations. What commitments of earlier years promise on it draws on it from the start.',
    scope: 'budgets:write',
    answers: creates(BudgetYearAnswer),
    refusals: [existsIn(budgetYears), ...OPENING_REFUSALS],
  })
  post(@Body() request: OpenBudgetYearRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, openBudgetYearUseCase(request));
  }
}
