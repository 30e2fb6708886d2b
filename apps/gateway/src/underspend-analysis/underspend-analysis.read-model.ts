import type {
  BudgetMutationRecorded,
  BudgetYearOpened,
  EarmarkSet,
  EventData,
  PolicyFrameworkPublished,
  ProjectRegistered,
  UnderspendCauseCodeSet,
  UnderspendCauseRecorded,
} from '@imd/contracts';
import type { CalendarDate, Money, Provenance, TotalMarks } from '@imd/kernel';
import { defineReadModel, type ImageView } from '@imd/messaging';
import type { BookingDay } from '../figures/booking-day';
import type { ReportingGap } from '../figures/reported-figures';

/**
 * Records are few and kept whole. Bookings are kept as totals per booking day and recorded day, so that the analysis
 * costs the same at ten expenditures and at a million.
 */
export const UNDERSPEND = defineReadModel({
  name: 'underspend',
  topics: ['imd.budget', 'imd.projects'],
  collections: {
    frameworks: { indexes: [] },
    years: { indexes: [] },
    projects: { indexes: [] },
    'cause-codes': { indexes: [] },
    causes: { indexes: [] },
    spending: { indexes: [] },
    commitments: { indexes: [] },
    'money-back': { indexes: [] },
    advances: { indexes: [] },
  },
});

export type FrameworkDocument = EventData<typeof PolicyFrameworkPublished>;

export type Mutation = Omit<EventData<typeof BudgetMutationRecorded>, 'year'>;
export type Earmark = Omit<EventData<typeof EarmarkSet>, 'year'>;

export interface Allocation {
  readonly parts: readonly { readonly purpose: string; readonly amount: Money }[];
  readonly provenance: Provenance;
}

export interface ControlTotal {
  readonly amount: Money;
  readonly provenance: Provenance;
}

export const YEAR_STATUSES = ['draft', 'adopted', 'closed'] as const;

export interface YearDocument extends EventData<typeof BudgetYearOpened> {
  readonly adoptedOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  readonly mutations: readonly Mutation[];
  readonly earmarks: readonly Earmark[];
  readonly allocation: Allocation | null;
  readonly gaps: readonly ReportingGap[];
  /** The source states this as the total spent. */
  readonly statedSpending: ControlTotal | null;
}

export type ProjectDocument = EventData<typeof ProjectRegistered>;

export type CauseCodeDocument = EventData<typeof UnderspendCauseCodeSet>;

export interface CauseDocument extends EventData<typeof UnderspendCauseRecorded> {
  readonly withdrawn: boolean;
}

interface BookingKey extends BookingDay {
  readonly year: number;
  readonly purpose: string;
  readonly recordedOn: string;
}

/** Reversals, and refunds of the same year, are subtracted. `place` is a country, or `regional`, `global` or `unattributed`. */
export interface SpendingTotal extends BookingKey, TotalMarks {
  readonly projectId: string | null;
  readonly place: string;
  readonly spent: bigint;
  /** 1 says that an expenditure was split over several countries: by place it is then derived, in total it is not. */
  readonly split: bigint;
}

/** Each sum adds up changes of one commitment that affect one year; a sum without changes is absent. */
export interface CommitmentTotal extends BookingKey, TotalMarks {
  readonly commitmentId: string;
  readonly projectId: string | null;
  /** Releases of the year are subtracted from the value made in it. */
  readonly entered?: bigint;
  /** Releases are subtracted from the instalments of the year. */
  readonly due?: bigint;
  readonly paid?: bigint;
}

/** Each sum adds up money of one kind; it has the year that it counts in. */
export interface MoneyTotal extends BookingKey, TotalMarks {
  readonly projectId: string | null;
  readonly amount: bigint;
}

/** The figures read the whole read model at one moment. */
export interface UnderspendDocuments {
  readonly frameworks: ReadonlyMap<string, FrameworkDocument>;
  readonly years: ReadonlyMap<string, YearDocument>;
  readonly projects: ReadonlyMap<string, ProjectDocument>;
  readonly causeCodes: ReadonlyMap<string, CauseCodeDocument>;
  readonly causes: Iterable<CauseDocument>;
  readonly spending: Iterable<SpendingTotal>;
  readonly commitments: Iterable<CommitmentTotal>;
  /** Receipts: money back in a later year than that of its payment. */
  readonly moneyBack: Iterable<MoneyTotal>;
  /** Advances of a year, less what was settled, reversed or paid back. */
  readonly advances: Iterable<MoneyTotal>;
}

export function underspendDocuments(view: ImageView): UnderspendDocuments {
  return {
    frameworks: view.documents('frameworks'),
    years: view.documents('years'),
    projects: view.documents('projects'),
    causeCodes: view.documents('cause-codes'),
    causes: view.documents<CauseDocument>('causes').values(),
    spending: view.documents<SpendingTotal>('spending').values(),
    commitments: view.documents<CommitmentTotal>('commitments').values(),
    moneyBack: view.documents<MoneyTotal>('money-back').values(),
    advances: view.documents<MoneyTotal>('advances').values(),
  };
}
