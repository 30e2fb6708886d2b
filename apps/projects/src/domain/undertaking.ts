import { type Change, type DatePrecision, type EventData, eventUnlessSame, UndertakingRecorded } from '@imd/contracts';
import type { CalendarDate, CountryCode, Label, Provenance, Refusal, RegionCode } from '@imd/kernel';
import { documentUnknown } from './document.errors';
import { openUndertakingFulfilled, undertakingOwnerUnknown, undertakingSettledInOpenState } from './undertaking.errors';

type Recorded = EventData<typeof UndertakingRecorded>;

/** An undertaking (toezegging) is a promise to parliament, a motion (motie) a wish of parliament. */
export interface Undertaking {
  readonly id: string;
  readonly kind: NonNullable<Recorded['kind']>;
  readonly title: Label;
  readonly state: Recorded['state'];
  /** Null says that the source does not tell when it was made. */
  readonly madeOn: CalendarDate | null;
  /** Null says that it was made without a date. */
  readonly dueOn: CalendarDate | null;
  readonly datePrecision: DatePrecision;
  /** Null says that it is open, or that it was fulfilled on a day that nobody wrote down. */
  readonly fulfilledOn: CalendarDate | null;
  /** A parliamentary paper holds the promise or tells of its fulfilment. */
  readonly reference: string | null;
  /** Registered organisations are to settle it. */
  readonly owners: readonly string[];
  /** The register holds the document in which it was made, and the one in which it was settled. */
  readonly madeIn: string | null;
  readonly settledIn: string | null;
  readonly settlement: Label | null;
  /** It concerns the countries and regions that it names. */
  readonly countries: readonly CountryCode[];
  readonly regions: readonly RegionCode[];
  readonly provenance: Provenance;
}

/** The route that calls `recordUndertaking` documents these refusals. */
export const UNDERTAKING_REFUSALS: readonly Refusal[] = [
  openUndertakingFulfilled,
  undertakingSettledInOpenState,
  undertakingOwnerUnknown,
  documentUnknown,
];

/** The service knows these of what an undertaking refers to. */
export interface KnownToUndertaking {
  readonly organisations: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

export function recordUndertaking(
  before: Undertaking | null,
  state: Undertaking,
  { organisations, documents }: KnownToUndertaking,
): Change<Undertaking> {
  if (state.state === 'open' && state.fulfilledOn !== null) throw openUndertakingFulfilled(state.fulfilledOn);
  if (state.state === 'open' && (state.settledIn !== null || state.settlement !== null)) {
    throw undertakingSettledInOpenState(state.settledIn === null ? 'settlement' : 'settledIn');
  }
  const strangers = state.owners.filter((owner) => !organisations.has(owner));
  if (strangers.length > 0) throw undertakingOwnerUnknown(strangers);
  for (const field of ['madeIn', 'settledIn'] as const) {
    const document = state[field];
    if (document !== null && !documents.has(document)) throw documentUnknown(field, document);
  }
  return { state, events: eventUnlessSame(UndertakingRecorded, before && asEventData(before), asEventData(state)) };
}

function asEventData({ id, ...rest }: Undertaking): EventData<typeof UndertakingRecorded> {
  return { undertakingId: id, ...rest };
}
