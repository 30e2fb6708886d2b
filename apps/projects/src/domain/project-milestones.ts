import { type Change, type DatePrecision, type EventData, eventUnlessSame, MilestonePlanned } from '@imd/contracts';
import type { CalendarDate, Label, Provenance, Refusal } from '@imd/kernel';
import type { Project } from './project';
import { milestoneNotFound, reschedulingNeedsReason } from './project-milestones.errors';

export interface PlannedMilestone {
  readonly id: string;
  readonly title: Label;
  readonly dueOn: CalendarDate | null;
  readonly dueOnPrecision: DatePrecision;
  readonly reachedOn: CalendarDate | null;
  /** The reason says why the milestone is due on this date instead of the one before. */
  readonly reason: string | null;
  readonly provenance: Provenance;
}

export interface Milestone extends PlannedMilestone {
  /** Each date on which it was due before stays, oldest first, with the reason why it was given up. */
  readonly rescheduled: readonly {
    readonly dueOn: CalendarDate | null;
    readonly dueOnPrecision: DatePrecision;
    readonly reason: string;
  }[];
}

/** The route that calls `planMilestone` documents these refusals. */
export const PLANNING_REFUSALS: readonly Refusal[] = [reschedulingNeedsReason];

/** A changed date needs a reason, and the date before stays on record. */
export function planMilestone(project: Project, planned: PlannedMilestone): Change<Project> {
  const before = project.milestones.find(({ id }) => id === planned.id) ?? null;
  const milestone = before === null ? { ...planned, rescheduled: [] } : reschedule(before, planned);
  const milestones = before
    ? project.milestones.map((each) => (each === before ? milestone : each))
    : [...project.milestones, milestone];
  return {
    state: { ...project, milestones },
    events: eventUnlessSame(
      MilestonePlanned,
      before && asEventData(project.id, before),
      asEventData(project.id, milestone),
    ),
  };
}

export function milestoneOf(project: Project, milestoneId: string): Milestone {
  const milestone = project.milestones.find(({ id }) => id === milestoneId);
  if (!milestone) throw milestoneNotFound(project.id, milestoneId);
  return milestone;
}

function reschedule(before: Milestone, planned: PlannedMilestone): Milestone {
  const { dueOn, dueOnPrecision, rescheduled } = before;
  if (planned.dueOn === dueOn) return { ...planned, rescheduled };
  if (planned.reason === null) throw reschedulingNeedsReason(planned.id, dueOn, planned.dueOn);
  return { ...planned, rescheduled: [...rescheduled, { dueOn, dueOnPrecision, reason: planned.reason }] };
}

function asEventData(projectId: string, milestone: Milestone): EventData<typeof MilestonePlanned> {
  const { id, rescheduled, ...rest } = milestone;
  return { projectId, milestoneId: id, ...rest };
}
