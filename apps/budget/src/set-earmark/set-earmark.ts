import { fromMoney } from '@imd/kernel';
import { Commands, provenanceOf, setPart, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { earmarkAnswer } from '../answers/budget-year.answer';
import { earmarkOf, setEarmark } from '../domain/budget-earmarks';
import type { Earmark } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { SetEarmarkRequest } from './set-earmark.request';

@Injectable()
export class SetEarmark {
  constructor(private readonly commands: Commands) {}

  execute(
    year: number,
    purpose: string,
    request: SetEarmarkRequest,
    context: CommandContext,
  ): Promise<CompletedCommand> {
    const earmark: Earmark = {
      purpose,
      amount: fromMoney(request.amount, 'amount'),
      mutationId: request.mutation ?? null,
      provenance: provenanceOf(request.provenance),
    };
    return this.commands.execute({
      operation: 'set-earmark',
      context,
      body: request,
      prepare: (tx) => tx.load(budgetYears, year),
      decide: (tx) =>
        setPart(tx, budgetYears, year, context, {
          change: (budgetYear) => setEarmark(budgetYear, earmark),
          answer: (budgetYear) => {
            const present = earmarkOf(budgetYear, purpose);
            return present && earmarkAnswer(present);
          },
          path: `/v1/budgets/${year}/earmarks/${purpose}`,
        }),
    });
  }
}
