import type { CalendarDate } from '@imd/kernel';
import { Figure } from '../figures/figure';
import type { CountryCooperation } from './country-overview.answer';
import type { Area, CountryDocuments } from './country-overview.read-model';

/** How a country cooperated and what followed from it, as it stood on the day. */
export function countryCooperation(
  { assessments, decisions }: CountryDocuments,
  { countries }: Area,
  asOf: CalendarDate,
): CountryCooperation {
  return {
    assessments: assessments
      .filter((assessment) => countries.has(assessment.country) && assessment.to <= asOf)
      .sort((a, b) => (a.to < b.to ? 1 : -1))
      .map((assessment) => ({
        id: assessment.assessmentId,
        country: assessment.country,
        from: assessment.from,
        to: assessment.to,
        documentsAsked: assessment.documentsAsked,
        documentsIssued: assessment.documentsIssued,
        issuedInTime: assessment.issuedInTime,
        termDays: assessment.termDays,
        suppressed: assessment.suppressed,
        ruled: assessment.ruled,
        overruled: assessment.overruled,
        rating: assessment.rating,
        remark: assessment.remark,
        provenance: assessment.provenance,
        links: { self: `/v1/cooperation-assessments/${assessment.assessmentId}` },
      })),
    decisions: decisions
      .filter((decision) => countries.has(decision.country) && decision.decidedOn <= asOf)
      .sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1))
      .map((decision) => ({
        id: decision.decisionId,
        country: decision.country,
        type: decision.type,
        direction: decision.direction,
        decidedOn: decision.decidedOn,
        from: decision.from,
        to: decision.to,
        assessment: decision.assessmentId,
        aidExposed: decision.aidExposed.map(({ projectId, title, amount, throughGovernment }) => ({
          project: projectId,
          title,
          amount: amount && Figure.stated(amount, decision.provenance),
          throughGovernment,
        })),
        reason: decision.reason,
        remark: decision.remark,
        provenance: decision.provenance,
        links: { self: `/v1/conditionality-decisions/${decision.decisionId}` },
      })),
  };
}
