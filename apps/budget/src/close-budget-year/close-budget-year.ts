import { fromMoney } from '@imd/kernel';
import { Commands, provenanceOf, setPart, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { closingAnswer } from '../answers/budget-year.answer';
import { closeBudgetYear } from '../domain/budget-closing';
import { budgetYears } from '../persistence/budget-year.schema';
import type { CloseBudgetYearRequest } from './close-budget-year.request';

@Injectable()
export class CloseBudgetYear {
  constructor(private readonly commands: Commands) {}

  execute(year: number, request: CloseBudgetYearRequest, context: CommandContext): Promise<CompletedCommand> {
    const closing = {
      closedOn: request.closedOn,
      carryOverRequested: fromMoney(request.carryOverRequested, 'carryOverRequested'),
      lapsed: fromMoney(request.lapsed, 'lapsed'),
      provenance: provenanceOf(request.provenance),
    };
    return this.commands.execute({
      operation: 'close-budget-year',
      context,
      body: request,
      prepare: (tx) => tx.load(budgetYears, year),
      decide: (tx) =>
        setPart(tx, budgetYears, year, context, {
          change: (budgetYear) => closeBudgetYear(budgetYear, closing),
          answer: (budgetYear) => budgetYear.closing && closingAnswer(budgetYear.closing),
          path: `/v1/budgets/${year}/closing`,
        }),
    });
  }
}
