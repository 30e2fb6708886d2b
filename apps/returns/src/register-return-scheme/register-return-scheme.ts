import { fromMoney } from '@imd/kernel';
import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { returnSchemeAnswer, returnSchemePath } from '../answers/return-scheme.answer';
import { registerReturnScheme, type ReturnScheme } from '../domain/return-scheme';
import { returnSchemes } from '../persistence/return-scheme.schema';
import type { CodePath } from '../paths';
import type { RegisterReturnSchemeRequest } from './register-return-scheme.request';

export function registerReturnSchemeUseCase({ id }: CodePath, request: RegisterReturnSchemeRequest): UseCase {
  return setWhole(returnSchemes, id, {
    change: (before, _, { now }) => registerReturnScheme(before, schemeOf(id, request), now),
    answer: returnSchemeAnswer,
    path: returnSchemePath(id),
  });
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
