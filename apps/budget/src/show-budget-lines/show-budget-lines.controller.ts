import { Records, notFoundIn } from '@imd/mongo';
import { itemAnswer, listAnswer, lists, Operation, shows } from '@imd/service';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { BudgetLinesAnswer, budgetLinesAnswer } from '../answers/budget-lines.answer';
import { PurposePath } from '../paths';
import { budgetLines } from '../persistence/budget-lines.schema';
import { BudgetLinesQuery } from './show-budget-lines.query';

@Controller('v1/budget-lines')
export class ShowBudgetLinesController {
  constructor(private readonly records: Records) {}

  @Get()
  @Operation({
    id: 'listBudgetLines',
    summary: 'List at which lines of the budget law the purposes are booked',
    scope: 'budgets:read',
    answers: lists(BudgetLinesAnswer),
  })
  async list(@Query() query: BudgetLinesQuery) {
    return listAnswer(await this.records.list(budgetLines, query), query, budgetLinesAnswer);
  }

  @Get(':purpose')
  @Operation({
    id: 'showBudgetLines',
    summary: 'Show at which lines of the budget law a purpose is booked',
    scope: 'budgets:read',
    answers: shows(BudgetLinesAnswer),
    refusals: [notFoundIn(budgetLines)],
  })
  async get(@Param() { purpose }: PurposePath) {
    return itemAnswer(budgetLines, purpose, await this.records.get(budgetLines, purpose), budgetLinesAnswer);
  }
}
