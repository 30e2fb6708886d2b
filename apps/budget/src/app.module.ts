import { PlatformModule } from '@imd/service';
import { Module } from '@nestjs/common';
import { AdoptBudgetYear } from './adopt-budget-year/adopt-budget-year';
import { AdoptBudgetYearController } from './adopt-budget-year/adopt-budget-year.controller';
import { CloseBudgetYear } from './close-budget-year/close-budget-year';
import { CloseBudgetYearController } from './close-budget-year/close-budget-year.controller';
import { BudgetConfig } from './config';
import { EstimateFirstYearReception } from './estimate-first-year-reception/estimate-first-year-reception';
import { EstimateFirstYearReceptionController } from './estimate-first-year-reception/estimate-first-year-reception.controller';
import { KnownProjectsProjection } from './follow-projects/known-projects.projection';
import { GrantEligibilityExemption } from './grant-eligibility-exemption/grant-eligibility-exemption';
import { GrantEligibilityExemptionController } from './grant-eligibility-exemption/grant-eligibility-exemption.controller';
import { MakeCommitment } from './make-commitment/make-commitment';
import { MakeCommitmentController } from './make-commitment/make-commitment.controller';
import { OpenBudgetYear } from './open-budget-year/open-budget-year';
import { OpenBudgetYearController } from './open-budget-year/open-budget-year.controller';
import { budgetYears } from './persistence/budget-year.schema';
import { commitments } from './persistence/commitment.schema';
import { eligibilityExemptions } from './persistence/eligibility-exemption.schema';
import { countryEligibilities, eligibilityLists } from './persistence/eligibility-list.schema';
import { expenditures } from './persistence/expenditure.schema';
import { KNOWN_PROJECTS } from './persistence/known-projects';
import { laterYears } from './persistence/later-year.schema';
import { policyFrameworks } from './persistence/policy-framework.schema';
import { PublishEligibilityList } from './publish-eligibility-list/publish-eligibility-list';
import { PublishEligibilityListController } from './publish-eligibility-list/publish-eligibility-list.controller';
import { PublishPolicyFramework } from './publish-policy-framework/publish-policy-framework';
import { PublishPolicyFrameworkController } from './publish-policy-framework/publish-policy-framework.controller';
import { RecordControlTotal } from './record-control-total/record-control-total';
import { RecordControlTotalController } from './record-control-total/record-control-total.controller';
import { RecordExpenditure } from './record-expenditure/record-expenditure';
import { RecordExpenditureController } from './record-expenditure/record-expenditure.controller';
import { RecordMutation } from './record-mutation/record-mutation';
import { RecordMutationController } from './record-mutation/record-mutation.controller';
import { ReleaseCommitment } from './release-commitment/release-commitment';
import { ReleaseCommitmentController } from './release-commitment/release-commitment.controller';
import { ReverseExpenditure } from './reverse-expenditure/reverse-expenditure';
import { ReverseExpenditureController } from './reverse-expenditure/reverse-expenditure.controller';
import { SetAllocation } from './set-allocation/set-allocation';
import { SetAllocationController } from './set-allocation/set-allocation.controller';
import { SetEarmark } from './set-earmark/set-earmark';
import { SetEarmarkController } from './set-earmark/set-earmark.controller';
import { SetMultiYearEstimate } from './set-multi-year-estimate/set-multi-year-estimate';
import { SetMultiYearEstimateController } from './set-multi-year-estimate/set-multi-year-estimate.controller';
import { SetReportingGaps } from './set-reporting-gaps/set-reporting-gaps';
import { SetReportingGapsController } from './set-reporting-gaps/set-reporting-gaps.controller';
import { ShowBudgetYearsController } from './show-budget-years/show-budget-years.controller';
import { ShowCommitmentsController } from './show-commitments/show-commitments.controller';
import { ShowEligibilityExemptionsController } from './show-eligibility-exemptions/show-eligibility-exemptions.controller';
import { ShowEligibilityListsController } from './show-eligibility-lists/show-eligibility-lists.controller';
import { ShowExpendituresController } from './show-expenditures/show-expenditures.controller';
import { ShowPolicyFrameworksController } from './show-policy-frameworks/show-policy-frameworks.controller';

/** Everything the budget service does, one line a feature. */
@Module({
  imports: [
    PlatformModule.register({
      service: 'budget',
      config: BudgetConfig,
      stores: [
        policyFrameworks,
        budgetYears,
        laterYears,
        commitments,
        expenditures,
        eligibilityLists,
        countryEligibilities,
        eligibilityExemptions,
      ],
      readModels: [KNOWN_PROJECTS],
    }),
  ],
  controllers: [
    PublishPolicyFrameworkController,
    ShowPolicyFrameworksController,
    OpenBudgetYearController,
    RecordMutationController,
    SetEarmarkController,
    SetAllocationController,
    SetMultiYearEstimateController,
    AdoptBudgetYearController,
    CloseBudgetYearController,
    SetReportingGapsController,
    RecordControlTotalController,
    EstimateFirstYearReceptionController,
    ShowBudgetYearsController,
    MakeCommitmentController,
    ReleaseCommitmentController,
    ShowCommitmentsController,
    RecordExpenditureController,
    ReverseExpenditureController,
    ShowExpendituresController,
    PublishEligibilityListController,
    ShowEligibilityListsController,
    GrantEligibilityExemptionController,
    ShowEligibilityExemptionsController,
    KnownProjectsProjection,
  ],
  providers: [
    PublishPolicyFramework,
    OpenBudgetYear,
    RecordMutation,
    SetEarmark,
    SetAllocation,
    SetMultiYearEstimate,
    AdoptBudgetYear,
    CloseBudgetYear,
    SetReportingGaps,
    RecordControlTotal,
    EstimateFirstYearReception,
    MakeCommitment,
    ReleaseCommitment,
    RecordExpenditure,
    ReverseExpenditure,
    PublishEligibilityList,
    GrantEligibilityExemption,
  ],
})
export class AppModule {}
