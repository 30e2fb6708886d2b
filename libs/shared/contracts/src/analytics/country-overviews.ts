import { Type } from '@sinclair/typebox';
import { defineEvent } from '../event-definition';
import { COOPERATION_RATINGS } from '../returns/cooperation-assessments';
import { FACILITY_STATES } from '../returns/reception-facilities';
import { RETURN_KINDS } from '../returns/return-statistics';
import { Schema } from '../schema';

const Count = Type.Integer({ minimum: 0 });

export const CountryOverviewComputed = defineEvent({
  domain: 'country-overviews',
  event: 'country-overview-computed',
  version: 1,
  topic: 'imd.analytics.country-overview',
  aggregate: 'country-overviews',
  meaning:
    'The main figures of the overview of a country, as of the day of the event; the next one of the country replaces ' +
    'it. It is sent when a figure differs from the one sent last. Counts of one to four persons stay withheld.',
  restates: [],
  data: Type.Object({
    country: Schema.Country,
    spending: Type.Array(Type.Object({ year: Schema.Year, spent: Schema.nullable(Schema.ComputedAmount) })),
    projects: Count,
    runningProjects: Count,
    /** On the lists of today; null where none is in force. */
    eligible: Type.Object({
      budgetEligibility: Schema.nullable(Type.Boolean()),
      odaRecipient: Schema.nullable(Type.Boolean()),
    }),
    /** Counts of people who returned to the country; kinds of return are never added up. */
    returns: Type.Array(
      Type.Object({
        statisticId: Schema.Code,
        kind: Schema.oneOf(RETURN_KINDS),
        from: Schema.Date,
        to: Schema.Date,
        persons: Schema.nullable(Count),
        suppressed: Type.Boolean(),
      }),
    ),
    facilities: Type.Array(
      Type.Object({
        facilityId: Schema.Code,
        state: Schema.oneOf(FACILITY_STATES),
        capacity: Schema.nullable(Count),
        occupancyMinors: Schema.nullable(Count),
        occupancyLocalYouth: Schema.nullable(Count),
        suppressed: Type.Boolean(),
      }),
    ),
    instruments: Count,
    /** Of the latest assessment of the country's cooperation on return. */
    cooperation: Schema.nullable(Schema.oneOf(COOPERATION_RATINGS)),
    invented: Type.Boolean(),
  }),
  sample: {
    country: 'AO',
    spending: [
      {
        year: 2010,
        spent: { value: '250000.00', currency: 'EUR' as const, precision: null, derived: true, invented: false },
      },
    ],
    projects: 2,
    runningProjects: 1,
    eligible: { budgetEligibility: true, odaRecipient: null },
    returns: [
      {
        statisticId: 'avrr-2010',
        kind: 'assisted' as const,
        from: '2010-01-01',
        to: '2010-12-31',
        persons: null,
        suppressed: true,
      },
    ],
    facilities: [
      {
        facilityId: 'angola',
        state: 'running' as const,
        capacity: 40,
        occupancyMinors: 9,
        occupancyLocalYouth: 31,
        suppressed: false,
      },
    ],
    instruments: 0,
    cooperation: null,
    invented: false,
  },
});
