import {
  Commands,
  created,
  ok,
  provenanceOf,
  requireMatch,
  type CommandContext,
  type CompletedCommand,
} from '@imd/service';
import { Injectable } from '@nestjs/common';
import { causeCodeAnswer, causeCodePath } from '../answers/underspend-cause.answer';
import { setCauseCode, type CauseCode } from '../domain/underspend-cause-code';
import { saveChange } from '../persistence/save-change';
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
      decide: (tx) => {
        if (context.ifMatch !== null) requireMatch(tx, causeCodes, code, context);
        const before = tx.get(causeCodes, code);
        const answer = causeCodeAnswer(saveChange(tx, causeCodes, setCauseCode(before, wanted)));
        return before ? ok(answer) : created(causeCodePath(code), answer);
      },
    });
  }
}
