import { created, idempotencyKeyId, type UseCase } from '@imd/service';
import { returnCasePath, returnCaseReceipt } from '../answers/return-case.answer';
import { takeStep } from '../domain/return-case';
import { loadCase, requireCase, saveCase } from '../persistence/return-case.schema';
import { returnSchemes } from '../persistence/return-scheme.schema';
import type { IdPath } from '../paths';
import type { TakeCaseStepRequest } from './take-case-step.request';

export function takeCaseStepUseCase({ id }: IdPath, { to, on }: TakeCaseStepRequest): UseCase {
  return {
    prepare: async (tx) => tx.load(returnSchemes, await loadCase(tx, id)),
    decide: (tx, context) => {
      const before = requireCase(tx, id);
      const scheme = tx.get(returnSchemes, before.scheme);
      saveCase(tx, takeStep(before, { state: to, on }, scheme, context.now), idempotencyKeyId(context));
      return created(returnCasePath(id), returnCaseReceipt(id));
    },
  };
}
