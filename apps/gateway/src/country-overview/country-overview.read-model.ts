import type {
  ConditionalityDecided,
  CooperationAssessed,
  CountryInstrumentRecorded,
  CountryPolicySet,
  EligibilityExemptionGranted,
  EligibilityListPublished,
  EventData,
  OrganisationRegistered,
  ProjectRegistered,
  ReceptionFacilityRegistered,
  RegionRegistered,
  ReturnSchemeRegistered,
  ReturnStatisticReported,
} from '@imd/contracts';
import type { TotalMarks } from '@imd/kernel';
import { defineReadModel, type ImageView } from '@imd/messaging';
import type { BookingDay } from '../figures/booking-day';
import type { ReportingGap } from '../figures/reported-figures';

/** Spending is kept as totals per booking day and recorded day, everything else as it was told. */
export const COUNTRY_OVERVIEW = defineReadModel({
  name: 'country-overview',
  topics: ['imd.budget', 'imd.projects', 'imd.returns'],
  collections: {
    years: { indexes: [] },
    spending: { indexes: [] },
    'eligibility-lists': { indexes: [] },
    exemptions: { indexes: [] },
    projects: { indexes: [] },
    organisations: { indexes: [] },
    schemes: { indexes: [] },
    statistics: { indexes: [] },
    facilities: { indexes: [] },
    policies: { indexes: [] },
    regions: { indexes: [] },
    instruments: { indexes: [] },
    assessments: { indexes: [] },
    decisions: { indexes: [] },
  },
});

export interface YearDocument {
  readonly year: number;
  /** Null where the ledger of the year was never kept here. */
  readonly keptFrom: string | null;
  readonly gaps: readonly ReportingGap[];
  /** The source itself states the total spent. */
  readonly statesTotal: boolean;
}

/** Reversals are subtracted; the total is derived when an expenditure was split over several countries. */
export interface CountrySpendingTotal extends BookingDay, TotalMarks {
  readonly country: string;
  readonly year: number;
  readonly recordedOn: string;
  readonly spent: bigint;
}

export type EligibilityListDocument = EventData<typeof EligibilityListPublished>;
export type ExemptionDocument = EventData<typeof EligibilityExemptionGranted>;
export type ProjectDocument = EventData<typeof ProjectRegistered>;
export type OrganisationDocument = EventData<typeof OrganisationRegistered>;
export type SchemeDocument = EventData<typeof ReturnSchemeRegistered>;
export type StatisticDocument = EventData<typeof ReturnStatisticReported>;
export type FacilityDocument = EventData<typeof ReceptionFacilityRegistered>;
export type PolicyDocument = EventData<typeof CountryPolicySet>;
export type RegionDocument = EventData<typeof RegionRegistered>;
export type InstrumentDocument = EventData<typeof CountryInstrumentRecorded>;

export type AssessmentDocument = EventData<typeof CooperationAssessed>;
export type DecisionDocument = EventData<typeof ConditionalityDecided>;

/** An answer reads the whole read model at one moment. */
export interface CountryDocuments {
  readonly years: readonly YearDocument[];
  readonly spending: readonly CountrySpendingTotal[];
  readonly eligibilityLists: readonly EligibilityListDocument[];
  readonly exemptions: readonly ExemptionDocument[];
  readonly projects: readonly ProjectDocument[];
  readonly organisations: ReadonlyMap<string, OrganisationDocument>;
  readonly schemes: readonly SchemeDocument[];
  readonly statistics: readonly StatisticDocument[];
  readonly facilities: readonly FacilityDocument[];
  readonly policies: ReadonlyMap<string, PolicyDocument>;
  readonly regions: ReadonlyMap<string, RegionDocument>;
  readonly instruments: readonly InstrumentDocument[];
  readonly assessments: readonly AssessmentDocument[];
  readonly decisions: readonly DecisionDocument[];
}

/** Records are sorted by id, so that an answer does not depend on the order in which events came. */
export function countryDocuments(view: ImageView): CountryDocuments {
  const records = <T extends object>(collection: string): T[] =>
    [...view.documents<T>(collection)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, document]) => document);
  return {
    years: records('years'),
    spending: records('spending'),
    eligibilityLists: records('eligibility-lists'),
    exemptions: records('exemptions'),
    projects: records('projects'),
    organisations: view.documents('organisations'),
    schemes: records('schemes'),
    statistics: records('statistics'),
    facilities: records('facilities'),
    policies: view.documents('policies'),
    regions: view.documents('regions'),
    instruments: records('instruments'),
    assessments: records('assessments'),
    decisions: records('decisions'),
  };
}
