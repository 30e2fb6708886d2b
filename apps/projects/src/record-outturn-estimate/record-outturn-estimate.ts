import { calendarDay, fromMoney } from '@imd/kernel';
import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { outturnEstimateAnswer, outturnEstimatePath } from '../answers/outturn-estimate.answer';
import { type OutturnEstimate, outturnEstimateId, recordEstimate } from '../domain/outturn-estimate';
import { outturnEstimates } from '../persistence/outturn-estimate.schema';
import { projects } from '../persistence/project.schema';
import type { OutturnEstimatePath } from '../paths';
import type { RecordOutturnEstimateRequest } from './record-outturn-estimate.request';

export function recordOutturnEstimateUseCase(
  path: OutturnEstimatePath,
  request: RecordOutturnEstimateRequest,
): UseCase {
  const wanted = estimateOf(path, request);
  const { id, projectId, year, estimatedOn } = wanted;
  return setWhole(outturnEstimates, id, {
    load: (tx) => tx.load(projects, projectId),
    change: (before, tx, { now }) =>
      recordEstimate(before, wanted, {
        projectKnown: tx.get(projects, projectId) !== null,
        today: calendarDay(now),
      }),
    answer: outturnEstimateAnswer,
    path: outturnEstimatePath(projectId, year, estimatedOn),
  });
}

function estimateOf(
  { project: projectId, year, estimatedOn }: OutturnEstimatePath,
  { amount, reason, provenance }: RecordOutturnEstimateRequest,
): OutturnEstimate {
  return {
    id: outturnEstimateId(projectId, year, estimatedOn),
    projectId,
    year,
    estimatedOn,
    amount: fromMoney(amount, 'amount'),
    reason,
    provenance: provenanceOf(provenance),
  };
}
