import { type CalendarDate, type Year } from '@imd/kernel';
import { Figure, minus, rate } from '../../figures/figure';
import { isOfYear, projectLine } from '../projects';
import type { ProjectDocument } from '../underspend-analysis.read-model';
import type { YearFacts } from '../year-facts';
import { dueBy } from './due-by';
import type { DemandScheme } from './projected-outturn.answer';

/**
 * What is used of the schemes that follow demand, beside what would be by the same share of the year. The scheme with
 * the largest plan comes first; what nobody planned or reported is null.
 */
export function demandSchemes(facts: YearFacts): DemandScheme[] {
  return [...facts.projects.values()]
    .filter((project) => project.kind === 'demand' && isOfYear(project, facts.year.year))
    .map((project) => uptakeOf(project, facts))
    .sort((a, b) => Number((b.planned?.cents ?? -1n) - (a.planned?.cents ?? -1n)) || (a.id < b.id ? -1 : 1));
}

function uptakeOf({ projectId, title }: ProjectDocument, facts: YearFacts): DemandScheme {
  const { plan: planned, spent, links } = projectLine(projectId, facts);
  const expected = planned && shareOf(planned, facts.year.year, facts.asOf);
  return {
    id: projectId,
    title,
    planned,
    spent,
    expected,
    ahead: minus(spent, expected),
    uptake: rate(spent, planned),
    links,
  };
}

/** Demand comes every day alike, whatever the plan divides over quarters. */
function shareOf(planned: Figure, year: Year, asOf: CalendarDate): Figure {
  return new Figure(dueBy({ amount: planned.cents, quarters: [] }, year, asOf), planned).asDerived();
}
