import { openOf, type PastProjectYear, type ProjectYear } from '../../apps/gateway/src/forecast/project-year';
import { ONE, quotient, times } from '../../apps/gateway/src/forecast/millionths';

/** Anybody can project a year in these ways; a method that does worse is not worth its explanation. */
export interface Rival {
  readonly name: string;
  readonly outturnOf: (project: ProjectYear, past: readonly PastProjectYear[], months: number) => bigint;
}

const MONTHS = 12n;

export const RIVALS: readonly Rival[] = [
  {
    name: 'straight line',
    outturnOf: ({ paid, planned }, _past, months) => (months === 0 ? planned : (paid * MONTHS) / BigInt(months)),
  },
  { name: "partner's plan", outturnOf: ({ planned }) => planned },
  {
    name: "last year's rate",
    outturnOf: ({ planned }, past) => {
      const last = past.reduce((year, project) => Math.max(year, project.year), 0);
      const ofLast = past.filter(({ year }) => year === last);
      const spent = ofLast.reduce((sum, { outturn }) => sum + outturn, 0n);
      const plan = ofLast.reduce((sum, project) => sum + project.planned, 0n);
      return times(planned, quotient(spent, plan) ?? ONE);
    },
  },
  {
    name: 'running ratio',
    outturnOf: (project) => {
      const { paid, due } = project;
      return paid + times(openOf(project).stillDue, quotient(paid, due) ?? ONE);
    },
  },
];
