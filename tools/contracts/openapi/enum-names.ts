import {
  ACTIVITY_STATUSES,
  ALERT_BANDS,
  ALERT_KINDS,
  ASSISTANCE_KINDS,
  ASSISTANCE_MODALITIES,
  BASE_STAGES,
  BREAKDOWNS,
  CASE_STATES,
  CAUSE_DRIVERS,
  CAUSE_NATURES,
  CAUSE_TIMINGS,
  CHAMBERS,
  CONTROL_FIGURES,
  CONDITIONALITY_DIRECTIONS,
  CONDITIONALITY_TYPES,
  COOPERATION_RATINGS,
  COUNTRY_CATEGORIES,
  DATE_PRECISIONS,
  DOCUMENT_KINDS,
  ELIGIBILITY_PURPOSES,
  ERASURE_REASONS,
  EVALUATION_STATES,
  EXPENDITURE_FLAGS,
  EXPENDITURE_KINDS,
  EXPENDITURE_SCOPES,
  FACILITY_STATES,
  FLOW_TYPES,
  IDENTIFIER_SCHEMES,
  INDICATOR_COUNTINGS,
  INSTRUMENT_KINDS,
  INSTRUMENT_SCOPES,
  INSTRUMENT_STATES,
  MARKER_SIGNIFICANCES,
  MINORS,
  MUTATION_STAGES,
  PARTNER_REPORT_STATUSES,
  PARTNER_ROLES,
  POLICY_MARKERS,
  PROJECT_KINDS,
  PROJECT_SCOPES,
  PROJECT_TIERS,
  READING_PURPOSES,
  REFUND_TREATMENTS,
  REPORTED_FIGURES,
  RETURN_HELPS,
  RETURN_KINDS,
  SCHEDULE_CAUSES,
  SCHEME_STATES,
  SEXES,
  TIED_STATUSES,
  UNDERTAKING_KINDS,
  UNDERTAKING_STATES,
} from '@imd/contracts';
import { REGION_CODES } from '@imd/kernel';
import { INPUT_PLACES } from '@imd/service';
import { ALERT_STATES } from '../../../apps/gateway/src/analytics/alert-state';
import { BLOCK_SCOPES } from '../../../apps/gateway/src/answers/withheld';
import { RETURNS_BY } from '../../../apps/gateway/src/country-overview/country-overview.answer';
import { PART_SIGNS } from '../../../apps/gateway/src/figures/explanation.answer';
import { MISSING_FIGURES, MISSING_REASONS } from '../../../apps/gateway/src/figures/figure.answer';
import { FORMULA_KINDS } from '../../../apps/gateway/src/figures/formulas';
import { SOURCE_STATES } from '../../../apps/gateway/src/sources/source-state';
import {
  AGAINST,
  BANDS,
  EXPLAINED_KINDS,
} from '../../../apps/gateway/src/underspend-analysis/underspend-analysis.answer';
import {
  NO_RANGE_REASONS,
  NO_RECORD_REASONS,
  RANGE_BASES,
  RISK_REASONS,
} from '../../../apps/gateway/src/underspend-analysis/projected-outturn/projected-outturn.answer';
import {
  TABLE_BASES,
  TABLE_LEVELS,
} from '../../../apps/gateway/src/underspend-analysis/budget-tables/budget-table.answer';
import { BUDGET_YEAR_STATUSES } from '../../../apps/budget/src/domain/budget-year';
import { ORGANISATION_KINDS } from '../../../apps/projects/src/domain/organisation';
import { REPORT_AWAITS } from '../../../apps/projects/src/domain/partner-report';
import { PROGRESS_FLAGS } from '../../../apps/projects/src/domain/progress-flags';
import { FINDING_CODES } from '../../../apps/projects/src/domain/report-findings';

/**
 * Every list of values has this name in the description. A generator makes one type of each; left without a name it
 * would make one per field, and choose names for them that may be taken.
 */
