import type { CalendarDate } from './calendar-date';
import { invalid } from './domain-error';

/** Each service has a table of its dates; null says that there is no bound on that side. */
export const dateOutOfPlace = invalid(
  'date-out-of-place',
  'A date lies where the table of dates allows it, and no fact lies after today',
  (field: string, date: CalendarDate, earliest: CalendarDate | null, latest: CalendarDate | null) => ({
    field,
    date,
    earliest,
    latest,
  }),
);
