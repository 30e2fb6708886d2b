import { fromMoney } from '@imd/kernel';
import { created, idempotencyKeyId, type UseCase } from '@imd/service';
import { returnCasePath, returnCaseReceipt } from '../answers/return-case.answer';
import { grantAssistance } from '../domain/return-case';
import { loadCase, requireCase, saveCase } from '../persistence/return-case.schema';
import { returnSchemes } from '../persistence/return-scheme.schema';
import type { IdPath } from '../paths';
import type { GrantAssistanceRequest } from './grant-assistance.request';

export function grantAssistanceUseCase({ id }: IdPath, request: GrantAssistanceRequest): UseCase {
  const { kind, grantedOn } = request;
  const item = { kind, amount: fromMoney(request.amount, 'amount.value'), grantedOn };
  return {
    prepare: async (tx) => tx.load(returnSchemes, await loadCase(tx, id)),
    decide: (tx, context) => {
      const before = requireCase(tx, id);
      const scheme = tx.get(returnSchemes, before.scheme);
      saveCase(tx, grantAssistance(before, item, scheme, context.now), idempotencyKeyId(context));
      return created(returnCasePath(id), returnCaseReceipt(id));
    },
  };
}
