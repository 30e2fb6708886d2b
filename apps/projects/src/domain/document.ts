import { type Change, type DatePrecision, DocumentRecorded, type EventData, eventUnlessSame } from '@imd/contracts';
import type { CalendarDate, Label, Provenance, Refusal } from '@imd/kernel';
import { documentWithoutMovers } from './document.errors';

type Recorded = EventData<typeof DocumentRecorded>;

/** The register holds the papers that frameworks, undertakings and the provenance of records refer to. */
export interface RegisteredDocument {
  readonly id: string;
  readonly kind: Recorded['kind'];
  readonly title: Label;
  readonly number: string | null;
  readonly datedOn: CalendarDate | null;
  readonly datePrecision: DatePrecision;
  readonly chamber: Recorded['chamber'];
  /** Null where the source does not name the parliamentary year. */
  readonly session: string | null;
  readonly movers: readonly string[];
  readonly effect: Label | null;
  readonly provenance: Provenance;
}

/** The route that calls `recordDocument` documents these refusals. */
export const DOCUMENT_REFUSALS: readonly Refusal[] = [documentWithoutMovers];

const TABLED: readonly Recorded['kind'][] = ['amendment', 'motion'];

export function recordDocument(
  before: RegisteredDocument | null,
  state: RegisteredDocument,
): Change<RegisteredDocument> {
  if (TABLED.includes(state.kind) && state.movers.length === 0) throw documentWithoutMovers(state.kind);
  return { state, events: eventUnlessSame(DocumentRecorded, before && asEventData(before), asEventData(state)) };
}

function asEventData({ id, ...rest }: RegisteredDocument): Recorded {
  return { documentId: id, ...rest };
}
