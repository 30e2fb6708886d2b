import { asOfPageQuery } from '../answers/as-of.query';
import {
  CountryAssessment,
  CountryCause,
  CountryDecision,
  CountryEvaluation,
  CountryFacility,
  CountryInstrument,
  CountryProject,
  CountryScheme,
  CountryStatistic,
  CountryTracing,
  EligibilityListing,
  Exemption,
  YearSpending,
} from './country-overview.answer';

// A page takes the date that its overview takes, and what every list takes.

export class OverviewProjectsQuery extends asOfPageQuery(CountryProject) {}
export class OverviewSpendingQuery extends asOfPageQuery(YearSpending) {}
export class OverviewSchemesQuery extends asOfPageQuery(CountryScheme) {}
export class OverviewReturnsQuery extends asOfPageQuery(CountryStatistic) {}
export class OverviewFacilitiesQuery extends asOfPageQuery(CountryFacility) {}
export class OverviewFamilyTracingsQuery extends asOfPageQuery(CountryTracing) {}
export class OverviewInstrumentsQuery extends asOfPageQuery(CountryInstrument) {}
export class OverviewAssessmentsQuery extends asOfPageQuery(CountryAssessment) {}
export class OverviewDecisionsQuery extends asOfPageQuery(CountryDecision) {}
export class OverviewEligibilityListingsQuery extends asOfPageQuery(EligibilityListing) {}
export class OverviewExemptionsQuery extends asOfPageQuery(Exemption) {}
export class OverviewCausesQuery extends asOfPageQuery(CountryCause) {}
export class OverviewEvaluationsQuery extends asOfPageQuery(CountryEvaluation) {}
