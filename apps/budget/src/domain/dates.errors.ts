import { invalid, type CalendarDate } from '@imd/kernel';

export const dateOutOfPlace = invalid(
  'date-out-of-place',
  'A date lies in the years that its budget year allows it, and no fact lies after today',
  (field: string, date: CalendarDate, earliest: CalendarDate | null, latest: CalendarDate | null) => ({
    field,
    date,
    earliest,
    latest,
  }),
);
