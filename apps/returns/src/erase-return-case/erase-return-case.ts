import { calendarDay } from '@imd/kernel';
import { idempotencyKeys, ok, type UseCase } from '@imd/service';
import { caseKeys, destroyCase, loadCase, requireKey } from '../persistence/return-case.schema';
import type { IdPath } from '../paths';
import type { EraseReturnCaseRequest } from './erase-return-case.request';

/** No request has this hash, so a retry of a command of the case is refused from then on. */
const NO_REQUEST = '';

export function eraseReturnCaseUseCase({ id }: IdPath, { reason }: EraseReturnCaseRequest): UseCase {
  return {
    prepare: async (tx) => {
      await loadCase(tx, id);
      const requests = tx.get(caseKeys, id)?.requests ?? [];
      await Promise.all(requests.map((request) => tx.load(idempotencyKeys, request)));
    },
    decide: (tx, { now }) => {
      for (const request of requireKey(tx, id).requests) {
        const used = tx.get(idempotencyKeys, request);
        if (used) tx.save(idempotencyKeys, { ...used, requestHash: NO_REQUEST });
      }
      const erasedOn = calendarDay(now);
      destroyCase(tx, id, erasedOn, reason);
      return ok({ id, erasedOn, reason });
    },
  };
}
