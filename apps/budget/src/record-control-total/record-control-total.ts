import { fromMoney } from '@imd/kernel';
import { Commands, provenanceOf, setPart, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { controlTotalAnswer } from '../answers/budget-year.answer';
import { controlTotalOf, recordControlTotal } from '../domain/budget-control-totals';
import type { ControlTotal } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { RecordControlTotalRequest } from './record-control-total.request';

@Injectable()
export class RecordControlTotal {
  constructor(private readonly commands: Commands) {}

  execute(
    year: number,
    figure: ControlTotal['figure'],
    request: RecordControlTotalRequest,
    context: CommandContext,
  ): Promise<CompletedCommand> {
    const total: ControlTotal = {
      figure,
      amount: fromMoney(request.amount, 'amount'),
      provenance: provenanceOf(request.provenance),
    };
    return this.commands.execute({
      operation: 'record-control-total',
      context,
      body: request,
      prepare: (tx) => tx.load(budgetYears, year),
      decide: (tx) =>
        setPart(tx, budgetYears, year, context, {
          change: (budgetYear) => recordControlTotal(budgetYear, total),
          answer: (budgetYear) => {
            const present = controlTotalOf(budgetYear, figure);
            return present && controlTotalAnswer(present);
          },
          path: `/v1/budgets/${year}/control-totals/${figure}`,
        }),
    });
  }
}
