import { notFoundIn } from '@imd/mongo';
import { BudgetYearPath, type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { AdoptionAnswer } from '../answers/budget-year.answer';
import { ADOPTION_REFUSALS } from '../domain/budget-adoption';
import { budgetYears } from '../persistence/budget-year.schema';
import { adoptBudgetYearUseCase } from './adopt-budget-year';
import { AdoptBudgetYearRequest } from './adopt-budget-year.request';

@Controller('v1/budgets/:year/adoption')
export class AdoptBudgetYearController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'adoptBudgetYear',
    summary: 'Record that a budget year was adopted',
    description: 'Until that day only commitments of earlier years are paid, and no new ones are made.',
    scope: 'budgets:write',
    answers: sets(AdoptionAnswer),
    refusals: [notFoundIn(budgetYears), ...ADOPTION_REFUSALS],
  })
  put(@Param() path: BudgetYearPath, @Body() request: AdoptBudgetYearRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, adoptBudgetYearUseCase(path, request));
  }
}
