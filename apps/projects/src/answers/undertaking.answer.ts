import type { Undertaking } from '../domain/undertaking';

export const undertakingPath = (id: string) => `/v1/undertakings/${id}`;

export function undertakingAnswer(undertaking: Undertaking) {
  return { ...undertaking, links: { self: undertakingPath(undertaking.id) } };
}
