import { type CalendarDate, dateOutOfPlace, firstDayOf, lastDayOf, type Year } from '@imd/kernel';

interface DatePlace {
  readonly field: string;
  /** It lies in these years, counted from the budget year; null says that another rule holds it to its year. */
  readonly years: readonly [from: number, to: number] | null;
  /** A plan can name a day to come; a fact cannot. */
  readonly mayBeToCome: boolean;
}

/**
 * Every date that a command brings lies here. A budget year is prepared from the second year before it, and its final
 * act follows within three years.
 */
export const DATE_PLACES = {
  keptFrom: { field: 'keptFrom', years: [-1, 1], mayBeToCome: true },
  adoption: { field: 'adoptedOn', years: [-1, 0], mayBeToCome: false },
  closing: { field: 'closedOn', years: [1, 3], mayBeToCome: false },
  mutationTabled: { field: 'tabledOn', years: [-2, 1], mayBeToCome: false },
  mutationDecided: { field: 'decidedOn', years: [-2, 1], mayBeToCome: false },
  mutationInForce: { field: 'inForceFrom', years: [0, 0], mayBeToCome: true },
  entryDecided: { field: 'decidedOn', years: [-2, 0], mayBeToCome: false },
  finalActTabled: { field: 'tabledOn', years: [1, 3], mayBeToCome: false },
  finalActDecided: { field: 'decidedOn', years: [1, 3], mayBeToCome: false },
  finalActInForce: { field: 'inForceFrom', years: [1, 3], mayBeToCome: true },
  receptionProjection: { field: 'confirmedOn', years: [0, 1], mayBeToCome: false },
  receptionCost: { field: 'statedOn', years: [1, 3], mayBeToCome: false },
  commitment: { field: 'madeOn', years: null, mayBeToCome: false },
  release: { field: 'releasedOn', years: null, mayBeToCome: false },
  reschedule: { field: 'changedOn', years: null, mayBeToCome: false },
  booking: { field: 'bookedOn', years: null, mayBeToCome: false },
  settlement: { field: 'settledOn', years: null, mayBeToCome: false },
  refund: { field: 'receivedOn', years: null, mayBeToCome: false },
} as const satisfies Readonly<Record<string, DatePlace>>;

export type DatePlaceName = keyof typeof DATE_PLACES;

/** @throws DomainError `date-out-of-place`; a date that is not known is in no wrong place */
export function requireDate(place: DatePlaceName, date: CalendarDate | null, year: Year, today: CalendarDate): void {
  const { field } = DATE_PLACES[place];
  const { earliest, latest } = boundsOf(place, year, today);
  if (date !== null && ((earliest !== null && date < earliest) || (latest !== null && date > latest))) {
    throw dateOutOfPlace(field, date, earliest, latest);
  }
}

export function boundsOf(
  place: DatePlaceName,
  year: Year,
  today: CalendarDate,
): { readonly earliest: CalendarDate | null; readonly latest: CalendarDate | null } {
  const { years, mayBeToCome }: DatePlace = DATE_PLACES[place];
  const last = years && lastDayOf(year + years[1]);
  return {
    earliest: years && firstDayOf(year + years[0]),
    latest: mayBeToCome || (last !== null && last < today) ? last : today,
  };
}
