import { PlatformModule } from '@imd/service';
import { Module } from '@nestjs/common';
import { ApplyForReturnController } from './apply-for-return/apply-for-return.controller';
import { AssessCooperationController } from './assess-cooperation/assess-cooperation.controller';
import { ReturnsConfig } from './config';
import { DecideConditionalityController } from './decide-conditionality/decide-conditionality.controller';
import { DeriveReturnStatisticController } from './derive-return-statistic/derive-return-statistic.controller';
import { EraseReturnCaseController } from './erase-return-case/erase-return-case.controller';
import { GrantAssistanceController } from './grant-assistance/grant-assistance.controller';
import { CaseCounts } from './persistence/case-counts';
import { caseReadings } from './persistence/case-reading.schema';
import { conditionalityDecisions } from './persistence/conditionality-decision.schema';
import { assessedPeriods, cooperationAssessments } from './persistence/cooperation-assessment.schema';
import { countryInstruments } from './persistence/country-instrument.schema';
import { countryPolicies } from './persistence/country-policy.schema';
import { countedSubjects } from './persistence/counted-subject.schema';
import { publishedCounts } from './persistence/published-counts.schema';
import { familyTracings, tracedPeriods } from './persistence/family-tracing.schema';
import { receptionFacilities } from './persistence/reception-facility.schema';
import { caseKeys, returnCases } from './persistence/return-case.schema';
import { returnSchemes } from './persistence/return-scheme.schema';
import { returnStatistics } from './persistence/return-statistic.schema';
import { regions } from './persistence/region.schema';
import { RecordCountryInstrumentController } from './record-country-instrument/record-country-instrument.controller';
import { RecordFamilyTracingController } from './record-family-tracing/record-family-tracing.controller';
import { RegisterReceptionFacilityController } from './register-reception-facility/register-reception-facility.controller';
import { RegisterRegionController } from './register-region/register-region.controller';
import { RegisterReturnSchemeController } from './register-return-scheme/register-return-scheme.controller';
import { ReportReturnStatisticController } from './report-return-statistic/report-return-statistic.controller';
import { ReviseReturnStatisticController } from './revise-return-statistic/revise-return-statistic.controller';
import { SetCountryPolicyController } from './set-country-policy/set-country-policy.controller';
import { ShowCaseReadingsController } from './show-case-readings/show-case-readings.controller';
import { ShowConditionalityDecisionsController } from './show-conditionality-decisions/show-conditionality-decisions.controller';
import { ShowCooperationAssessmentsController } from './show-cooperation-assessments/show-cooperation-assessments.controller';
import { ShowCountryInstrumentsController } from './show-country-instruments/show-country-instruments.controller';
import { ShowCountryPoliciesController } from './show-country-policies/show-country-policies.controller';
import { ShowFamilyTracingsController } from './show-family-tracings/show-family-tracings.controller';
import { HISTORIES } from './show-history/show-history';
import { ShowReceptionFacilitiesController } from './show-reception-facilities/show-reception-facilities.controller';
import { ShowRegionsController } from './show-regions/show-regions.controller';
import { CaseReadings } from './show-return-cases/case-readings';
import { ShowReturnCasesController } from './show-return-cases/show-return-cases.controller';
import { ShowReturnSchemesController } from './show-return-schemes/show-return-schemes.controller';
import { ShowReturnStatisticsController } from './show-return-statistics/show-return-statistics.controller';
import { TakeCaseStepController } from './take-case-step/take-case-step.controller';
import { UploadReturnStatisticsController } from './upload-return-statistics/upload-return-statistics.controller';

/** A feature joins the service with one line for each of its controllers. */
@Module({
  imports: [
    PlatformModule.register({
      service: 'returns',
      config: ReturnsConfig,
      stores: [
        returnSchemes,
        returnStatistics,
        countedSubjects,
        publishedCounts,
        receptionFacilities,
        familyTracings,
        tracedPeriods,
        countryPolicies,
        regions,
        countryInstruments,
        cooperationAssessments,
        assessedPeriods,
        conditionalityDecisions,
        returnCases,
        caseKeys,
        caseReadings,
      ],
      readModels: [],
    }),
  ],
  controllers: [
    RegisterReturnSchemeController,
    ShowReturnSchemesController,
    ReportReturnStatisticController,
    ReviseReturnStatisticController,
    DeriveReturnStatisticController,
    ShowReturnStatisticsController,
    UploadReturnStatisticsController,
    RegisterReceptionFacilityController,
    ShowReceptionFacilitiesController,
    RecordFamilyTracingController,
    ShowFamilyTracingsController,
    SetCountryPolicyController,
    ShowCountryPoliciesController,
    RegisterRegionController,
    ShowRegionsController,
    RecordCountryInstrumentController,
    ShowCountryInstrumentsController,
    ...HISTORIES,
    AssessCooperationController,
    ShowCooperationAssessmentsController,
    DecideConditionalityController,
    ShowConditionalityDecisionsController,
    ApplyForReturnController,
    TakeCaseStepController,
    GrantAssistanceController,
    EraseReturnCaseController,
    ShowReturnCasesController,
    ShowCaseReadingsController,
  ],
  providers: [CaseReadings, CaseCounts],
})
export class AppModule {}
