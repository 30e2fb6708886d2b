import { type Change, event, PolicyFrameworkPublished } from '@imd/contracts';
import type { CalendarDate, Label, Provenance, Refusal } from '@imd/kernel';
import { priorityNumberTwice, purposeTwice } from './policy-framework.errors';

export interface Priority {
  readonly code: string;
  /** The framework orders its priorities by this number. */
  readonly number: number;
  readonly label: Label;
}

export interface Theme {
  readonly code: string;
  readonly label: Label;
}

/**
 * A policy framework (beleidsnotitie) says which purposes money can be for. It never changes: a changed policy is a new
 * framework under its own code, so that a year keeps the purposes it was opened with.
 */
export interface PolicyFramework {
  readonly code: string;
  readonly title: Label;
  readonly validFrom: CalendarDate;
  readonly priorities: readonly Priority[];
  readonly themes: readonly Theme[];
  readonly provenance: Provenance;
}

/** The route that calls `publishPolicyFramework` documents these refusals. */
export const FRAMEWORK_REFUSALS: readonly Refusal[] = [purposeTwice, priorityNumberTwice];

export function publishPolicyFramework(framework: PolicyFramework): Change<PolicyFramework> {
  const purpose = firstTwice(purposesOf(framework));
  if (purpose !== null) throw purposeTwice(purpose);
  const number = firstTwice(framework.priorities.map((priority) => priority.number));
  if (number !== null) throw priorityNumberTwice(number);

  const state = { ...framework, priorities: [...framework.priorities].sort((a, b) => a.number - b.number) };
  return { state, events: [event(PolicyFrameworkPublished, state)] };
}

/** A purpose is a priority or a theme. */
export function purposesOf({ priorities, themes }: PolicyFramework): string[] {
  return [...priorities, ...themes].map(({ code }) => code);
}

function firstTwice<T>(values: readonly T[]): T | null {
  return values.find((value, index) => values.indexOf(value) !== index) ?? null;
}
