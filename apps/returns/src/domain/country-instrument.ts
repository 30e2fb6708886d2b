import {
  type Change,
  CountryInstrumentRecorded,
  type DatePrecision,
  type EventData,
  eventUnlessSame,
  type INSTRUMENT_SCOPES,
} from '@imd/contracts';
import {
  type Refusal,
  toMoneyOrNull,
  type CalendarDate,
  type Cents,
  type CountryCode,
  type Label,
  type Provenance,
} from '@imd/kernel';
import { instrumentAmountNotPositive, instrumentPeriodReversed, regionUnknown } from './country-instrument.errors';
import { DATE_REFUSALS, requireDates } from './dates';

type Recorded = EventData<typeof CountryInstrumentRecorded>;

/** An instrument carries migration policy towards countries, towards regions, or towards none in particular. */
export interface RecordedInstrument {
  readonly id: string;
  readonly kind: Recorded['kind'];
  readonly title: Label;
  readonly countries: readonly CountryCode[];
  /** The words of the source for where it works, such as a part of a country. */
  readonly region: Label | null;
  readonly regions: readonly string[];
  readonly state: Recorded['state'];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly datePrecision: DatePrecision;
  readonly partners: readonly string[];
  /** One amount is for all its countries together: it is never split over them. */
  readonly amount: Cents | null;
  /** A source may name a payer other than this programme. */
  readonly paidBy: Label | null;
  readonly remark: Label | null;
  readonly provenance: Provenance;
}

/** Lists filter by the scope, which follows from what is named. */
export interface CountryInstrument extends RecordedInstrument {
  readonly scope: (typeof INSTRUMENT_SCOPES)[number];
}

export const INSTRUMENT_REFUSALS: readonly Refusal[] = [
  ...DATE_REFUSALS,
  instrumentPeriodReversed,
  instrumentAmountNotPositive,
  regionUnknown,
];

/** Recording an instrument again replaces it whole. */
export function recordCountryInstrument(
  before: CountryInstrument | null,
  instrument: RecordedInstrument,
  isRegion: (region: string) => boolean,
  now: Date,
): Change<CountryInstrument> {
  const { from, to, amount, regions } = instrument;
  requireDates('country-instrument', { from, to }, now);
  if (from && to && to < from) throw instrumentPeriodReversed(from, to);
  if (amount !== null && amount <= 0n) throw instrumentAmountNotPositive(amount);
  const unknown = regions.find((region) => !isRegion(region));
  if (unknown !== undefined) throw regionUnknown(unknown);

  const state = { ...instrument, scope: scopeOf(instrument) };
  return { state, events: eventUnlessSame(CountryInstrumentRecorded, before && recorded(before), recorded(state)) };
}

function scopeOf({ countries, regions }: RecordedInstrument): CountryInstrument['scope'] {
  if (countries.length > 0) return 'countries';
  return regions.length > 0 ? 'regional' : 'global';
}

function recorded({ id, amount, ...rest }: CountryInstrument): Recorded {
  return { instrumentId: id, ...rest, amount: toMoneyOrNull(amount) };
}
