import { minus, sum } from '../figures/figure';
import { groupedBy } from '../figures/grouped-by';
import { projectLines } from './projects';
import type { PartnerLine } from './underspend-analysis.answer';
import type { OrganisationDocument, ProjectDocument } from './underspend-analysis.read-model';
import { type YearFacts } from './year-facts';

/** @returns null where spending per project was not reported */
export function partnerLines(
  facts: YearFacts,
  organisations: ReadonlyMap<string, OrganisationDocument>,
): PartnerLine[] | null {
  const lines = projectLines(facts);
  if (!lines) return null;
  const byPartner = groupedBy(lines, ({ id }) => implementerOf(facts.projects.get(id)));
  return [...byPartner]
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([partner, projects]) => {
      const plan = sum(projects.map((project) => project.plan));
      const spent = sum(projects.map((project) => project.spent));
      return {
        id: partner,
        name: (partner !== null && organisations.get(partner)?.name) || null,
        projects: projects.length,
        plan,
        legallyCommitted: sum(projects.map(({ legallyCommitted }) => legallyCommitted)),
        spent,
        underspend: minus(plan, spent),
      };
    });
}

/** Nobody says how several partners share the money of a project. */
export function implementerOf(project: ProjectDocument | undefined): string | null {
  const implementing = (project?.partners ?? []).filter(({ role }) => role === 'implementing');
  return implementing.length === 1 ? (implementing[0]?.organisationId ?? null) : null;
}
