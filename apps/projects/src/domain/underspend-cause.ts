import {
  type Change,
  event,
  type EventData,
  prioritiesOf,
  UnderspendCauseRecorded,
  UnderspendCauseWithdrawn,
} from '@imd/contracts';
import {
  firstDayOf,
  lastDayOf,
  projectUnknown,
  toMoneyOrNull,
  type Cents,
  type Label,
  type Provenance,
  type Refusal,
  type Year,
} from '@imd/kernel';
import { checkPurpose, type KnownFramework } from './known-framework';
import { purposeNotInForce } from './known-framework.errors';
import type { Project } from './project';
import type { CauseCode } from './underspend-cause-code';
import {
  causeCodeUnknown,
  causeOfNoOnePriority,
  causeWithdrawnBefore,
  narrativeRequired,
  purposeNotOfProject,
} from './underspend-cause.errors';

type Recorded = EventData<typeof UnderspendCauseRecorded>;

/** A cause says why a year is underspent: at a project, at a purpose, or at the programme when both are null. */
export interface UnderspendCause {
  readonly id: string;
  readonly year: Year;
  readonly code: string;
  readonly projectId: string | null;
  readonly purpose: string | null;
  /** A source that names several projects at once has its own words for the group. */
  readonly group: Label | null;
  readonly narrative: Label | null;
  /** A positive amount explains underspend, a negative one overspend; null says not quantified, never zero. */
  readonly amount: Cents | null;
  readonly timing: Recorded['timing'];
  readonly nature: Recorded['nature'];
  readonly driver: Recorded['driver'];
  readonly provenance: Provenance;
  readonly withdrawal: { readonly reason: string; readonly provenance: Provenance } | null;
}

/** The route that calls `recordCause` documents these refusals. */
export const CAUSE_REFUSALS: readonly Refusal[] = [
  causeCodeUnknown,
  narrativeRequired,
  projectUnknown,
  purposeNotOfProject,
  causeOfNoOnePriority,
  purposeNotInForce,
];

interface KnownToCause {
  readonly code: CauseCode | null;
  readonly project: Project | null;
  readonly frameworks: readonly KnownFramework[];
}

export function recordCause(
  cause: Omit<UnderspendCause, 'withdrawal'>,
  { code, project, frameworks }: KnownToCause,
): Change<UnderspendCause> {
  if (!code) throw causeCodeUnknown(cause.code);
  if (code.narrativeRequired && cause.narrative === null) throw narrativeRequired(cause.code);
  const purpose = purposeOf(cause, project);
  if (purpose !== null) {
    checkPurpose(frameworks, purpose, 'purpose', { from: firstDayOf(cause.year), until: lastDayOf(cause.year) });
  }
  const state = { ...cause, purpose, withdrawal: null };

  const { id, amount, withdrawal, ...rest } = state;
  return {
    state,
    events: [event(UnderspendCauseRecorded, { causeId: id, ...rest, amount: toMoneyOrNull(amount) })],
  };
}

/** The route that calls `withdrawCause` documents these refusals. */
export const WITHDRAWAL_REFUSALS: readonly Refusal[] = [causeWithdrawnBefore];

export function withdrawCause(cause: UnderspendCause, reason: string, provenance: Provenance): Change<UnderspendCause> {
  const { id: causeId, year, withdrawal } = cause;
  if (withdrawal?.reason === reason) return { state: cause, events: [] };
  if (withdrawal) throw causeWithdrawnBefore(causeId, withdrawal.reason);
  return {
    state: { ...cause, withdrawal: { reason, provenance } },
    events: [event(UnderspendCauseWithdrawn, { causeId, year, reason, provenance })],
  };
}

function purposeOf({ projectId, purpose }: Pick<UnderspendCause, 'projectId' | 'purpose'>, project: Project | null) {
  if (projectId === null) return purpose;
  if (!project) throw projectUnknown(projectId);
  const priorities = prioritiesOf(project).map(({ priority }) => priority);
  if (purpose === null && priorities.length > 1) throw causeOfNoOnePriority(projectId, priorities);
  if (purpose !== null && priorities.length > 0 && !priorities.includes(purpose)) {
    throw purposeNotOfProject(projectId, purpose, priorities);
  }
  return purpose ?? project.priority;
}
