import { toMoneyOrNull } from '@imd/kernel';
import type { ReturnScheme } from '../domain/return-scheme';

export const returnSchemePath = (id: string) => `/v1/return-schemes/${id}`;

export function returnSchemeAnswer({ ceiling, ...scheme }: ReturnScheme) {
  return {
    ...scheme,
    ceiling: toMoneyOrNull(ceiling),
    links: {
      self: returnSchemePath(scheme.id),
      statistics: `/v1/return-statistics?scheme=${scheme.id}`,
      project: scheme.project && `/v1/projects/${scheme.project}`,
    },
  };
}
