import type { Cents } from '@imd/kernel';
import { type Parameters, projectedOutturn } from './projected-outturn';
import type { ProjectYear } from './project-year';

/** A project as it stood on a day, with what it was projected with. */
export interface Standpoint {
  readonly project: ProjectYear;
  /** Null once the year has ended: a project ends where it was paid. */
  readonly parameters: Parameters | null;
}

export const BRIDGE_STEPS = [
  'fellDue',
  'payments',
  'refunds',
  'pipeline',
  'plan',
  'partnerFactor',
  'shares',
  'yearEnd',
] as const;
export type BridgeStep = (typeof BRIDGE_STEPS)[number];

/**
 * From one projection of a project to a later one: the forecast is made anew after each input is exchanged, and a step
 * is what that exchange changed. So the steps add up to the difference, whatever the inputs are. Their order is fixed,
 * since the effect of an input depends on those before it.
 * @param passed what fell due by the later day of the earlier plan, and the months gone by then
 */
export function bridgeOf(
  first: Standpoint,
  last: Standpoint,
  passed: { readonly due: Cents; readonly months: number },
): Record<BridgeStep, Cents> {
  const older = { ...first.project, due: passed.due };
  const paid = { ...older, paid: last.project.paid + last.project.refunded - older.refunded };
  const back = { ...paid, paid: last.project.paid, refunded: last.project.refunded };
  const begun = { ...back, inPipeline: last.project.inPipeline };
  const aged = first.parameters && { ...first.parameters, months: passed.months };
  // Where either end has no forecast, no parameter can be exchanged.
  const exchanged = (before: Parameters | null, name: keyof Parameters): Parameters | null =>
    before && last.parameters ? { ...before, [name]: last.parameters[name] } : before;
  const withRefunds = exchanged(aged, 'refunds');
  const withPipeline = exchanged(withRefunds, 'pipeline');
  const withFactors = exchanged(withPipeline, 'partnerFactor');
  let before = outturnOf(first);
  const step = (project: ProjectYear, parameters: Parameters | null): Cents => {
    const after = outturnOf({ project, parameters });
    const change = after - before;
    before = after;
    return change;
  };
  return {
    fellDue: step(older, aged),
    payments: step(paid, aged),
    refunds: step(back, withRefunds),
    pipeline: step(begun, withPipeline),
    plan: step(last.project, withPipeline),
    partnerFactor: step(last.project, withFactors),
    shares: step(last.project, last.parameters ?? withFactors),
    yearEnd: step(last.project, last.parameters),
  };
}

export function outturnOf({ project, parameters }: Standpoint): Cents {
  return parameters ? projectedOutturn(project, parameters).outturn : project.paid;
}
