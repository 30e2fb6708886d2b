import { type CommandContext, Commands, type CompletedCommand, provenanceOf, setWhole } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { causeCodeAnswer, causeCodePath } from '../answers/underspend-cause.answer';
import { setCauseCode, type CauseCode } from '../domain/underspend-cause-code';
import { causeCodes } from '../persistence/underspend-cause.schema';
import type { SetCauseCodeRequest } from './set-cause-code.request';

@Injectable()
export class SetCauseCode {
  constructor(private readonly commands: Commands) {}

  execute(code: string, request: SetCauseCodeRequest, context: CommandContext): Promise<CompletedCommand> {
    const { label, narrativeRequired, provenance } = request;
    const wanted: CauseCode = { code, label, narrativeRequired, provenance: provenanceOf(provenance) };
    return this.commands.execute({
      operation: 'set-cause-code',
      context,
      body: request,
      prepare: (tx) => tx.load(causeCodes, code),
      decide: (tx) =>
        setWhole(tx, causeCodes, code, context, {
          change: (before) => setCauseCode(before, wanted),
          answer: causeCodeAnswer,
          path: causeCodePath(code),
        }),
    });
  }
}
