import type { PolicyFramework } from '../domain/policy-framework';

export function policyFrameworkAnswer(framework: PolicyFramework): object {
  return { ...framework, links: { self: `/v1/policy-frameworks/${framework.code}` } };
}
