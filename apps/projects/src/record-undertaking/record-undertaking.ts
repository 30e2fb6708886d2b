import { type CommandContext, Commands, type CompletedCommand, provenanceOf, setWhole } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { undertakingAnswer, undertakingPath } from '../answers/undertaking.answer';
import { recordUndertaking, type Undertaking } from '../domain/undertaking';
import { undertakings } from '../persistence/undertaking.schema';
import type { RecordUndertakingRequest } from './record-undertaking.request';

@Injectable()
export class RecordUndertaking {
  constructor(private readonly commands: Commands) {}

  execute(id: string, request: RecordUndertakingRequest, context: CommandContext): Promise<CompletedCommand> {
    return this.commands.execute({
      operation: 'record-undertaking',
      context,
      body: request,
      prepare: (tx) => tx.load(undertakings, id),
      decide: (tx) =>
        setWhole(tx, undertakings, id, context, {
          change: (before) => recordUndertaking(before, undertakingOf(id, request)),
          answer: undertakingAnswer,
          path: undertakingPath(id),
        }),
    });
  }
}

function undertakingOf(id: string, request: RecordUndertakingRequest): Undertaking {
  return {
    id,
    title: request.title,
    state: request.state,
    dueOn: request.dueOn ?? null,
    datePrecision: request.datePrecision ?? 'day',
    fulfilledOn: request.fulfilledOn ?? null,
    reference: request.reference ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
