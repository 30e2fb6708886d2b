import { type Change, type DatePrecision, type EventData, eventUnlessSame, UndertakingRecorded } from '@imd/contracts';
import type { CalendarDate, Label, Provenance, Refusal } from '@imd/kernel';
import { openUndertakingFulfilled } from './undertaking.errors';

/** A promise to parliament (toezegging). */
export interface Undertaking {
  readonly id: string;
  readonly title: Label;
  readonly state: EventData<typeof UndertakingRecorded>['state'];
  /** Null when it was made without a date. */
  readonly dueOn: CalendarDate | null;
  readonly datePrecision: DatePrecision;
  /** Null while it is open, or when it was fulfilled on a day nobody wrote down. */
  readonly fulfilledOn: CalendarDate | null;
  /** Parliamentary paper in which it was made or fulfilled. */
  readonly reference: string | null;
  readonly provenance: Provenance;
}

/** What `recordUndertaking` may refuse. */
export const UNDERTAKING_REFUSALS: readonly Refusal[] = [openUndertakingFulfilled];

export function recordUndertaking(before: Undertaking | null, state: Undertaking): Change<Undertaking> {
  if (state.state === 'open' && state.fulfilledOn !== null) throw openUndertakingFulfilled(state.fulfilledOn);
  return { state, events: eventUnlessSame(UndertakingRecorded, before && asEventData(before), asEventData(state)) };
}

function asEventData({ id, ...rest }: Undertaking): EventData<typeof UndertakingRecorded> {
  return { undertakingId: id, ...rest };
}
