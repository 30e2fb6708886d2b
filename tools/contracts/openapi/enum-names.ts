import {
  ACTIVITY_STATUSES,
  ASSISTANCE_MODALITIES,
  CAUSE_DRIVERS,
  CAUSE_NATURES,
  CAUSE_TIMINGS,
  CONTROL_FIGURES,
  BREAKDOWNS,
  CONDITIONALITY_DIRECTIONS,
  CONDITIONALITY_TYPES,
  COOPERATION_RATINGS,
  COUNTRY_CATEGORIES,
  DATE_PRECISIONS,
  ELIGIBILITY_PURPOSES,
  EVALUATION_STATES,
  EXPENDITURE_FLAGS,
  EXPENDITURE_KINDS,
  EXPENDITURE_SCOPES,
  FACILITY_STATES,
  INSTRUMENT_KINDS,
  INSTRUMENT_SCOPES,
  INSTRUMENT_STATES,
  MINORS,
  MUTATION_STAGES,
  PARTNER_ROLES,
  PROJECT_SCOPES,
  REPORTED_FIGURES,
  RETURN_KINDS,
  SCHEME_STATES,
  SEXES,
  UNDERTAKING_STATES,
} from '@imd/contracts';
import { INPUT_PLACES } from '@imd/service';
import { BLOCK_SCOPES } from '../../../apps/gateway/src/answers/withheld';
import { MISSING_FIGURES, MISSING_REASONS } from '../../../apps/gateway/src/figures/figure.answer';
import { SOURCE_STATES } from '../../../apps/gateway/src/sources/source-state';
import { BANDS, EXPLAINED_KINDS } from '../../../apps/gateway/src/underspend-analysis/underspend-analysis.answer';
import { BUDGET_YEAR_STATUSES } from '../../../apps/budget/src/domain/budget-year';
import { ORGANISATION_KINDS } from '../../../apps/projects/src/domain/organisation';

/**
 * Every list of values by the name that it has in the description. A generator makes one type of each; left without a
 * name it would make one per field, and choose names for them that may be taken.
 */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  ActivityStatus: ACTIVITY_STATUSES,
  AssistanceModality: ASSISTANCE_MODALITIES,
  Band: BANDS,
  BreakdownBy: BREAKDOWNS,
  BudgetYearStatus: BUDGET_YEAR_STATUSES,
  CauseDriver: CAUSE_DRIVERS,
  CauseNature: CAUSE_NATURES,
  CauseTiming: CAUSE_TIMINGS,
  ConditionalityDirection: CONDITIONALITY_DIRECTIONS,
  ConditionalityType: CONDITIONALITY_TYPES,
  ControlFigure: CONTROL_FIGURES,
  CooperationRating: COOPERATION_RATINGS,
  CountryCategory: COUNTRY_CATEGORIES,
  Currency: ['EUR'],
  DatePrecision: DATE_PRECISIONS,
  EligibilityPurpose: ELIGIBILITY_PURPOSES,
  EvaluationState: EVALUATION_STATES,
  ExpenditureFlag: EXPENDITURE_FLAGS,
  ExpenditureKind: EXPENDITURE_KINDS,
  ExpenditureScope: EXPENDITURE_SCOPES,
  ExplainedKind: EXPLAINED_KINDS,
  FacilityState: FACILITY_STATES,
  FigureName: MISSING_FIGURES,
  InputPlace: INPUT_PLACES,
  InstrumentKind: INSTRUMENT_KINDS,
  InstrumentScope: INSTRUMENT_SCOPES,
  InstrumentState: INSTRUMENT_STATES,
  Minors: MINORS,
  MissingReason: MISSING_REASONS,
  MutationStage: MUTATION_STAGES,
  OrganisationKind: ORGANISATION_KINDS,
  PartnerRole: PARTNER_ROLES,
  ProjectScope: PROJECT_SCOPES,
  ReportedFigure: REPORTED_FIGURES,
  ReturnKind: RETURN_KINDS,
  SchemeState: SCHEME_STATES,
  Sex: SEXES,
  SourceState: SOURCE_STATES,
  UndertakingState: UNDERTAKING_STATES,
  WithheldScope: BLOCK_SCOPES,
};

const names = new Map(Object.entries(LISTS).map(([name, values]) => [JSON.stringify(values), name]));

/** Null for values that stand in one place only, such as the orders of a list. */
export function nameOfValues(values: readonly unknown[]): string | null {
  return names.get(JSON.stringify(values)) ?? null;
}