export const LISTS: Readonly<Record<string, readonly string[]>> = {
  ActivityStatus: ACTIVITY_STATUSES,
  Against: AGAINST,
  AlertBand: ALERT_BANDS,
  AlertKind: ALERT_KINDS,
  AlertState: ALERT_STATES,
  AssistanceKind: ASSISTANCE_KINDS,
  AssistanceModality: ASSISTANCE_MODALITIES,
  Band: BANDS,
  BaseStage: BASE_STAGES,
  BreakdownKind: BREAKDOWNS,
  BudgetTableBasis: TABLE_BASES,
  BudgetTableLevel: TABLE_LEVELS,
  BudgetYearStatus: BUDGET_YEAR_STATUSES,
  CaseState: CASE_STATES,
  CauseDriver: CAUSE_DRIVERS,
  CauseNature: CAUSE_NATURES,
  CauseTiming: CAUSE_TIMINGS,
  Chamber: CHAMBERS,
  ConditionalityDirection: CONDITIONALITY_DIRECTIONS,
  ConditionalityType: CONDITIONALITY_TYPES,
  ControlFigure: CONTROL_FIGURES,
  CooperationRating: COOPERATION_RATINGS,
  CountryCategory: COUNTRY_CATEGORIES,
  Currency: ['EUR'],
  DatePrecision: DATE_PRECISIONS,
  DocumentKind: DOCUMENT_KINDS,
  EligibilityPurpose: ELIGIBILITY_PURPOSES,
  ErasureReason: ERASURE_REASONS,
  EvaluationState: EVALUATION_STATES,
  ExpenditureFlag: EXPENDITURE_FLAGS,
  ExpenditureKind: EXPENDITURE_KINDS,
  ExpenditureScope: EXPENDITURE_SCOPES,
  ExplainedKind: EXPLAINED_KINDS,
  FacilityState: FACILITY_STATES,
  FigureName: MISSING_FIGURES,
  FlowType: FLOW_TYPES,
  FormulaKind: FORMULA_KINDS,
  IdentifierScheme: IDENTIFIER_SCHEMES,
  IndicatorCounting: INDICATOR_COUNTINGS,
  InputPlace: INPUT_PLACES,
  InstrumentKind: INSTRUMENT_KINDS,
  InstrumentScope: INSTRUMENT_SCOPES,
  InstrumentState: INSTRUMENT_STATES,
  MarkerSignificance: MARKER_SIGNIFICANCES,
  Minors: MINORS,
  MissingReason: MISSING_REASONS,
  MutationStage: MUTATION_STAGES,
  NoRangeReason: NO_RANGE_REASONS,
  NoRecordReason: NO_RECORD_REASONS,
  OrganisationKind: ORGANISATION_KINDS,
  PartnerReportAwaits: REPORT_AWAITS,
  PartnerReportFindingCode: FINDING_CODES,
  PartnerReportStep: PARTNER_REPORT_STATUSES,
  PartnerRole: PARTNER_ROLES,
  PartSign: PART_SIGNS,
  PolicyMarker: POLICY_MARKERS,
  ProgressFlag: PROGRESS_FLAGS,
  ProjectKind: PROJECT_KINDS,
  ProjectScope: PROJECT_SCOPES,
  ProjectTier: PROJECT_TIERS,
  RangeBasis: RANGE_BASES,
  ReadingPurpose: READING_PURPOSES,
  RefundTreatment: REFUND_TREATMENTS,
  ReportedFigure: REPORTED_FIGURES,
  RegionCode: [...REGION_CODES],
  ReturnHelp: RETURN_HELPS,
  ReturnKind: RETURN_KINDS,
  ReturnsBy: RETURNS_BY,
  RiskReason: RISK_REASONS,
  ScheduleCause: SCHEDULE_CAUSES,
  SchemeState: SCHEME_STATES,
  Sex: SEXES,
  SourceState: SOURCE_STATES,
  TiedStatus: TIED_STATUSES,
  UndertakingKind: UNDERTAKING_KINDS,
  UndertakingState: UNDERTAKING_STATES,
  WithheldScope: BLOCK_SCOPES,
};

const names = new Map(Object.entries(LISTS).map(([name, values]) => [JSON.stringify(values), name]));

/** @returns null for values that stand in one place only, such as the orders of a list */
export function nameOfValues(values: readonly unknown[]): string | null {
  return names.get(JSON.stringify(values)) ?? null;
}
