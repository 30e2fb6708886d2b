import { provenanceOf, type Scope, setWhole, type UseCase } from '@imd/service';
import { cooperationAssessmentAnswer, cooperationAssessmentPath } from '../answers/cooperation-assessment.answer';
import { assessCooperation, type GivenAssessment } from '../domain/cooperation-assessment';
import { assessedPeriods, cooperationAssessments } from '../persistence/cooperation-assessment.schema';
import type { CodePath } from '../paths';
import type { AssessCooperationRequest } from './assess-cooperation.request';

export function assessCooperationUseCase(
  { id }: CodePath,
  request: AssessCooperationRequest,
  scopes: ReadonlySet<Scope>,
): UseCase {
  const { country, from, to } = request;
  return setWhole(cooperationAssessments, id, {
    load: (tx) => tx.load(assessedPeriods, country),
    change: (before, tx, { now }) => {
      const assessed = tx.get(assessedPeriods, country) ?? { country, periods: [] };
      const change = assessCooperation(before, assessmentOf(id, request), assessed, now);
      const others = assessed.periods.filter(({ assessment }) => assessment !== id);
      if (change.events.length > 0)
        tx.save(assessedPeriods, { country, periods: [...others, { assessment: id, from, to }] });
      return change;
    },
    answer: cooperationAssessmentAnswer(scopes),
    path: cooperationAssessmentPath(id),
  });
}

function assessmentOf(id: string, request: AssessCooperationRequest): GivenAssessment {
  return {
    id,
    country: request.country,
    from: request.from,
    to: request.to,
    documentsAsked: request.documentsAsked ?? null,
    documentsIssued: request.documentsIssued ?? null,
    issuedInTime: request.issuedInTime ?? null,
    termDays: request.termDays ?? null,
    overruled: request.overruled ?? null,
    remark: request.remark ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
