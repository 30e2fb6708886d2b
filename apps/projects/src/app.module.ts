import { PlatformModule } from '@imd/service';
import { Module } from '@nestjs/common';
import { ChangeProjectController } from './change-project/change-project.controller';
import { ChangeProjectStatusController } from './change-project-status/change-project-status.controller';
import { ProjectsConfig } from './config';
import { DefineIndicatorController } from './define-indicator/define-indicator.controller';
import { KnownFrameworksProjection } from './follow-budget/known-frameworks.projection';
import { FinancialProgressProjection } from './follow-budget/financial-progress.projection';
import { ObserveIndicatorController } from './observe-indicator/observe-indicator.controller';
import { documents } from './persistence/document.schema';
import { evaluations } from './persistence/evaluation.schema';
import { KNOWN_FRAMEWORKS } from './persistence/known-frameworks.read-model';
import { FINANCIAL_PROGRESS } from './persistence/financial-progress.read-model';
import { FinancialProgressRecords } from './persistence/financial-progress.records';
import { identifierHolders, organisations } from './persistence/organisation.schema';
import { partnerReports } from './persistence/partner-report.schema';
import { outturnEstimates } from './persistence/outturn-estimate.schema';
import { projects } from './persistence/project.schema';
import { purposeCodes } from './persistence/purpose-code.schema';
import { SetPurposeCodeController } from './set-purpose-code/set-purpose-code.controller';
import { ShowPurposeCodesController } from './show-purpose-codes/show-purpose-codes.controller';
import { causeCodes, underspendCauses } from './persistence/underspend-cause.schema';
import { undertakings } from './persistence/undertaking.schema';
import { PlanMilestoneController } from './plan-milestone/plan-milestone.controller';
import { RecordEvaluationController } from './record-evaluation/record-evaluation.controller';
import { RecordOutturnEstimateController } from './record-outturn-estimate/record-outturn-estimate.controller';
import { RecordUnderspendCauseController } from './record-underspend-cause/record-underspend-cause.controller';
import { RecordUndertakingController } from './record-undertaking/record-undertaking.controller';
import { RegisterOrganisationController } from './register-organisation/register-organisation.controller';
import { RegisterProjectController } from './register-project/register-project.controller';
import { SetCauseCodeController } from './set-cause-code/set-cause-code.controller';
import { ShowCauseCodesController } from './show-cause-codes/show-cause-codes.controller';
import { ShowEvaluationsController } from './show-evaluations/show-evaluations.controller';
import { HISTORIES } from './show-history/show-history';
import { ShowIndicatorsController } from './show-indicators/show-indicators.controller';
import { ShowMilestonesController } from './show-milestones/show-milestones.controller';
import { ShowOrganisationsController } from './show-organisations/show-organisations.controller';
import { ShowOutturnEstimatesController } from './show-outturn-estimates/show-outturn-estimates.controller';
import { ShowProjectsController } from './show-projects/show-projects.controller';
import { ShowUnderspendCausesController } from './show-underspend-causes/show-underspend-causes.controller';
import { ShowUndertakingsController } from './show-undertakings/show-undertakings.controller';
import { WithdrawUnderspendCauseController } from './withdraw-underspend-cause/withdraw-underspend-cause.controller';
import { ChangeReportStatusController } from './change-report-status/change-report-status.controller';
import { OpenPartnerReportController } from './open-partner-report/open-partner-report.controller';
import { SetReportFiguresController } from './set-report-figures/set-report-figures.controller';
import { ShowPartnerReportsController } from './show-partner-reports/show-partner-reports.controller';
import { RecordDocumentController } from './record-document/record-document.controller';
import { UploadPlansController } from './upload-plans/upload-plans.controller';
import { ShowPlansController } from './show-plans/show-plans.controller';
import { UploadProjectsController } from './upload-projects/upload-projects.controller';
import { ShowDocumentsController } from './show-documents/show-documents.controller';

/** A feature joins the service with one line for each of its controllers. */
@Module({
  imports: [
    PlatformModule.register({
      service: 'projects',
      config: ProjectsConfig,
      stores: [
        organisations,
        identifierHolders,
        projects,
        partnerReports,
        outturnEstimates,
        purposeCodes,
        causeCodes,
        underspendCauses,
        evaluations,
        undertakings,
        documents,
      ],
      readModels: [FINANCIAL_PROGRESS, KNOWN_FRAMEWORKS],
    }),
  ],
  controllers: [
    RegisterOrganisationController,
    ShowOrganisationsController,
    RegisterProjectController,
    UploadProjectsController,
    ChangeProjectController,
    ChangeProjectStatusController,
    ShowProjectsController,
    UploadPlansController,
    ShowPlansController,
    DefineIndicatorController,
    ObserveIndicatorController,
    ShowIndicatorsController,
    PlanMilestoneController,
    ShowMilestonesController,
    OpenPartnerReportController,
    SetReportFiguresController,
    ChangeReportStatusController,
    ShowPartnerReportsController,
    RecordOutturnEstimateController,
    ShowOutturnEstimatesController,
    SetPurposeCodeController,
    ShowPurposeCodesController,
    SetCauseCodeController,
    ShowCauseCodesController,
    RecordUnderspendCauseController,
    WithdrawUnderspendCauseController,
    ShowUnderspendCausesController,
    RecordEvaluationController,
    ShowEvaluationsController,
    RecordDocumentController,
    ShowDocumentsController,
    RecordUndertakingController,
    ShowUndertakingsController,
    FinancialProgressProjection,
    ...HISTORIES,
    KnownFrameworksProjection,
  ],
  providers: [FinancialProgressRecords],
})
export class AppModule {}
