import { knownAsOfPageQuery } from '../answers/as-of.query';
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
  CountryUndertaking,
  EligibilityListing,
  Exemption,
  YearSpending,
} from './country-overview.answer';

// A page takes the days that its overview takes, and what every list takes.

export class OverviewProjectsQuery extends knownAsOfPageQuery(CountryProject) {}
export class OverviewSpendingQuery extends knownAsOfPageQuery(YearSpending) {}
export class OverviewSchemesQuery extends knownAsOfPageQuery(CountryScheme) {}
export class OverviewReturnsQuery extends knownAsOfPageQuery(CountryStatistic) {}
export class OverviewFacilitiesQuery extends knownAsOfPageQuery(CountryFacility) {}
export class OverviewFamilyTracingsQuery extends knownAsOfPageQuery(CountryTracing) {}
export class OverviewInstrumentsQuery extends knownAsOfPageQuery(CountryInstrument) {}
export class OverviewAssessmentsQuery extends knownAsOfPageQuery(CountryAssessment) {}
export class OverviewDecisionsQuery extends knownAsOfPageQuery(CountryDecision) {}
export class OverviewEligibilityListingsQuery extends knownAsOfPageQuery(EligibilityListing) {}
export class OverviewExemptionsQuery extends knownAsOfPageQuery(Exemption) {}
export class OverviewCausesQuery extends knownAsOfPageQuery(CountryCause) {}
export class OverviewEvaluationsQuery extends knownAsOfPageQuery(CountryEvaluation) {}
export class OverviewUndertakingsQuery extends knownAsOfPageQuery(CountryUndertaking) {}
