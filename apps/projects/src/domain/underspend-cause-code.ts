import { type Change, eventUnlessSame, UnderspendCauseCodeSet } from '@imd/contracts';
import type { Label, Provenance } from '@imd/kernel';

/** A code names a reason why money is left; codes are data, so that an officer can add one or change its label. */
export interface CauseCode {
  readonly code: string;
  readonly label: Label;
  /** A code such as `other` says too little alone. */
  readonly narrativeRequired: boolean;
  readonly provenance: Provenance;
}

export function setCauseCode(before: CauseCode | null, state: CauseCode): Change<CauseCode> {
  return { state, events: eventUnlessSame(UnderspendCauseCodeSet, before, state) };
}
