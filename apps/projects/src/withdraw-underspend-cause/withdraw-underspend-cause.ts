import { saveChange } from '@imd/mongo';
import { Commands, ok, provenanceOf, requireMatch, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { underspendCauseAnswer } from '../answers/underspend-cause.answer';
import { withdrawCause } from '../domain/underspend-cause';
import { underspendCauses } from '../persistence/underspend-cause.schema';
import type { WithdrawUnderspendCauseRequest } from './withdraw-underspend-cause.request';

@Injectable()
export class WithdrawUnderspendCause {
  constructor(private readonly commands: Commands) {}

  execute(id: string, request: WithdrawUnderspendCauseRequest, context: CommandContext): Promise<CompletedCommand> {
    return this.commands.execute({
      operation: 'withdraw-underspend-cause',
      context,
      body: request,
      prepare: (tx) => tx.load(underspendCauses, id),
      decide: (tx) => {
        const before = tx.require(underspendCauses, id);
        if (context.ifMatch !== null) requireMatch(tx, underspendCauses, id, context);
        const change = withdrawCause(before, request.reason, provenanceOf(request.provenance));
        return ok(underspendCauseAnswer(saveChange(tx, underspendCauses, change)));
      },
    });
  }
}
