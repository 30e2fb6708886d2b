import { PlatformModule } from '@imd/service';
import { Module } from '@nestjs/common';
import { ChangeProject } from './change-project/change-project';
import { ChangeProjectController } from './change-project/change-project.controller';
import { ChangeProjectStatus } from './change-project-status/change-project-status';
import { ChangeProjectStatusController } from './change-project-status/change-project-status.controller';
import { ProjectsConfig } from './config';
import { DefineIndicator } from './define-indicator/define-indicator';
import { DefineIndicatorController } from './define-indicator/define-indicator.controller';
import { FinancialProgressProjection } from './follow-budget/financial-progress.projection';
import { ObserveIndicator } from './observe-indicator/observe-indicator';
import { ObserveIndicatorController } from './observe-indicator/observe-indicator.controller';
import { evaluations } from './persistence/evaluation.schema';
import { FINANCIAL_PROGRESS } from './persistence/financial-progress.read-model';
import { FinancialProgressRecords } from './persistence/financial-progress.records';
import { organisations } from './persistence/organisation.schema';
import { projects } from './persistence/project.schema';
import { causeCodes, underspendCauses } from './persistence/underspend-cause.schema';
import { undertakings } from './persistence/undertaking.schema';
import { PlanMilestone } from './plan-milestone/plan-milestone';
import { PlanMilestoneController } from './plan-milestone/plan-milestone.controller';
import { RecordEvaluation } from './record-evaluation/record-evaluation';
import { RecordEvaluationController } from './record-evaluation/record-evaluation.controller';
import { RecordUnderspendCause } from './record-underspend-cause/record-underspend-cause';
import { RecordUnderspendCauseController } from './record-underspend-cause/record-underspend-cause.controller';
import { RecordUndertaking } from './record-undertaking/record-undertaking';
import { RecordUndertakingController } from './record-undertaking/record-undertaking.controller';
import { RegisterOrganisation } from './register-organisation/register-organisation';
import { RegisterOrganisationController } from './register-organisation/register-organisation.controller';
import { RegisterProject } from './register-project/register-project';
import { RegisterProjectController } from './register-project/register-project.controller';
import { SetCauseCode } from './set-cause-code/set-cause-code';
import { SetCauseCodeController } from './set-cause-code/set-cause-code.controller';
import { ShowCauseCodesController } from './show-cause-codes/show-cause-codes.controller';
import { ShowEvaluationsController } from './show-evaluations/show-evaluations.controller';
import { ShowIndicatorsController } from './show-indicators/show-indicators.controller';
import { ShowMilestonesController } from './show-milestones/show-milestones.controller';
import { ShowOrganisationsController } from './show-organisations/show-organisations.controller';
import { ShowProjectsController } from './show-projects/show-projects.controller';
import { ShowUnderspendCausesController } from './show-underspend-causes/show-underspend-causes.controller';
import { ShowUndertakingsController } from './show-undertakings/show-undertakings.controller';
import { WithdrawUnderspendCause } from './withdraw-underspend-cause/withdraw-underspend-cause';
import { WithdrawUnderspendCauseController } from './withdraw-underspend-cause/withdraw-underspend-cause.controller';

@Module({
  imports: [
    PlatformModule.register({
      service: 'projects',
      config: ProjectsConfig,
      stores: [organisations, projects, causeCodes, underspendCauses, evaluations, undertakings],
      readModels: [FINANCIAL_PROGRESS],
    }),
  ],
  controllers: [
    RegisterOrganisationController,
    ShowOrganisationsController,
    RegisterProjectController,
    ChangeProjectController,
    ChangeProjectStatusController,
    ShowProjectsController,
    DefineIndicatorController,
    ObserveIndicatorController,
    ShowIndicatorsController,
    PlanMilestoneController,
    ShowMilestonesController,
    SetCauseCodeController,
    ShowCauseCodesController,
    RecordUnderspendCauseController,
    WithdrawUnderspendCauseController,
    ShowUnderspendCausesController,
    RecordEvaluationController,
    ShowEvaluationsController,
    RecordUndertakingController,
    ShowUndertakingsController,
    FinancialProgressProjection,
  ],
  providers: [
    RegisterOrganisation,
    RegisterProject,
    ChangeProject,
    ChangeProjectStatus,
    FinancialProgressRecords,
    DefineIndicator,
    ObserveIndicator,
    PlanMilestone,
    SetCauseCode,
    RecordUnderspendCause,
    WithdrawUnderspendCause,
    RecordEvaluation,
    RecordUndertaking,
  ],
})
export class AppModule {}
