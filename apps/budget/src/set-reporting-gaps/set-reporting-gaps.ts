import { Commands, provenanceOf, setPart, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { reportingGapsAnswer } from '../answers/budget-year.answer';
import { setReportingGaps } from '../domain/budget-reporting-gaps';
import type { ReportingGaps } from '../domain/budget-year';
import { budgetYears } from '../persistence/budget-year.schema';
import type { SetReportingGapsRequest } from './set-reporting-gaps.request';

@Injectable()
export class SetReportingGaps {
  constructor(private readonly commands: Commands) {}

  execute(year: number, request: SetReportingGapsRequest, context: CommandContext): Promise<CompletedCommand> {
    const reportingGaps: ReportingGaps = {
      gaps: request.gaps.map(({ figure, purpose }) => ({ figure, purpose: purpose ?? null })),
      provenance: provenanceOf(request.provenance),
    };
    return this.commands.execute({
      operation: 'set-reporting-gaps',
      context,
      body: request,
      prepare: (tx) => tx.load(budgetYears, year),
      decide: (tx) =>
        setPart(tx, budgetYears, year, context, {
          change: (budgetYear) => setReportingGaps(budgetYear, reportingGaps),
          answer: (budgetYear) => budgetYear.reportingGaps && reportingGapsAnswer(budgetYear.reportingGaps),
          path: `/v1/budgets/${year}/reporting-gaps`,
        }),
    });
  }
}
