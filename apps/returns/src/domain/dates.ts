import { calendarDay, dateOutOfPlace, type CalendarDate, type Refusal } from '@imd/kernel';

/** Nothing is recorded of what was before. */
export const EARLIEST = '1990-01-01';
/** Nothing is planned for what comes after; years of the budget end here too. */
export const LATEST = '2100-12-31';

interface Bounds {
  /** The latest is a day of its own, or the day on which the date is given: what happened is not in the future. */
  readonly latest: typeof LATEST | 'today';
}

const HAPPENED: Bounds = { latest: 'today' };
const PLANNED: Bounds = { latest: LATEST };

/** One table says which date may lie where; all lie after the same earliest day. */
export const DATES = {
  'return-statistic': { from: HAPPENED, to: HAPPENED },
  'return-scheme': { applicationFrom: PLANNED, applicationTo: PLANNED, runOffTo: PLANNED },
  'reception-facility': { countedOn: HAPPENED },
  'family-tracing': { from: HAPPENED, to: HAPPENED },
  'country-policy': { from: PLANNED, to: PLANNED },
  'country-instrument': { from: PLANNED, to: PLANNED },
  'cooperation-assessment': { from: HAPPENED, to: HAPPENED },
  'return-case': { appliedOn: HAPPENED },
  'case-step': { on: HAPPENED },
  'case-assistance': { grantedOn: HAPPENED },
  'conditionality-decision': { decidedOn: HAPPENED, from: PLANNED, to: PLANNED },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Bounds>>>>;

export const DATE_REFUSALS: readonly Refusal[] = [dateOutOfPlace];

/** @throws DomainError `date-out-of-place` for the first date that lies elsewhere; an unknown date lies nowhere */
export function requireDates<Of extends keyof typeof DATES>(
  of: Of,
  dates: Readonly<Record<keyof (typeof DATES)[Of], CalendarDate | null>>,
  now: Date,
): void {
  for (const [field, bounds] of Object.entries<Bounds>(DATES[of])) {
    const date = (dates as Readonly<Record<string, CalendarDate | null>>)[field] ?? null;
    const latest = bounds.latest === 'today' ? calendarDay(now) : bounds.latest;
    if (date !== null && (date < EARLIEST || date > latest)) throw dateOutOfPlace(field, date, EARLIEST, latest);
  }
}
