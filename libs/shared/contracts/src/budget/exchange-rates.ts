import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';

/** Units of a currency for one euro. */
export const ExchangeRateValue = Type.String({ pattern: '^(0|[1-9]\\d{0,8})(\\.\\d{1,6})?$' });

/** Money of any currency; some have three decimals. */
export const ANY_MONEY = Type.Object({
  value: Type.String({ pattern: '^(0|[1-9]\\d{0,14})(\\.\\d{1,3})?$' }),
  currency: Schema.Currency,
});

/** Money of another currency, and the rate that gave its euro value when it was booked. */
export const ORIGINAL_MONEY = Type.Object({
  amount: ANY_MONEY,
  rate: Type.Object({
    value: ExchangeRateValue,
    /** The day of the rate; null for the corporate rate of the budget year. */
    date: Schema.nullable(Schema.Date),
    source: Schema.Text,
  }),
});

export const ExchangeRateSet = defineEvent({
  domain: 'exchange-rates',
  event: 'exchange-rate-set',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'exchange-rates',
  meaning:
    'The corporate rate of a currency for a budget year: units for one euro. It values what is booked from then on; ' +
    'what was booked keeps its euro value.',
  restates: [],
  data: Type.Object({
    year: Schema.Year,
    currency: Schema.Currency,
    rate: ExchangeRateValue,
    provenance: Schema.Provenance,
  }),
  sample: { year: 2011, currency: 'USD', rate: '1.3362', provenance: SAMPLE_PROVENANCE },
});
