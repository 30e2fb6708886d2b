import { fromMoney } from '@imd/kernel';
import { Commands, provenanceOf, setPart, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { multiYearEstimateAnswer } from '../answers/budget-year.answer';
import { setMultiYearEstimate } from '../domain/budget-multi-year-estimate';
import type { MultiYearEstimate } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { SetMultiYearEstimateRequest } from './set-multi-year-estimate.request';

@Injectable()
export class SetMultiYearEstimate {
  constructor(private readonly commands: Commands) {}

  execute(year: number, request: SetMultiYearEstimateRequest, context: CommandContext): Promise<CompletedCommand> {
    const estimate: MultiYearEstimate = {
      estimates: request.estimates.map((later) => ({
        year: later.year,
        cash: fromMoney(later.cash, 'estimates'),
      })),
      provenance: provenanceOf(request.provenance),
    };
    return this.commands.execute({
      operation: 'set-multi-year-estimate',
      context,
      body: request,
      prepare: (tx) => tx.load(budgetYears, year),
      decide: (tx) =>
        setPart(tx, budgetYears, year, context, {
          change: (budgetYear) => setMultiYearEstimate(budgetYear, estimate),
          answer: (budgetYear) => budgetYear.multiYearEstimate && multiYearEstimateAnswer(budgetYear.multiYearEstimate),
          path: `/v1/budgets/${year}/multi-year-estimate`,
        }),
    });
  }
}
