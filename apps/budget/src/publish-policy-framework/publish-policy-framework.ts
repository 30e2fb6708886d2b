import { created, provenanceOf, type UseCase } from '@imd/service';
import { policyFrameworkAnswer, policyFrameworkPath } from '../answers/policy-framework.answer';
import { publishPolicyFramework } from '../domain/policy-framework';
import { policyFrameworks } from '../persistence/policy-framework.schema';
import type { PublishPolicyFrameworkRequest, ThemeRequest } from './publish-policy-framework.request';

export function publishPolicyFrameworkUseCase(request: PublishPolicyFrameworkRequest): UseCase {
  return {
    prepare: (tx) => tx.load(policyFrameworks, request.code),
    decide: (tx) => {
      const { state, events } = publishPolicyFramework({
        ...request,
        priorities: request.priorities.map((priority) => ({ ...priority, ...holdsOf(priority) })),
        themes: (request.themes ?? []).map((theme) => ({ ...theme, ...holdsOf(theme) })),
        provenance: provenanceOf(request.provenance),
      });
      tx.create(policyFrameworks, state, ...events);
      return created(policyFrameworkPath(state.code), policyFrameworkAnswer(state));
    },
  };
}

function holdsOf({ validFrom, validTo }: ThemeRequest) {
  return { validFrom: validFrom ?? null, validTo: validTo ?? null };
}
