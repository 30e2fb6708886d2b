import { saveChange } from '@imd/mongo';
import { Commands, ok, provenanceOf, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { budgetYearAnswer } from '../answers/budget-year.answer';
import { adoptBudgetYear, type Adoption } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { AdoptBudgetYearRequest } from './adopt-budget-year.request';

@Injectable()
export class AdoptBudgetYear {
  constructor(private readonly commands: Commands) {}

  execute(year: number, request: AdoptBudgetYearRequest, context: CommandContext): Promise<CompletedCommand> {
    const adoption: Adoption = { adoptedOn: request.adoptedOn, provenance: provenanceOf(request.provenance) };
    return this.commands.execute({
      operation: 'adopt-budget-year',
      context,
      body: request,
      prepare: (tx) => tx.load(budgetYears, year),
      decide: (tx) => {
        const state = saveChange(tx, budgetYears, adoptBudgetYear(tx.require(budgetYears, year), adoption));
        return ok(budgetYearAnswer(state));
      },
    });
  }
}
