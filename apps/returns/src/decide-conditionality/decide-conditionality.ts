import { fromMoney } from '@imd/kernel';
import { provenanceOf, setWhole, type UseCase } from '@imd/service';
import { conditionalityDecisionAnswer, conditionalityDecisionPath } from '../answers/conditionality-decision.answer';
import { decideConditionality, type GivenDecision } from '../domain/conditionality-decision';
import { conditionalityDecisions } from '../persistence/conditionality-decision.schema';
import { cooperationAssessments } from '../persistence/cooperation-assessment.schema';
import type { CodePath } from '../paths';
import type { DecideConditionalityRequest } from './decide-conditionality.request';

export function decideConditionalityUseCase({ id }: CodePath, request: DecideConditionalityRequest): UseCase {
  const { assessment } = request;
  return setWhole(conditionalityDecisions, id, {
    load: (tx) => tx.load(cooperationAssessments, assessment),
    change: (before, tx, { now }) =>
      decideConditionality(before, decisionOf(id, request), tx.get(cooperationAssessments, assessment), now),
    answer: conditionalityDecisionAnswer,
    path: conditionalityDecisionPath(id),
  });
}

function decisionOf(id: string, request: DecideConditionalityRequest): GivenDecision {
  return {
    id,
    country: request.country,
    type: request.type,
    decidedOn: request.decidedOn,
    from: request.from,
    to: request.to ?? null,
    assessment: request.assessment ?? null,
    aidExposed: request.aidExposed.map(({ project, title, amount, throughGovernment }, at) => ({
      project: project ?? null,
      title,
      amount: amount ? fromMoney(amount, `aidExposed.${at}.amount.value`) : null,
      throughGovernment: throughGovernment ?? null,
    })),
    reason: request.reason,
    remark: request.remark ?? null,
    provenance: provenanceOf(request.provenance),
  };
}
