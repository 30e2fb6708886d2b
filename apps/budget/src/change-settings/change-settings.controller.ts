import { notFoundIn } from '@imd/mongo';
import { BudgetYearPath, type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { SettingsAnswer } from '../answers/budget-year.answer';
import { SETTINGS_REFUSALS } from '../domain/budget-settings';
import { budgetYears } from '../persistence/budget-year.schema';
import { changeSettingsUseCase } from './change-settings';
import { ChangeSettingsRequest } from './change-settings.request';

@Controller('v1/budgets/:year/settings')
export class ChangeSettingsController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'changeSettings',
    summary: 'Change what a budget year is judged by',
    description:
      'Title, plan limit, bands, explanation threshold, the day from which the ledger is kept here and the lead time ' +
      'of payments, given whole and with a reason. What is left out takes the value of a year that is opened without it.',
    scope: 'budgets:write',
    answers: sets(SettingsAnswer),
    refusals: [notFoundIn(budgetYears), ...SETTINGS_REFUSALS],
    example: {
      title: { nl: 'Begroting 2010', en: 'Budget 2010' },
      planLimit: '110.00',
      keptFrom: '2010-01-01',
      reason: 'The ledger was taken over from the department',
    },
  })
  put(@Param() path: BudgetYearPath, @Body() request: ChangeSettingsRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, changeSettingsUseCase(path, request));
  }
}
