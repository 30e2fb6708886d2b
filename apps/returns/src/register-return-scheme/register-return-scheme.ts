import { fromMoney } from '@imd/kernel';
import { type CommandContext, Commands, type CompletedCommand, provenanceOf, setWhole } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { returnSchemeAnswer, returnSchemePath } from '../answers/return-scheme.answer';
import { registerReturnScheme, type ReturnScheme } from '../domain/return-scheme';
import { returnSchemes } from '../persistence/return-scheme.schema';
import type { RegisterReturnSchemeRequest } from './register-return-scheme.request';

@Injectable()
export class RegisterReturnScheme {
  constructor(private readonly commands: Commands) {}

  execute(id: string, request: RegisterReturnSchemeRequest, context: CommandContext): Promise<CompletedCommand> {
    return this.commands.execute({
      operation: 'register-return-scheme',
      context,
      body: request,
      prepare: (tx) => tx.load(returnSchemes, id),
      decide: (tx) =>
        setWhole(tx, returnSchemes, id, context, {
          change: (before) => registerReturnScheme(before, schemeOf(id, request)),
          answer: returnSchemeAnswer,
          path: returnSchemePath(id),
        }),
    });
  }
}

function schemeOf(id: string, request: RegisterReturnSchemeRequest): ReturnScheme {
  return {
    id,
    title: request.title,
    operator: request.operator ?? null,
    partners: request.partners,
    modality: request.modality ?? null,
    state: request.state,
    applicationFrom: request.applicationFrom ?? null,
    applicationTo: request.applicationTo ?? null,
    runOffTo: request.runOffTo ?? null,
    datePrecision: request.datePrecision ?? 'day',
    ceiling: request.ceiling ? fromMoney(request.ceiling, 'ceiling.value') : null,
    countries: request.countries,
    project: request.project ?? null,
    remark: request.remark ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
