import { saveChange } from '@imd/mongo';
import { fromMoney } from '@imd/kernel';
import { Commands, ok, provenanceOf, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { multiYearEstimateAnswer } from '../answers/budget-year.answer';
import { setMultiYearEstimate, type MultiYearEstimate } from '../domain/budget-year';
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
      decide: (tx) => {
        saveChange(tx, budgetYears, setMultiYearEstimate(tx.require(budgetYears, year), estimate));
        return ok(multiYearEstimateAnswer(estimate));
      },
    });
  }
}
