import { saveChange } from '@imd/mongo';
import { Commands, ok, provenanceOf, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { reportingGapsAnswer } from '../answers/budget-year.answer';
import { setReportingGaps, type ReportingGaps } from '../domain/budget-year';
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
      decide: (tx) => {
        saveChange(tx, budgetYears, setReportingGaps(tx.require(budgetYears, year), reportingGaps));
        return ok(reportingGapsAnswer(reportingGaps));
      },
    });
  }
}
