import { saveChange } from '@imd/mongo';
import { fromMoneyOrNull } from '@imd/kernel';
import { Commands, ok, provenanceOf, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { firstYearReceptionAnswer } from '../answers/budget-year.answer';
import { estimateFirstYearReception, type FirstYearReception } from '../domain/budget-year';
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
      decide: (tx) => {
        saveChange(tx, budgetYears, estimateFirstYearReception(tx.require(budgetYears, year), reception));
        return ok(firstYearReceptionAnswer(reception));
      },
    });
  }
}
