import { historyOf } from '@imd/service';
import { outturnEstimateId } from '../domain/outturn-estimate';
import { partnerReportId } from '../domain/partner-report';
import {
  CauseCodePath,
  CodePath,
  OutturnEstimatePath,
  PartnerReportPath,
  ProjectPath,
  PurposeCodePath,
} from '../paths';
import { documents } from '../persistence/document.schema';
import { evaluations } from '../persistence/evaluation.schema';
import { organisations } from '../persistence/organisation.schema';
import { outturnEstimates } from '../persistence/outturn-estimate.schema';
import { partnerReports } from '../persistence/partner-report.schema';
import { projects } from '../persistence/project.schema';
import { purposeCodes } from '../persistence/purpose-code.schema';
import { causeCodes, underspendCauses } from '../persistence/underspend-cause.schema';
import { undertakings } from '../persistence/undertaking.schema';

/** These things have their history at their own address. */
export const HISTORIES = [
  historyOf({
    id: 'listProjectHistory',
    thing: 'a project',
    path: 'v1/projects/:project',
    parameters: ProjectPath,
    scope: 'projects:read',
    store: projects,
    idIn: ({ project }) => project,
  }),
  historyOf({
    id: 'listOrganisationHistory',
    thing: 'an organisation',
    path: 'v1/organisations/:id',
    parameters: CodePath,
    scope: 'projects:read',
    store: organisations,
    idIn: ({ id }) => id,
  }),
  historyOf({
    id: 'listPartnerReportHistory',
    thing: 'a partner report',
    path: 'v1/projects/:project/partner-reports/:period',
    parameters: PartnerReportPath,
    scope: 'projects:read',
    store: partnerReports,
    idIn: ({ project, period }) => partnerReportId(project, period),
  }),
  historyOf({
    id: 'listOutturnEstimateHistory',
    thing: 'an outturn estimate',
    path: 'v1/projects/:project/outturn-estimates/:year/:estimatedOn',
    parameters: OutturnEstimatePath,
    scope: 'projects:read',
    store: outturnEstimates,
    idIn: ({ project, year, estimatedOn }) => outturnEstimateId(project, year, estimatedOn),
  }),
  historyOf({
    id: 'listDocumentHistory',
    thing: 'a document',
    path: 'v1/documents/:id',
    parameters: CodePath,
    scope: 'projects:read',
    store: documents,
    idIn: ({ id }) => id,
  }),
  historyOf({
    id: 'listPurposeCodeHistory',
    thing: 'a purpose code',
    path: 'v1/purpose-codes/:code',
    parameters: PurposeCodePath,
    scope: 'projects:read',
    store: purposeCodes,
    idIn: ({ code }) => code,
  }),
  historyOf({
    id: 'listEvaluationHistory',
    thing: 'an evaluation',
    path: 'v1/evaluations/:id',
    parameters: CodePath,
    scope: 'projects:read',
    store: evaluations,
    idIn: ({ id }) => id,
  }),
  historyOf({
    id: 'listUndertakingHistory',
    thing: 'an undertaking',
    path: 'v1/undertakings/:id',
    parameters: CodePath,
    scope: 'projects:read',
    store: undertakings,
    idIn: ({ id }) => id,
  }),
  historyOf({
    id: 'listUnderspendCauseHistory',
    thing: 'an underspend cause',
    path: 'v1/underspend-causes/:id',
    parameters: CodePath,
    scope: 'projects:read',
    store: underspendCauses,
    idIn: ({ id }) => id,
  }),
  historyOf({
    id: 'listUnderspendCauseCodeHistory',
    thing: 'a cause code',
    path: 'v1/underspend-cause-codes/:code',
    parameters: CauseCodePath,
    scope: 'projects:read',
    store: causeCodes,
    idIn: ({ code }) => code,
  }),
];
