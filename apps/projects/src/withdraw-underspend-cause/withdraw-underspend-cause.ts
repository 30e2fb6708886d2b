import { provenanceOf, setPart, type UseCase } from '@imd/service';
import { withdrawalPath } from '../answers/underspend-cause.answer';
import { withdrawCause } from '../domain/underspend-cause';
import { underspendCauses } from '../persistence/underspend-cause.schema';
import type { CodePath } from '../paths';
import type { WithdrawUnderspendCauseRequest } from './withdraw-underspend-cause.request';

export function withdrawUnderspendCauseUseCase({ id }: CodePath, request: WithdrawUnderspendCauseRequest): UseCase {
  return setPart(underspendCauses, id, {
    change: (before) => withdrawCause(before, request.reason, provenanceOf(request.provenance)),
    answer: ({ withdrawal }) => withdrawal,
    path: withdrawalPath(id),
  });
}
