import * as budgetYears from './budget/budget-years';
import * as commitments from './budget/commitments';
import * as eligibilityExemptions from './budget/eligibility-exemptions';
import * as eligibilityLists from './budget/eligibility-lists';
import * as expenditures from './budget/expenditures';
import * as policyFrameworks from './budget/policy-frameworks';
import type { EventDefinition } from './event-definition';
import * as evaluations from './projects/evaluations';
import * as organisations from './projects/organisations';
import * as projects from './projects/projects';
import * as underspendCauses from './projects/underspend-causes';
import * as undertakings from './projects/undertakings';
import * as countryInstruments from './returns/country-instruments';
import * as countryPolicies from './returns/country-policies';
import * as receptionFacilities from './returns/reception-facilities';
import * as returnSchemes from './returns/return-schemes';
import * as returnStatistics from './returns/return-statistics';

const MODULES = [
  policyFrameworks,
  budgetYears,
  commitments,
  expenditures,
  eligibilityLists,
  eligibilityExemptions,
  organisations,
  projects,
  underspendCauses,
  evaluations,
  undertakings,
  returnSchemes,
  returnStatistics,
  receptionFacilities,
  countryPolicies,
  countryInstruments,
];

const isDefinition = (exported: unknown): exported is EventDefinition =>
  typeof exported === 'object' && exported !== null && 'dataschema' in exported;

/** Every event of the platform by its CloudEvents type. */
export const EVENT_DEFINITIONS: ReadonlyMap<string, EventDefinition> = new Map(
  MODULES.flatMap((module) => Object.values(module).filter(isDefinition)).map((definition) => [definition.type, definition]),
);
