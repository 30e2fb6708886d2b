import { type Change, eventUnlessSame, PurposeCodeSet } from '@imd/contracts';
import { invalid, type CalendarDate, type Label, type Provenance, type Refusal } from '@imd/kernel';

/** A code of the OECD's list says what a flow is for. The list changes, so the codes are data with their days. */
export interface PurposeCode {
  readonly code: string;
  readonly label: Label;
  /** Flows from this day on may have it; null says that it was always there. */
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  readonly provenance: Provenance;
}

export const purposeCodeDatesOutOfOrder = invalid(
  'purpose-code-dates-out-of-order',
  'A purpose code ends on the day it begins or later',
  (validFrom: string, validTo: string) => ({ field: 'validTo', validFrom, validTo }),
);

/** The route that calls `setPurposeCode` documents these refusals. */
export const PURPOSE_CODE_REFUSALS: readonly Refusal[] = [purposeCodeDatesOutOfOrder];

export function setPurposeCode(before: PurposeCode | null, state: PurposeCode): Change<PurposeCode> {
  const { validFrom, validTo } = state;
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    throw purposeCodeDatesOutOfOrder(validFrom, validTo);
  }
  return { state, events: eventUnlessSame(PurposeCodeSet, before, state) };
}
