import { PlatformModule } from '@imd/service';
import { Module } from '@nestjs/common';
import { AccountForFirstYearReceptionController } from './account-for-first-year-reception/account-for-first-year-reception.controller';
import { AdoptBudgetYearController } from './adopt-budget-year/adopt-budget-year.controller';
import { ChangeSettingsController } from './change-settings/change-settings.controller';
import { CloseBudgetYearController } from './close-budget-year/close-budget-year.controller';
import { BudgetConfig } from './config';
import { EstimateFirstYearReceptionController } from './estimate-first-year-reception/estimate-first-year-reception.controller';
import { KnownProjectsProjection } from './follow-projects/known-projects.projection';
import { GrantEligibilityExemptionController } from './grant-eligibility-exemption/grant-eligibility-exemption.controller';
import { MakeCommitmentController } from './make-commitment/make-commitment.controller';
import { OpenBudgetYearController } from './open-budget-year/open-budget-year.controller';
import { budgetLines } from './persistence/budget-lines.schema';
import { budgetYears } from './persistence/budget-year.schema';
import { commitments } from './persistence/commitment.schema';
import { dueInstalments } from './persistence/due-instalment.schema';
import { eligibilityExemptions } from './persistence/eligibility-exemption.schema';
import { countryEligibilities, eligibilityLists } from './persistence/eligibility-list.schema';
import { exchangeRates } from './persistence/exchange-rate.schema';
import { expenditures } from './persistence/expenditure.schema';
import { KNOWN_PROJECTS } from './persistence/known-projects.read-model';
import { laterYears } from './persistence/later-year.schema';
import { policyFrameworks } from './persistence/policy-framework.schema';
import { refunds } from './persistence/refund.schema';
import { PublishEligibilityListController } from './publish-eligibility-list/publish-eligibility-list.controller';
import { PublishPolicyFrameworkController } from './publish-policy-framework/publish-policy-framework.controller';
import { RecordControlTotalController } from './record-control-total/record-control-total.controller';
import { RecordDoubleEntryController } from './record-double-entry/record-double-entry.controller';
import { RecordExpenditureController } from './record-expenditure/record-expenditure.controller';
import { RecordMutationController } from './record-mutation/record-mutation.controller';
import { RecordRefundController } from './record-refund/record-refund.controller';
import { ReleaseCommitmentController } from './release-commitment/release-commitment.controller';
import { RescheduleCommitmentController } from './reschedule-commitment/reschedule-commitment.controller';
import { ReverseExpenditureController } from './reverse-expenditure/reverse-expenditure.controller';
import { SetAllocationController } from './set-allocation/set-allocation.controller';
import { SetBudgetLinesController } from './set-budget-lines/set-budget-lines.controller';
import { SetEarmarkController } from './set-earmark/set-earmark.controller';
import { SetExchangeRateController } from './set-exchange-rate/set-exchange-rate.controller';
import { SetMultiYearEstimateController } from './set-multi-year-estimate/set-multi-year-estimate.controller';
import { SetReportingGapsController } from './set-reporting-gaps/set-reporting-gaps.controller';
import { SettleAdvanceController } from './settle-advance/settle-advance.controller';
import { ShowBudgetLinesController } from './show-budget-lines/show-budget-lines.controller';
import { ShowBudgetYearsController } from './show-budget-years/show-budget-years.controller';
import { ShowCommitmentsController } from './show-commitments/show-commitments.controller';
import { ShowEligibilityExemptionsController } from './show-eligibility-exemptions/show-eligibility-exemptions.controller';
import { ShowEligibilityListsController } from './show-eligibility-lists/show-eligibility-lists.controller';
import { ShowExchangeRatesController } from './show-exchange-rates/show-exchange-rates.controller';
import { ShowExpendituresController } from './show-expenditures/show-expenditures.controller';
import { HISTORIES } from './show-history/show-history';
import { ShowPolicyFrameworksController } from './show-policy-frameworks/show-policy-frameworks.controller';
import { ShowRefundsController } from './show-refunds/show-refunds.controller';
import { ShowRoomController } from './show-room/show-room.controller';
import { UploadExpendituresController } from './upload-expenditures/upload-expenditures.controller';

/** A feature joins the service with one line for each of its controllers. */
@Module({
  imports: [
    PlatformModule.register({
      service: 'budget',
      config: BudgetConfig,
      stores: [
        policyFrameworks,
        budgetLines,
        budgetYears,
        laterYears,
        commitments,
        dueInstalments,
        exchangeRates,
        expenditures,
        refunds,
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
    SetBudgetLinesController,
    ShowBudgetLinesController,
    OpenBudgetYearController,
    ChangeSettingsController,
    RecordMutationController,
    RecordDoubleEntryController,
    SetEarmarkController,
    SetAllocationController,
    SetMultiYearEstimateController,
    AdoptBudgetYearController,
    CloseBudgetYearController,
    SetReportingGapsController,
    RecordControlTotalController,
    EstimateFirstYearReceptionController,
    AccountForFirstYearReceptionController,
    ShowBudgetYearsController,
    MakeCommitmentController,
    ReleaseCommitmentController,
    RescheduleCommitmentController,
    ShowCommitmentsController,
    SetExchangeRateController,
    ShowExchangeRatesController,
    RecordExpenditureController,
    ReverseExpenditureController,
    SettleAdvanceController,
    ShowExpendituresController,
    UploadExpendituresController,
    RecordRefundController,
    ShowRefundsController,
    ShowRoomController,
    PublishEligibilityListController,
    ShowEligibilityListsController,
    GrantEligibilityExemptionController,
    ShowEligibilityExemptionsController,
    KnownProjectsProjection,
    ...HISTORIES,
  ],
})
export class AppModule {}
