import {
  AllocationSet,
  BudgetMutationRecorded,
  BudgetMutationRecordedV1,
  BudgetYearAdopted,
  BudgetYearClosed,
  BudgetYearOpened,
  BudgetYearSettingsChanged,
  ControlTotalRecorded,
  EarmarkSet,
  type EventData,
  PolicyFrameworkPublished,
  ReportingGapsSet,
  UnderspendCauseRecorded,
  UnderspendCauseWithdrawn,
} from '@imd/contracts';
import { type CalendarDate, parseCents, type Year } from '@imd/kernel';
import { type Amount, stated } from './amount';
import type { RawEvents } from './raw-events';

export interface Mutation {
  readonly id: string;
  readonly stage: string;
  readonly atStage: string | null;
  readonly inForceFrom: CalendarDate;
  readonly cash: Amount;
}

export interface Purpose {
  readonly code: string;
  readonly number: number | null;
}

export interface Cause {
  readonly id: string;
  readonly project: string | null;
  readonly purpose: string | null;
  readonly amount: Amount | null;
}

type Gap = EventData<typeof ReportingGapsSet>['gaps'][number];

/** What is set for a budget year, as it stands now; what holds from a day on is asked for with that day. */
export class BudgetYear {
  private readonly opened: EventData<typeof BudgetYearOpened>;
  private readonly settings: EventData<typeof BudgetYearOpened> | EventData<typeof BudgetYearSettingsChanged>;

  constructor(
    private readonly events: RawEvents,
    readonly year: Year,
  ) {
    const opened = this.ofYear(BudgetYearOpened).at(-1);
    if (!opened) throw new Error(`Nobody opened the budget year ${year}`);
    this.opened = opened;
    this.settings = this.ofYear(BudgetYearSettingsChanged).at(-1) ?? opened;
  }

  static all(events: RawEvents): Year[] {
    return [...new Set(events.of(BudgetYearOpened).map(({ year }) => year))].sort((one, other) => one - other);
  }

  private ofYear<T extends Parameters<RawEvents['of']>[0]>(definition: T): EventData<T>[] {
    return this.events.of(definition).filter((data) => (data as { year: Year }).year === this.year);
  }

  get lastDay(): CalendarDate {
    return `${this.year}-12-31`;
  }

  statusOn(asOf: CalendarDate): 'draft' | 'adopted' | 'closed' {
    if (this.ofYear(BudgetYearClosed).some(({ closedOn }) => closedOn <= asOf)) return 'closed';
    return this.adoptedBy(asOf) ? 'adopted' : 'draft';
  }

  adoptedBy(asOf: CalendarDate): boolean {
    return this.ofYear(BudgetYearAdopted).some(({ adoptedOn }) => adoptedOn <= asOf);
  }

  /** From this day on the ledger is complete here: what nobody booked is zero, and before it unknown. */
  isKeptHereOn(asOf: CalendarDate): boolean {
    const from = this.settings.keptFrom ?? null;
    return from !== null && from <= asOf;
  }

  /** A part of the appropriation, in hundredths of a percent. */
  get explanationThreshold(): bigint {
    return parseCents(this.settings.explanationThreshold);
  }

  get bands(): { readonly onCourse: bigint; readonly attention: bigint } {
    const { onCourse, attention } = this.settings.bands;
    return { onCourse: parseCents(onCourse), attention: parseCents(attention) };
  }

  get title() {
    return this.settings.title;
  }

  private get gaps(): readonly Gap[] {
    return this.ofYear(ReportingGapsSet).at(-1)?.gaps ?? [];
  }

  isGap(figure: Gap['figure'], purpose: string | null): boolean {
    return this.gaps.some((gap) => gap.figure === figure && gap.purpose === purpose);
  }

  /** Of the year as a whole, or of any purpose. */
  hasGap(figure: Gap['figure']): boolean {
    return this.gaps.some((gap) => gap.figure === figure);
  }

  /** In the order of force. Version 1 had one day for all, and nothing is in force before its year begins. */
  mutationsOn(asOf: CalendarDate): Mutation[] {
    const byId = new Map<string, Mutation>();
    for (const { mutationId: id, stage, decidedOn, cash, provenance } of this.ofYear(BudgetMutationRecordedV1)) {
      const firstDay = `${this.year}-01-01`;
      const inForceFrom = decidedOn > firstDay ? decidedOn : firstDay;
      byId.set(id, { id, stage, atStage: null, inForceFrom, cash: stated(cash, provenance) });
    }
    for (const told of this.ofYear(BudgetMutationRecorded)) {
      const { mutationId: id, stage, atStage, inForceFrom, cash, provenance } = told;
      byId.set(id, { id, stage, atStage, inForceFrom, cash: stated(cash, provenance) });
    }
    return [...byId.values()].filter(({ inForceFrom }) => inForceFrom <= asOf);
  }

  /** An earmark counts as soon as the mutation that it is part of. */
  earmarksOn(asOf: CalendarDate): Map<string, Amount> {
    const inForce = new Set(this.mutationsOn(asOf).map(({ id }) => id));
    const latest = new Map(this.ofYear(EarmarkSet).map((earmark) => [earmark.purpose, earmark]));
    return new Map(
      [...latest]
        .filter(([, { mutationId }]) => mutationId === null || inForce.has(mutationId))
        .map(([purpose, { amount, provenance }]) => [purpose, stated(amount, provenance)]),
    );
  }

  /** @returns null where no allocation was made */
  get allocation(): Map<string, Amount> | null {
    const latest = this.ofYear(AllocationSet).at(-1);
    if (!latest) return null;
    return new Map(latest.parts.map(({ purpose, amount }) => [purpose, stated(amount, latest.provenance)]));
  }

  get controlTotal(): Amount | null {
    const latest = this.ofYear(ControlTotalRecorded).at(-1);
    return latest ? stated(latest.amount, latest.provenance) : null;
  }

  /** Those that hold on a day of the year, priorities in their own order. */
  get purposes(): { readonly priorities: Purpose[]; readonly themes: Purpose[] } {
    const framework = this.events.of(PolicyFrameworkPublished).filter(({ code }) => code === this.opened.framework);
    const { priorities = [], themes = [] } = framework.at(-1) ?? {};
    const holds = ({ validFrom, validTo }: { validFrom?: string | null; validTo?: string | null }) =>
      (validFrom ?? '') <= this.lastDay && (validTo ?? '9999') >= `${this.year}-01-01`;
    return {
      priorities: priorities
        .filter(holds)
        .map(({ code, number }) => ({ code, number }))
        .sort((one, other) => one.number - other.number),
      themes: themes.filter(holds).map(({ code }) => ({ code, number: null })),
    };
  }

  /** Those that hold still; a cause of a project is of its purpose too. */
  causes(priorityOf: (project: string) => string | null): Cause[] {
    const isWithdrawn = (id: string) =>
      this.events.ofSubject(`underspend-causes/${id}`).at(-1)?.type === UnderspendCauseWithdrawn.type;
    const latest = this.events.latest(UnderspendCauseRecorded, ({ causeId }) => causeId);
    return [...latest.values()]
      .filter(({ year, causeId }) => year === this.year && !isWithdrawn(causeId))
      .map(({ causeId: id, projectId: project, purpose, amount, provenance }) => ({
        id,
        project,
        purpose: purpose ?? (project === null ? null : priorityOf(project)),
        amount: amount && stated(amount, provenance),
      }));
  }
}
