import { newId } from '@imd/kernel';
import { created, idempotencyKeyId, provenanceOf, type UseCase } from '@imd/service';
import { returnCasePath, returnCaseReceipt } from '../answers/return-case.answer';
import { applyForReturn } from '../domain/return-case';
import { loadCase, saveCase } from '../persistence/return-case.schema';
import { returnSchemes } from '../persistence/return-scheme.schema';
import type { ApplyForReturnRequest } from './apply-for-return.request';

/** The platform makes the reference, so that it is no number by which a person is known elsewhere. */
export function applyForReturnUseCase(request: ApplyForReturnRequest): UseCase {
  const id = newId();
  const { scheme, nationality, country, persons, minors, appliedOn } = request;
  const provenance = provenanceOf(request.provenance);
  const application = { id, scheme, nationality, country, persons, minors, appliedOn, provenance };
  return {
    prepare: async (tx) => {
      await Promise.all([tx.load(returnSchemes, scheme), loadCase(tx, id)]);
    },
    decide: (tx, context) => {
      saveCase(tx, applyForReturn(application, tx.get(returnSchemes, scheme), context.now), idempotencyKeyId(context));
      return created(returnCasePath(id), returnCaseReceipt(id));
    },
  };
}
