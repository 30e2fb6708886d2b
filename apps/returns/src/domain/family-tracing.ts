import { type Change, type EventData, eventUnlessSameState, FamilyTracingRecorded } from '@imd/contracts';
import {
  checkCountryDays,
  countryNotInForce,
  type CalendarDate,
  type CountryCode,
  type Label,
  type Provenance,
  type Refusal,
} from '@imd/kernel';
import { DATE_REFUSALS, requireDates } from './dates';
import {
  moreFoundThanRequested,
  tracingMovesCountry,
  tracingPeriodOverlaps,
  tracingPeriodReversed,
} from './family-tracing.errors';
import { publishedTogether, type ToldTogether } from './small-counts';

/** The numbers of a period in a country; null is unknown. */
interface Traced {
  readonly requests: number | null;
  readonly found: number | null;
}

export interface GivenTracing extends Traced {
  readonly id: string;
  readonly country: CountryCode;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly remark: Label | null;
  readonly provenance: Provenance;
}

/** Families of unaccompanied minors were looked for in a country of origin. */
export interface FamilyTracing extends GivenTracing, ToldTogether<keyof Traced> {}

/** The periods of a country; they never overlap, so no two are subtracted from each other. */
export interface TracedPeriods {
  readonly country: CountryCode;
  readonly periods: readonly { readonly tracing: string; readonly from: CalendarDate; readonly to: CalendarDate }[];
}

export const TRACING_REFUSALS: readonly Refusal[] = [
  ...DATE_REFUSALS,
  countryNotInForce,
  tracingPeriodReversed,
  tracingPeriodOverlaps,
  tracingMovesCountry,
  moreFoundThanRequested,
];

/** Recording again replaces the whole. */
export function recordFamilyTracing(
  before: FamilyTracing | null,
  given: GivenTracing,
  traced: TracedPeriods,
  now: Date,
): Change<FamilyTracing> {
  const { from, to, requests, found } = given;
  requireDates('family-tracing', { from, to }, now);
  if (to < from) throw tracingPeriodReversed(from, to);
  checkCountryDays('country', given.country, from, to);
  if (before && before.country !== given.country) throw tracingMovesCountry(before.country);
  const other = traced.periods.find(
    ({ tracing, ...period }) => tracing !== given.id && period.from <= to && from <= period.to,
  );
  if (other) throw tracingPeriodOverlaps(other.tracing);
  if (requests !== null && found !== null && found > requests) throw moreFoundThanRequested(requests, found);

  const state = { ...given, ...publishedTogether({ requests, found }, before) };
  return { state, events: eventUnlessSameState(FamilyTracingRecorded, before, state, told) };
}

function told({ id, published, everPublished: _, ...rest }: FamilyTracing): EventData<typeof FamilyTracingRecorded> {
  return { tracingId: id, ...rest, ...published };
}
