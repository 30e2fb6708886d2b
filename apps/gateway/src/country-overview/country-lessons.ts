import { Figure } from '../figures/figure';
import type { CountryCause, CountryEvaluation } from './country-overview.answer';
import { type Area, type CountryDocuments, placesOfProject } from './country-overview.read-model';

/** Causes and evaluations concern a country by their project; those of a group or the programme belong to no country. */
export function countryCauses(documents: CountryDocuments, area: Area): CountryCause[] {
  const projects = projectsIn(documents, area);
  return documents.causes.flatMap((cause) =>
    cause.withdrawn || cause.projectId === null || !projects.has(cause.projectId)
      ? []
      : {
          id: cause.causeId,
          year: cause.year,
          code: cause.code,
          project: cause.projectId,
          narrative: cause.narrative,
          amount: cause.amount && Figure.stated(cause.amount, cause.provenance),
          provenance: cause.provenance,
          links: { self: `/v1/underspend-causes/${cause.causeId}` },
        },
  );
}

export function countryEvaluations(documents: CountryDocuments, area: Area): CountryEvaluation[] {
  const projects = projectsIn(documents, area);
  return documents.evaluations.flatMap((evaluation) =>
    evaluation.projectId === null || !projects.has(evaluation.projectId)
      ? []
      : {
          id: evaluation.evaluationId,
          project: evaluation.projectId,
          title: evaluation.title,
          state: evaluation.state,
          heldOn: evaluation.heldOn,
          datePrecision: evaluation.datePrecision,
          findings: evaluation.findings,
          provenance: evaluation.provenance,
          links: { self: `/v1/evaluations/${evaluation.evaluationId}` },
        },
  );
}

function projectsIn({ projects }: CountryDocuments, { countries }: Area): ReadonlySet<string> {
  const ofArea = projects.filter((project) => placesOfProject(project).some((place) => countries.has(place)));
  return new Set(ofArea.map(({ projectId }) => projectId));
}
