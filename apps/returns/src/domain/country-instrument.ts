import {
  type Change,
  CountryInstrumentRecorded,
  type DatePrecision,
  type EventData,
  eventUnlessSame,
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
import { instrumentAmountNotPositive, instrumentPeriodReversed } from './country-instrument.errors';

type Recorded = EventData<typeof CountryInstrumentRecorded>;

/** An instrument carries migration policy towards one or more countries, or towards none in particular. */
export interface CountryInstrument {
  readonly id: string;
  readonly kind: Recorded['kind'];
  readonly title: Label;
  readonly countries: readonly CountryCode[];
  /** A source may name a region instead of countries, or beside them. */
  readonly region: Label | null;
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

export const INSTRUMENT_REFUSALS: readonly Refusal[] = [instrumentPeriodReversed, instrumentAmountNotPositive];

/** Recording an instrument again replaces it whole. */
export function recordCountryInstrument(
  before: CountryInstrument | null,
  instrument: CountryInstrument,
): Change<CountryInstrument> {
  const { from, to, amount } = instrument;
  if (from && to && to < from) throw instrumentPeriodReversed(from, to);
  if (amount !== null && amount <= 0n) throw instrumentAmountNotPositive(amount);

  return {
    state: instrument,
    events: eventUnlessSame(CountryInstrumentRecorded, before && recorded(before), recorded(instrument)),
  };
}

function recorded({ id, amount, ...rest }: CountryInstrument): Recorded {
  return { instrumentId: id, ...rest, amount: toMoneyOrNull(amount) };
}
