import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';
import { ANY_MONEY, ORIGINAL_MONEY } from './exchange-rates';

/** IATI transaction type 3 is a disbursement to a partner, 4 is spent on goods or services. */
export const EXPENDITURE_KINDS = ['disbursement', 'expenditure'] as const;

/** An expenditure with a flag was accepted, but is not ordinary. */
export const EXPENDITURE_FLAGS = ['before-adoption', 'outside-oda-list', 'above-appropriation'] as const;

/**
 * Money goes to countries by share, or to no one country by nature, or nobody said where. What goes to countries and to
 * a region is regional.
 */
export const EXPENDITURE_SCOPES = ['countries', 'regional', 'global', 'unattributed'] as const;

export const COUNTRY_AMOUNTS = Type.Array(Type.Object({ country: Schema.Country, amount: Schema.Money }));

/** Absent in the first events: no region was named. With the amounts of countries these add up to the amount. */
export const REGION_AMOUNTS = Type.Optional(Type.Array(Type.Object({ region: Schema.Region, amount: Schema.Money })));

export const ExpenditureRecorded = defineEvent({
  domain: 'expenditures',
  event: 'expenditure-recorded',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'expenditures',
  meaning:
    'Money out; immutable. The split over countries and regions was resolved at booking and travels frozen: its ' +
    'amounts add up to the amount. What names a region is regional, also where a part of it goes to countries.',
  data: Type.Object({
    expenditureId: Schema.Id,
    year: Schema.Year,
    purpose: Schema.Code,
    /** Null says that the money is outside projects. */
    projectId: Schema.nullable(Schema.Id),
    commitmentId: Schema.nullable(Schema.Id),
    kind: Schema.oneOf(EXPENDITURE_KINDS),
    amount: Schema.Money,
    bookedOn: Schema.Date,
    /** `year` says that only the year is known; the booking is then on its last day. */
    bookedOnPrecision: Schema.DatePrecision,
    scope: Schema.oneOf(EXPENDITURE_SCOPES),
    countryAmounts: COUNTRY_AMOUNTS,
    regionAmounts: REGION_AMOUNTS,
    flags: Type.Array(Schema.oneOf(EXPENDITURE_FLAGS)),
    /** An authorised officer gave this reason to let cash go above the appropriation. */
    overrun: Schema.nullable(Type.Object({ reason: Schema.Text, reference: Schema.Text })),
    /** Money that the partner accounts for later; absent in the first events: it was none. */
    advance: Type.Optional(Type.Boolean()),
    /** What was paid in another currency; absent in the first events: it was euros. */
    original: Type.Optional(Schema.nullable(ORIGINAL_MONEY)),
    /** The euro value that this part of its commitment got when that was made; null or absent: the amount. */
    commitmentValue: Type.Optional(Schema.nullable(Schema.Money)),
    description: Schema.nullable(Schema.Label),
    provenance: Schema.Provenance,
  }),
  sample: {
    expenditureId: '0190a3a2-5b1e-7c3d-8a4f-2b6c9d0e1f23',
    year: 2010,
    purpose: 'return-and-reintegration',
    projectId: null,
    commitmentId: null,
    kind: 'disbursement' as const,
    amount: { value: '3300000.00', currency: 'EUR' as const },
    bookedOn: '2010-12-31',
    bookedOnPrecision: 'year' as const,
    scope: 'unattributed' as const,
    countryAmounts: [],
    flags: [],
    overrun: null,
    description: null,
    provenance: SAMPLE_PROVENANCE,
  },
});

export const ExpenditureReversed = defineEvent({
  domain: 'expenditures',
  event: 'expenditure-reversed',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'expenditures',
  meaning: 'Takes back (part of) one expenditure; `amount` is positive and reuses that expenditure’s country split.',
  data: Type.Object({
    expenditureId: Schema.Id,
    reversalId: Schema.Id,
    /** The reversal belongs to the year of its own day. */
    year: Schema.Year,
    /** Absent in the first events: the year of the reversal. */
    expenditureYear: Type.Optional(Schema.Year),
    /** Absent in the first events: it was no advance. */
    advance: Type.Optional(Type.Boolean()),
    purpose: Schema.Code,
    projectId: Schema.nullable(Schema.Id),
    commitmentId: Schema.nullable(Schema.Id),
    amount: Schema.Money,
    /** What is taken back of an expenditure in another currency; null or absent: euros. */
    original: Type.Optional(Schema.nullable(ANY_MONEY)),
    /** The euro value that this part of its commitment got when that was made; null or absent: the amount. */
    commitmentValue: Type.Optional(Schema.nullable(Schema.Money)),
    bookedOn: Schema.Date,
    scope: Schema.oneOf(EXPENDITURE_SCOPES),
    countryAmounts: COUNTRY_AMOUNTS,
    regionAmounts: REGION_AMOUNTS,
    reason: Schema.Text,
    provenance: Schema.Provenance,
  }),
  sample: {
    expenditureId: '0190a3a2-5b1e-7c3d-8a4f-2b6c9d0e1f23',
    reversalId: '0190a3a2-5b1e-7c3d-8a4f-2b6c9d0e1f24',
    year: 2010,
    purpose: 'return-and-reintegration',
    projectId: null,
    commitmentId: null,
    amount: { value: '100.00', currency: 'EUR' as const },
    bookedOn: '2010-12-31',
    scope: 'unattributed' as const,
    countryAmounts: [],
    reason: 'Booked twice',
    provenance: SAMPLE_PROVENANCE,
  },
});

export const AdvanceSettled = defineEvent({
  domain: 'expenditures',
  event: 'advance-settled',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'expenditures',
  meaning:
    'The partner accounted for (part of) an advance; the money was spent when it was paid, so nothing is booked.',
  data: Type.Object({
    expenditureId: Schema.Id,
    settlementId: Schema.Id,
    /** The year of the advance. */
    year: Schema.Year,
    purpose: Schema.Code,
    projectId: Schema.nullable(Schema.Id),
    commitmentId: Schema.nullable(Schema.Id),
    amount: Schema.Money,
    /** What is accounted for of an advance in another currency; null or absent: euros. */
    original: Type.Optional(Schema.nullable(ANY_MONEY)),
    settledOn: Schema.Date,
    /** The partner accounted for it in this report or statement. */
    reference: Schema.Text,
    provenance: Schema.Provenance,
  }),
  sample: {
    expenditureId: '0190a3a2-5b1e-7c3d-8a4f-2b6c9d0e1f23',
    settlementId: '0190a3a2-5b1e-7c3d-8a4f-2b6c9d0e1f26',
    year: 2010,
    purpose: 'return-and-reintegration',
    projectId: 'hrt',
    commitmentId: null,
    amount: { value: '100.00', currency: 'EUR' as const },
    settledOn: '2011-02-01',
    reference: 'Financial statement 2010',
    provenance: SAMPLE_PROVENANCE,
  },
});
