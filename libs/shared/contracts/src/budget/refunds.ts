import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';
import { ORIGINAL_MONEY } from './exchange-rates';
import { COUNTRY_AMOUNTS, EXPENDITURE_SCOPES, REGION_AMOUNTS } from './expenditures';

/** Money back nets what was spent in its own year, or is a receipt (ontvangst) of a later one. */
export const REFUND_TREATMENTS = ['netted', 'receipt'] as const;

export const RefundReceived = defineEvent({
  domain: 'refunds',
  event: 'refund-received',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'refunds',
  meaning:
    'Money back (terugontvangst). In the year of its expenditure it nets; otherwise it is a receipt of its own year, ' +
    'and the year of the expenditure stays as it is. `amount` is positive.',
  data: Type.Object({
    refundId: Schema.Id,
    /** The refund belongs to the year of its day. */
    year: Schema.Year,
    treatment: Schema.oneOf(REFUND_TREATMENTS),
    /** Null says that the money belongs to no expenditure that is booked here. */
    expenditureId: Schema.nullable(Schema.Id),
    expenditureYear: Schema.nullable(Schema.Year),
    purpose: Schema.Code,
    projectId: Schema.nullable(Schema.Id),
    commitmentId: Schema.nullable(Schema.Id),
    /** True where it is the rest of an advance. */
    advance: Type.Boolean(),
    amount: Schema.Money,
    /** What came back in another currency; null or absent: euros. */
    original: Type.Optional(Schema.nullable(ORIGINAL_MONEY)),
    /** The euro value that this part of its expenditure got when that was booked; null or absent: the amount. */
    expenditureValue: Type.Optional(Schema.nullable(Schema.Money)),
    receivedOn: Schema.Date,
    scope: Schema.oneOf(EXPENDITURE_SCOPES),
    countryAmounts: COUNTRY_AMOUNTS,
    regionAmounts: REGION_AMOUNTS,
    reason: Schema.Text,
    provenance: Schema.Provenance,
  }),
  sample: {
    refundId: '0190a3a2-5b1e-7c3d-8a4f-2b6c9d0e1f25',
    year: 2011,
    treatment: 'receipt' as const,
    expenditureId: '0190a3a2-5b1e-7c3d-8a4f-2b6c9d0e1f23',
    expenditureYear: 2010,
    purpose: 'return-and-reintegration',
    projectId: 'hrt',
    commitmentId: null,
    advance: false,
    amount: { value: '4050.00', currency: 'EUR' as const },
    receivedOn: '2011-04-01',
    scope: 'unattributed' as const,
    countryAmounts: [],
    reason: 'Not spent by the partner',
    provenance: SAMPLE_PROVENANCE,
  },
});
