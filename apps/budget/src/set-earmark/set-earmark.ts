import { saveChange } from '@imd/mongo';
import { fromMoney } from '@imd/kernel';
import { Commands, ok, provenanceOf, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { earmarkAnswer } from '../answers/budget-year.answer';
import { setEarmark, type Earmark } from '../domain/budget-year';
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
      decide: (tx) => {
        saveChange(tx, budgetYears, setEarmark(tx.require(budgetYears, year), earmark));
        return ok(earmarkAnswer(earmark));
      },
    });
  }
}
