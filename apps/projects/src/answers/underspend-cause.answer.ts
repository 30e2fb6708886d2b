import { toMoneyOrNull } from '@imd/kernel';
import type { UnderspendCause } from '../domain/underspend-cause';
import type { CauseCode } from '../domain/underspend-cause-code';
import { projectPath } from './project.answer';

export const causeCodePath = (code: string) => `/v1/underspend-cause-codes/${code}`;

export function causeCodeAnswer(code: CauseCode) {
  return {
    ...code,
    links: { self: causeCodePath(code.code), underspendCauses: `/v1/underspend-causes?code=${code.code}` },
  };
}

export const underspendCausePath = (id: string) => `/v1/underspend-causes/${id}`;

export function underspendCauseAnswer({ projectId, amount, ...cause }: UnderspendCause) {
  return {
    ...cause,
    project: projectId,
    amount: toMoneyOrNull(amount),
    links: {
      self: underspendCausePath(cause.id),
      code: causeCodePath(cause.code),
      project: projectId && projectPath(projectId),
      underspendAnalysis: `/v1/underspend-analyses/${cause.year}`,
    },
  };
}
