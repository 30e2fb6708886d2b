import type { PriorityShare } from '@imd/contracts';
import { type Cents, parseCents, splitCents } from '@imd/kernel';
import { Figure } from '../../figures/figure';
import type { ProjectForecast } from '../../forecast/forecast';
import { openSumOf } from '../../forecast/project-year';
import type { StandingProject } from './standing-year';

/** What of a project's year is for one purpose; its parts add up to the project, to the cent. */
export interface PurposePart {
  /** Null: of none. */
  readonly code: string | null;
  readonly planned: Figure;
  readonly spent: Figure;
  /** Until the end of the year. */
  readonly expected: Figure;
  /** What of that is expected back; below zero. */
  readonly expectedRefunds: Cents;
  /** What of the plan can still be paid. */
  readonly open: Cents;
}

/**
 * A booking says itself for which purpose money was paid. What is planned and not paid yet has no booking: it divides
 * by the shares of the project's priorities, and where it has none it is of no purpose.
 */
export function purposePartsOf(project: StandingProject, forecast: ProjectForecast | null): PurposePart[] {
  const { priorities, plan, spentByPurpose } = project;
  const expected = forecast ? forecast.outturn - forecast.paid : 0n;
  const planned = divided(plan.cents, priorities);
  const steps = divided(plan.precision, priorities);
  const still = divided(expected, priorities);
  const refunds = divided(forecast?.expectedRefunds ?? 0n, priorities);
  const open = divided(openSumOf(project), priorities);
  const codes = new Set([...planned.keys(), ...spentByPurpose.keys()]);
  return [...codes].map((code) => {
    const marks = { ...plan, precision: steps.get(code) ?? 0n };
    const part = new Figure(planned.get(code) ?? 0n, marks);
    return {
      code,
      planned: priorities.length > 1 ? part.asDerived() : part,
      spent: (code === null ? undefined : spentByPurpose.get(code)) ?? Figure.NOTHING,
      expected: new Figure(still.get(code) ?? 0n, marks).asDerived(),
      expectedRefunds: refunds.get(code) ?? 0n,
      open: open.get(code) ?? 0n,
    };
  });
}

function divided(amount: Cents, priorities: readonly PriorityShare[]): ReadonlyMap<string | null, Cents> {
  const [only, ...others] = priorities;
  if (!only || others.length === 0) return new Map([[only?.priority ?? null, amount]]);
  return splitCents(
    amount,
    priorities.map(({ priority, share }) => ({ key: priority, share: parseCents(share) })),
  );
}
