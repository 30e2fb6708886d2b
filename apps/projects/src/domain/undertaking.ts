import { type Change, type DatePrecision, type EventData, eventUnlessSame, UndertakingRecorded } from '@imd/contracts';
import type { CalendarDate, Label, Provenance, Refusal } from '@imd/kernel';
import { openUndertakingFulfilled } from './undertaking.errors';

/** An undertaking (toezegging) is a promise to parliament. */
export interface Undertaking {
  readonly id: string;
  readonly title: Label;
  readonly state: EventData<typeof UndertakingRecorded>['state'];
  /** Null says that it was made without a date. */
  readonly dueOn: CalendarDate | null;
  readonly datePrecision: DatePrecision;
  /** Null says that it is open, or that it was fulfilled on a day that nobody wrote down. */
  readonly fulfilledOn: CalendarDate | null;
  /** A parliamentary paper holds the promise or tells of its fulfilment. */
  readonly reference: string | null;
  readonly provenance: Provenance;
}

/** The route that calls `recordUndertaking` documents these refusals. */
export const UNDERTAKING_REFUSALS: readonly Refusal[] = [openUndertakingFulfilled];

export function recordUndertaking(before: Undertaking | null, state: Undertaking): Change<Undertaking> {
  if (state.state === 'open' && state.fulfilledOn !== null) throw openUndertakingFulfilled(state.fulfilledOn);
  return { state, events: eventUnlessSame(UndertakingRecorded, before && asEventData(before), asEventData(state)) };
}

function asEventData({ id, ...rest }: Undertaking): EventData<typeof UndertakingRecorded> {
  return { undertakingId: id, ...rest };
}
