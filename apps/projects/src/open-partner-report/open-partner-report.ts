import { created, provenanceOf, type UseCase } from '@imd/service';
import { partnerReportAnswer, partnerReportPath } from '../answers/partner-report.answer';
import { openReport, partnerReportId } from '../domain/partner-report';
import { partnerReports } from '../persistence/partner-report.schema';
import { projects } from '../persistence/project.schema';
import type { ProjectPath } from '../paths';
import type { OpenPartnerReportRequest } from './open-partner-report.request';

export function openPartnerReportUseCase(
  { project: projectId }: ProjectPath,
  { period, dueOn, provenance }: OpenPartnerReportRequest,
): UseCase {
  return {
    prepare: async (tx) => {
      await Promise.all([tx.load(projects, projectId), tx.load(partnerReports, partnerReportId(projectId, period))]);
    },
    decide: (tx) => {
      tx.require(projects, projectId);
      const { state, events } = openReport({ projectId, period, dueOn, provenance: provenanceOf(provenance) });
      tx.create(partnerReports, state, ...events);
      return created(partnerReportPath(projectId, period), partnerReportAnswer(state));
    },
  };
}
