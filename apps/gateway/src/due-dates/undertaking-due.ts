import { UndertakingRecorded } from '@imd/contracts';
import { type CalendarDate, daysBetween } from '@imd/kernel';
import { alertOf, type Alert, subjectOf } from '../analytics/alert';
import type { UndertakingDocument } from './due-dates.read-model';

/** A letter to parliament takes about as long to write. */
const DUE_WITHIN_DAYS = 30;

/** An open undertaking is due for a month up to its day, and overdue after it. */
export function undertakingsDue(undertakings: readonly UndertakingDocument[], today: CalendarDate): Alert[] {
  return undertakings.flatMap(({ undertakingId, state, dueOn, provenance }) => {
    if (state !== 'open' || dueOn === null || daysBetween(today, dueOn) > DUE_WITHIN_DAYS) return [];
    return [
      alertOf(dueOn < today ? 'undertaking-overdue' : 'undertaking-due', [undertakingId], {
        about: subjectOf(UndertakingRecorded, undertakingId),
        link: `/v1/undertakings/${undertakingId}`,
        dueOn,
        invented: provenance.invented,
      }),
    ];
  });
}
