import { type Change, eventUnlessSame, UnderspendCauseCodeSet } from '@imd/contracts';
import type { Label, Provenance } from '@imd/kernel';

/** A reason why money is left; codes are data, so an officer can add one or change its label. */
export interface CauseCode {
  readonly code: string;
  readonly label: Label;
  /** The code alone says too little: `other`. */
  readonly narrativeRequired: boolean;
  readonly provenance: Provenance;
}

export function setCauseCode(before: CauseCode | null, state: CauseCode): Change<CauseCode> {
  return { state, events: eventUnlessSame(UnderspendCauseCodeSet, before, state) };
}
