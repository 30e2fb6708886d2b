import { Commands, provenanceOf, setPart, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { adoptionAnswer } from '../answers/budget-year.answer';
import { adoptBudgetYear } from '../domain/budget-adoption';
import type { Adoption } from '../domain/budget-year';
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
      decide: (tx) =>
        setPart(tx, budgetYears, year, context, {
          change: (budgetYear) => adoptBudgetYear(budgetYear, adoption),
          answer: (budgetYear) => budgetYear.adoption && adoptionAnswer(budgetYear.adoption),
          path: `/v1/budgets/${year}/adoption`,
        }),
    });
  }
}
