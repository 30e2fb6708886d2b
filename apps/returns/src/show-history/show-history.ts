import { historyOf } from '@imd/service';
import { CodePath, CountryPath } from '../paths';
import { conditionalityDecisions } from '../persistence/conditionality-decision.schema';
import { cooperationAssessments } from '../persistence/cooperation-assessment.schema';
import { countryInstruments } from '../persistence/country-instrument.schema';
import { countryPolicies } from '../persistence/country-policy.schema';
import { familyTracings } from '../persistence/family-tracing.schema';
import { receptionFacilities } from '../persistence/reception-facility.schema';
import { regions } from '../persistence/region.schema';
import { returnSchemes } from '../persistence/return-scheme.schema';
import { returnStatistics } from '../persistence/return-statistic.schema';

/** These things have their history at their own address. */
export const HISTORIES = [
  historyOf({
    id: 'listReturnSchemeHistory',
    thing: 'a return scheme',
    path: 'v1/return-schemes/:id',
    parameters: CodePath,
    scope: 'returns:read',
    store: returnSchemes,
    idIn: ({ id }) => id,
  }),
  historyOf({
    id: 'listReturnStatisticHistory',
    thing: 'a return statistic',
    path: 'v1/return-statistics/:id',
    parameters: CodePath,
    scope: 'returns:read',
    store: returnStatistics,
    idIn: ({ id }) => id,
  }),
  historyOf({
    id: 'listReceptionFacilityHistory',
    thing: 'a reception facility',
    path: 'v1/reception-facilities/:id',
    parameters: CodePath,
    scope: 'returns:read',
    store: receptionFacilities,
    idIn: ({ id }) => id,
  }),
  historyOf({
    id: 'listFamilyTracingHistory',
    thing: 'family tracing in a country and period',
    path: 'v1/family-tracings/:id',
    parameters: CodePath,
    scope: 'returns:read',
    store: familyTracings,
    idIn: ({ id }) => id,
  }),
  historyOf({
    id: 'listCountryPolicyHistory',
    thing: 'what policy says of a country',
    path: 'v1/country-policies/:country',
    parameters: CountryPath,
    scope: 'returns:read',
    store: countryPolicies,
    idIn: ({ country }) => country,
  }),
  historyOf({
    id: 'listCountryInstrumentHistory',
    thing: 'an instrument',
    path: 'v1/country-instruments/:id',
    parameters: CodePath,
    scope: 'returns:read',
    store: countryInstruments,
    idIn: ({ id }) => id,
  }),
  historyOf({
    id: 'listRegionHistory',
    thing: 'a region',
    path: 'v1/regions/:id',
    parameters: CodePath,
    scope: 'returns:read',
    store: regions,
    idIn: ({ id }) => id,
  }),
  historyOf({
    id: 'listCooperationAssessmentHistory',
    thing: 'a cooperation assessment',
    path: 'v1/cooperation-assessments/:id',
    parameters: CodePath,
    scope: 'returns:read',
    store: cooperationAssessments,
    idIn: ({ id }) => id,
  }),
  historyOf({
    id: 'listConditionalityDecisionHistory',
    thing: 'a conditionality decision',
    path: 'v1/conditionality-decisions/:id',
    parameters: CodePath,
    scope: 'returns:read',
    store: conditionalityDecisions,
    idIn: ({ id }) => id,
  }),
];
