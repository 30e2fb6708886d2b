import { fromMoneyOrNull } from '@imd/kernel';
import { Commands, provenanceOf, setPart, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { firstYearReceptionAnswer } from '../answers/budget-year.answer';
import { estimateFirstYearReception } from '../domain/budget-first-year-reception';
import type { FirstYearReception } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { EstimateFirstYearReceptionRequest } from './estimate-first-year-reception.request';

@Injectable()
export class EstimateFirstYearReception {
  constructor(private readonly commands: Commands) {}

  execute(
    year: number,
    request: EstimateFirstYearReceptionRequest,
    context: CommandContext,
  ): Promise<CompletedCommand> {
    const reception: FirstYearReception = {
      note: request.note,
      estimate: fromMoneyOrNull(request.estimate ?? null, 'estimate'),
      provenance: provenanceOf(request.provenance),
    };
    return this.commands.execute({
      operation: 'estimate-first-year-reception',
      context,
      body: request,
      prepare: (tx) => tx.load(budgetYears, year),
      decide: (tx) =>
        setPart(tx, budgetYears, year, context, {
          change: (budgetYear) => estimateFirstYearReception(budgetYear, reception),
          answer: (budgetYear) =>
            budgetYear.firstYearReception && firstYearReceptionAnswer(budgetYear.firstYearReception),
          path: `/v1/budgets/${year}/first-year-reception`,
        }),
    });
  }
}
