import type { CalendarDate } from '@imd/kernel';
import { purposeNotInForce } from './known-framework.errors';

/** A purpose holds from and to a day; null says that it holds as long as its framework. */
export interface KnownPurpose {
  readonly code: string;
  readonly from: CalendarDate | null;
  readonly until: CalendarDate | null;
}

/** The budget service owns policy frameworks; this service learns of one from its event. */
export interface KnownFramework {
  readonly code: string;
  readonly validFrom: CalendarDate;
  readonly purposes: readonly KnownPurpose[];
}

/** Money is for a purpose only while a framework that is in force has it. A framework is in force for ever. */
export function checkPurpose(
  frameworks: readonly KnownFramework[],
  purpose: string,
  field: 'priority' | 'priorities' | 'purpose',
  { from, until }: { readonly from: CalendarDate; readonly until: CalendarDate },
): void {
  const holds = frameworks.some(({ validFrom, purposes }) =>
    purposes.some(
      (each) =>
        each.code === purpose &&
        validFrom <= until &&
        (each.from === null || each.from <= until) &&
        (each.until === null || each.until >= from),
    ),
  );
  if (!holds) throw purposeNotInForce(field, purpose, from, until);
}
