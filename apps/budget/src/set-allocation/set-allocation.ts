import { fromMoney } from '@imd/kernel';
import { Commands, provenanceOf, setPart, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { allocationAnswer } from '../answers/budget-year.answer';
import { setAllocation } from '../domain/budget-allocation';
import type { Allocation } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { SetAllocationRequest } from './set-allocation.request';

@Injectable()
export class SetAllocation {
  constructor(private readonly commands: Commands) {}

  execute(year: number, request: SetAllocationRequest, context: CommandContext): Promise<CompletedCommand> {
    const allocation: Allocation = {
      parts: request.parts.map(({ purpose, amount }) => ({
        purpose,
        amount: fromMoney(amount, 'parts'),
      })),
      provenance: provenanceOf(request.provenance),
    };
    return this.commands.execute({
      operation: 'set-allocation',
      context,
      body: request,
      prepare: (tx) => tx.load(budgetYears, year),
      decide: (tx) =>
        setPart(tx, budgetYears, year, context, {
          change: (budgetYear) => setAllocation(budgetYear, allocation),
          answer: (budgetYear) => budgetYear.allocation && allocationAnswer(budgetYear.allocation),
          path: `/v1/budgets/${year}/allocation`,
        }),
    });
  }
}
