import { type Change, event, PolicyFrameworkPublished } from '@imd/contracts';
import {
  firstDayOf,
  lastDayOf,
  type CalendarDate,
  type Label,
  type Provenance,
  type Refusal,
  type Year,
} from '@imd/kernel';
import { priorityNumberTwice, purposeEndsBeforeItBegins, purposeTwice } from './policy-framework.errors';

export interface Priority {
  readonly code: string;
  /** The framework orders its priorities by this number. */
  readonly number: number;
  readonly label: Label;
  /** Null says from the beginning of the framework. */
  readonly validFrom: CalendarDate | null;
  /** Null says to its end. */
  readonly validTo: CalendarDate | null;
}

export type Theme = Omit<Priority, 'number'>;

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
export const FRAMEWORK_REFUSALS: readonly Refusal[] = [purposeTwice, priorityNumberTwice, purposeEndsBeforeItBegins];

export function publishPolicyFramework(framework: PolicyFramework): Change<PolicyFramework> {
  const purpose = firstTwice(purposesIn(framework).map(({ code }) => code));
  if (purpose !== null) throw purposeTwice(purpose);
  const number = firstTwice(framework.priorities.map((priority) => priority.number));
  if (number !== null) throw priorityNumberTwice(number);

  const reversed = purposesIn(framework).find(({ validFrom, validTo }) => validFrom && validTo && validTo < validFrom);
  if (reversed) throw purposeEndsBeforeItBegins(reversed.code);

  const state = { ...framework, priorities: [...framework.priorities].sort((a, b) => a.number - b.number) };
  return { state, events: [event(PolicyFrameworkPublished, state)] };
}

/** A purpose is a priority or a theme. */
export function purposesIn({ priorities, themes }: PolicyFramework): Theme[] {
  return [...priorities, ...themes];
}

/** A year can pay for what holds on at least one of its days. */
export function purposesOf(framework: PolicyFramework, year: Year): string[] {
  const holds = ({ validFrom, validTo }: Theme) =>
    (validFrom === null || validFrom <= lastDayOf(year)) && (validTo === null || validTo >= firstDayOf(year));
  return purposesIn(framework)
    .filter(holds)
    .map(({ code }) => code);
}

function firstTwice<T>(values: readonly T[]): T | null {
  return values.find((value, index) => values.indexOf(value) !== index) ?? null;
}
