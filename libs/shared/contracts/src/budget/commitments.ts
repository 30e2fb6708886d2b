import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { SAMPLE_PROVENANCE, Schema } from '../schema';
import { ANY_MONEY, ORIGINAL_MONEY } from './exchange-rates';

/** The open instalments of a commitment can change for these reasons. */
export const SCHEDULE_CAUSES = ['agreed', 'year-closed', 'reversal'] as const;

const InstalmentNumber = Type.Integer({ minimum: 1 });

/** A part of a commitment in another currency; null or absent: euros. */
const ORIGINAL = Type.Optional(Schema.nullable(ANY_MONEY));

export const CommitmentMade = defineEvent({
  domain: 'commitments',
  event: 'commitment-made',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'commitments',
  meaning: 'A legally binding promise to a project (IATI transaction type 2) with its instalments.',
  data: Type.Object({
    commitmentId: Schema.Id,
    /** The commitment draws on the commitment budget of this year. */
    year: Schema.Year,
    projectId: Schema.Id,
    purpose: Schema.Code,
    madeOn: Schema.Date,
    value: Schema.Money,
    /** What was promised in another currency, with the rate of all its euro values; null or absent: euros. */
    original: Type.Optional(Schema.nullable(ORIGINAL_MONEY)),
    instalments: Type.Array(
      Type.Object({
        /** Releases name it by its number; absent in the first events: its place in this list, from 1. */
        number: Type.Optional(InstalmentNumber),
        year: Schema.Year,
        dueOn: Schema.nullable(Schema.Date),
        amount: Schema.Money,
        original: ORIGINAL,
      }),
      { minItems: 1 },
    ),
    exemption: Schema.nullable(
      Type.Object({ reason: Schema.nullable(Schema.Text), role: Type.String(), countries: Type.Array(Schema.Country) }),
    ),
    provenance: Schema.Provenance,
  }),
  sample: {
    commitmentId: 'hrt-2010',
    year: 2010,
    projectId: 'hrt',
    purpose: 'return-and-reintegration',
    madeOn: '2010-02-01',
    value: { value: '3000000.00', currency: 'EUR' as const },
    instalments: [{ year: 2010, dueOn: '2010-06-01', amount: { value: '3000000.00', currency: 'EUR' as const } }],
    exemption: null,
    provenance: SAMPLE_PROVENANCE,
  },
});

export const CommitmentReleased = defineEvent({
  domain: 'commitments',
  event: 'commitment-released',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'commitments',
  meaning:
    'Part of a commitment that will not be paid, by instalment. It returns to the commitment budget of the year of ' +
    '`releasedOn`.',
  data: Type.Object({
    commitmentId: Schema.Id,
    year: Schema.Year,
    projectId: Schema.Id,
    purpose: Schema.Code,
    releasedOn: Schema.Date,
    amount: Schema.Money,
    byYear: Type.Array(Type.Object({ year: Schema.Year, amount: Schema.Money }), { minItems: 1 }),
    /** Absent in the first events, which name years alone. */
    instalments: Type.Optional(
      Type.Array(
        Type.Object({ number: InstalmentNumber, year: Schema.Year, amount: Schema.Money, original: ORIGINAL }),
        { minItems: 1 },
      ),
    ),
    reason: Schema.Text,
    provenance: Schema.Provenance,
  }),
  sample: {
    commitmentId: 'hrt-2010',
    year: 2010,
    projectId: 'hrt',
    purpose: 'return-and-reintegration',
    releasedOn: '2010-11-01',
    amount: { value: '100000.00', currency: 'EUR' as const },
    byYear: [{ year: 2010, amount: { value: '100000.00', currency: 'EUR' as const } }],
    reason: 'Fewer departures than planned',
    provenance: SAMPLE_PROVENANCE,
  },
});

export const CommitmentRescheduled = defineEvent({
  domain: 'commitments',
  event: 'commitment-rescheduled',
  version: 1,
  topic: 'imd.budget',
  aggregate: 'commitments',
  meaning:
    'Open instalments fall in other years or on other days: as agreed with the partner, since their year was closed ' +
    'unpaid, or since a reversal opened them again after their year was closed. The value stays.',
  data: Type.Object({
    commitmentId: Schema.Id,
    year: Schema.Year,
    projectId: Schema.Id,
    purpose: Schema.Code,
    changedOn: Schema.Date,
    cause: Schema.oneOf(SCHEDULE_CAUSES),
    /** Null where the cause says it all. */
    reason: Schema.nullable(Schema.Text),
    /** Signed changes of what falls in each year; they add up to nothing. */
    byYear: Type.Array(Type.Object({ year: Schema.Year, amount: Schema.Money })),
    /** The whole schedule as it then stands. */
    instalments: Type.Array(
      Type.Object({
        number: InstalmentNumber,
        year: Schema.Year,
        dueOn: Schema.nullable(Schema.Date),
        amount: Schema.Money,
        released: Schema.Money,
        original: ORIGINAL,
        releasedOriginal: ORIGINAL,
      }),
    ),
    provenance: Schema.Provenance,
  }),
  sample: {
    commitmentId: 'hrt-2010',
    year: 2010,
    projectId: 'hrt',
    purpose: 'return-and-reintegration',
    changedOn: '2011-03-01',
    cause: 'year-closed' as const,
    reason: null,
    byYear: [
      { year: 2010, amount: { value: '-500000.00', currency: 'EUR' as const } },
      { year: 2011, amount: { value: '500000.00', currency: 'EUR' as const } },
    ],
    instalments: [
      {
        number: 1,
        year: 2010,
        dueOn: '2010-06-01',
        amount: { value: '2500000.00', currency: 'EUR' as const },
        released: { value: '0.00', currency: 'EUR' as const },
      },
      {
        number: 2,
        year: 2011,
        dueOn: '2010-06-01',
        amount: { value: '500000.00', currency: 'EUR' as const },
        released: { value: '0.00', currency: 'EUR' as const },
      },
    ],
    provenance: SAMPLE_PROVENANCE,
  },
});
