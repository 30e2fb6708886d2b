import type { CalendarDate, CountryCode } from '@imd/kernel';
import { Figure } from '../figures/figure';
import type { CountryCooperation } from './country-overview.answer';
import type { CountryDocuments } from './country-overview.read-model';

/** How a country cooperated and what followed from it, as it stood on the day. */
export function countryCooperation(
  { assessments, decisions }: CountryDocuments,
  country: CountryCode,
  asOf: CalendarDate,
): CountryCooperation {
  return {
    assessments: assessments
      .filter((assessment) => assessment.country === country && assessment.to <= asOf)
      .sort((a, b) => (a.to < b.to ? 1 : -1))
      .map(({ assessmentId, country: _, ...assessment }) => ({
        id: assessmentId,
        ...assessment,
        links: { self: `/v1/cooperation-assessments/${assessmentId}` },
      })),
    decisions: decisions
      .filter((decision) => decision.country === country && decision.decidedOn <= asOf)
      .sort((a, b) => (a.decidedOn < b.decidedOn ? 1 : -1))
      .map(({ decisionId, country: _, assessmentId, aidExposed, ...decision }) => ({
        id: decisionId,
        ...decision,
        assessment: assessmentId,
        aidExposed: aidExposed.map(({ projectId, amount, ...aid }) => ({
          project: projectId,
          ...aid,
          amount: amount && Figure.stated(amount, decision.provenance),
        })),
        links: { self: `/v1/conditionality-decisions/${decisionId}` },
      })),
  };
}
