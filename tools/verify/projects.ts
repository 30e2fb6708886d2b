import { type EventData, ProjectChanged, ProjectRegistered, ProjectStatusChanged } from '@imd/contracts';
import { type CalendarDate, parseCents, type Year } from '@imd/kernel';
import { type Amount, stated } from './amount';
import type { RawEvents } from './raw-events';

type Told = EventData<typeof ProjectChanged>;

/** The projects as they stand now. A change tells a project whole, but for its status, which moves by its own event. */
export class Projects {
  private readonly byId: Map<string, Told>;

  constructor(private readonly events: RawEvents) {
    const ids = events.of(ProjectRegistered).map(({ projectId }) => projectId);
    this.byId = new Map(ids.map((id) => [id, asItStands(events, id)]));
  }

  get all(): Told[] {
    return [...this.byId.values()];
  }

  get(id: string): Told | undefined {
    return this.byId.get(id);
  }

  priorityOf(id: string): string | null {
    return this.byId.get(id)?.priority ?? null;
  }

  /** In hundredths of a percent; one that is of a single priority is of it wholly. */
  sharesOf(id: string): { readonly key: string; readonly weight: bigint }[] {
    const { priority = null, priorities = [] } = this.byId.get(id) ?? {};
    const shares = priorities.map((each) => ({ key: each.priority, weight: parseCents(each.share) }));
    return shares.length > 0 || priority === null ? shares : [{ key: priority, weight: 100_00n }];
  }

  /** A status that was told of a day holds from then on; the one before it held until then. */
  statusOn(id: string, day: CalendarDate): string | null {
    const told = this.events
      .ofSubject(`projects/${id}`)
      .flatMap(({ type, data }) =>
        type === ProjectStatusChanged.type ? [data as EventData<typeof ProjectStatusChanged>] : [],
      );
    const held = told.filter(({ changedOn }) => changedOn <= day).at(-1);
    return held?.to ?? told[0]?.from ?? this.byId.get(id)?.status ?? null;
  }

  planOf(id: string, year: Year): Amount | null {
    const project = this.byId.get(id);
    const plan = project?.plans.find((each) => each.year === year);
    return project && plan ? stated(plan.amount, project.provenance) : null;
  }

  /** Nobody says how several implementing organisations share a project: it is of no one of them. */
  implementerOf(id: string): string | null {
    const implementing = (this.byId.get(id)?.partners ?? []).filter(({ role }) => role === 'implementing');
    return implementing.length === 1 ? (implementing[0]?.organisationId ?? null) : null;
  }

  /** Those with a plan for the year, and those that run in it and that nobody else pays, as far as is known. */
  ofYear(year: Year): string[] {
    return this.all
      .filter((project) => this.planOf(project.projectId, year) !== null || runsIn(project, year))
      .map(({ projectId }) => projectId);
  }
}

/** A project of which no start is known runs from the day from which it is known to. */
function runsIn(project: Told, year: Year): boolean {
  if (project.fundedByProgramme === false || project.status === 'cancelled') return false;
  const { start, end } = datesOf(project);
  const known = project.knownFrom ?? null;
  const from = start ?? (known !== null && end !== null && end < known ? end : known);
  return from !== null && from <= `${year}-12-31` && (end === null || end >= `${year}-01-01`);
}

/** The actual date counts, and the planned one while that is unknown. */
function datesOf(project: Told): { readonly start: CalendarDate | null; readonly end: CalendarDate | null } {
  return {
    start: project.actualStart ?? project.plannedStart,
    end: project.actualEnd ?? project.plannedEnd,
  };
}

function asItStands(events: RawEvents, id: string): Told {
  let project: Told | undefined;
  for (const { type, data } of events.ofSubject(`projects/${id}`)) {
    if (type === ProjectRegistered.type || type === ProjectChanged.type) project = data as Told;
    if (type === ProjectStatusChanged.type && project)
      project = { ...project, status: (data as EventData<typeof ProjectStatusChanged>).to };
  }
  if (!project) throw new Error(`Nobody registered the project ${id}`);
  return project;
}
