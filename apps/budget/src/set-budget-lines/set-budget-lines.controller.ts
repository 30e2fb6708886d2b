import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { BudgetLinesAnswer } from '../answers/budget-lines.answer';
import { BUDGET_LINES_REFUSALS } from '../domain/budget-lines';
import { PurposePath } from '../paths';
import { setBudgetLinesUseCase } from './set-budget-lines';
import { SetBudgetLinesRequest } from './set-budget-lines.request';

@Controller('v1/budget-lines/:purpose')
export class SetBudgetLinesController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'setBudgetLines',
    summary: 'Say at which lines of the budget law the money of a purpose is booked',
    description: 'It replaces all periods of the purpose.',
    scope: 'budgets:write',
    answers: sets(BudgetLinesAnswer),
    refusals: BUDGET_LINES_REFUSALS,
    example: {
      periods: [{ validFrom: '2010-01-01', chapter: 'V', article: '5', subArticle: '5.2', oda: true, hgis: true }],
    },
  })
  put(@Param() path: PurposePath, @Body() request: SetBudgetLinesRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, setBudgetLinesUseCase(path, request));
  }
}
