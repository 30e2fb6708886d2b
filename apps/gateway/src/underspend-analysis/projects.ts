import { prioritiesOf, type PriorityShare } from '@imd/contracts';
import { firstDayOf, lastDayOf, type Year } from '@imd/kernel';
import { atOnce, type InSteps, mapInSteps } from '../answers/in-steps';
import { Figure, minus, sum } from '../figures/figure';
import { isReported, isReportedOfEach } from '../figures/reported-figures';
import { type Told, UNTOLD } from '../figures/tally';
import { idsOfLargest } from './causes';
import { lineOf } from './line';
import type { Composition, Line, ProjectLine } from './underspend-analysis.answer';
import type { ProjectDocument } from './underspend-analysis.read-model';
import type { YearFacts } from './year-facts';

/** @returns null where spending per project was not reported */
export function projectLines(facts: YearFacts): ProjectLine[] | null {
  return atOnce(projectLinesInSteps(facts));
}

export function* projectLinesInSteps(facts: YearFacts): InSteps<ProjectLine[] | null> {
  const ids = projectsOf(facts);
  return ids && (yield* mapInSteps(ids, (id) => projectLine(id, facts)));
}

/** The ids of the projects that have a line, in order; null where spending per project was not reported. */
export function projectsOf(facts: YearFacts): string[] | null {
  const { year, projects, commitments, causes } = facts;
  if (!isSpendingPerProjectKnown(facts)) return null;
  const ids = new Set<string>();
  for (const project of projects.values()) if (isOfYear(project, year.year)) ids.add(project.projectId);
  for (const id of facts.spending.byProject.keys()) if (id !== null) ids.add(id);
  for (const { projectId } of commitments) if (projectId !== null) ids.add(projectId);
  for (const { target } of causes) if (target.project) ids.add(target.project.id);
  return [...ids].sort();
}

/** Where the ledger is not kept here, it is known only of projects that somebody booked money on. */
export function isSpendingPerProjectKnown({ reporting, spending }: YearFacts): boolean {
  const isBooked = [...spending.byProject.keys()].some((id) => id !== null && spending.ofProject(id).isTold);
  return isReported(reporting.gaps, 'spent-by-project', null) && (reporting.isKept || isBooked);
}

/**
 * A project is of the year when it has a plan for it, or is known to run in it and, as far as anybody said, is paid by
 * this programme. Without a start it runs from the day it is known to, or on its last day where that is earlier.
 */
export function isOfYear(project: ProjectDocument, year: Year): boolean {
  if (project.plans.some((plan) => plan.year === year)) return true;
  const end = project.actualEnd ?? project.plannedEnd;
  const known = end !== null && project.knownFrom !== undefined && end < project.knownFrom ? end : project.knownFrom;
  const start = project.actualStart ?? project.plannedStart ?? known ?? null;
  if (start === null || project.fundedByProgramme === false || project.status === 'cancelled') return false;
  return start <= lastDayOf(year) && (end === null || end >= firstDayOf(year));
}

/** What a project was paid is unknown where nobody reported what was spent of one of its priorities, or by project. */
export function spentOnProject(
  id: string,
  { reporting, projects, spending }: Pick<YearFacts, 'reporting' | 'projects' | 'spending'>,
): Told {
  const purposes = codesOf(prioritiesOfKnown(projects.get(id)));
  const isKnown = (['spent', 'spent-by-project'] as const).every((figure) =>
    isReportedOfEach(reporting.gaps, figure, purposes),
  );
  return isKnown ? spending.ofProject(id) : UNTOLD;
}

/** Of a project that is not known here, no priority is known. */
const prioritiesOfKnown = (project: ProjectDocument | undefined) => (project ? prioritiesOf(project) : []);

const codesOf = (priorities: readonly PriorityShare[]) => priorities.map(({ priority }) => priority);

/** A plan is to a project what the appropriation is to a purpose. */
export function projectLine(id: string, facts: YearFacts): ProjectLine {
  const { year, reporting, projects } = facts;
  const project = projects.get(id);
  const priorities = prioritiesOfKnown(project);
  const causes = facts.causesByProject.get(id) ?? [];
  const commitments = facts.commitmentsByProject.get(id) ?? [];
  const committedReported =
    isReportedOfEach(reporting.gaps, 'committed', codesOf(priorities)) && (reporting.isKept || commitments.length > 0);

  const planned = project?.plans.find((part) => part.year === year.year);
  const plan = project && planned ? Figure.stated(planned.amount, project.provenance) : null;
  const spent = spentOnProject(id, facts);
  const line = lineOf({ appropriated: plan, spent, commitments, committedReported, causes }, facts);
  return {
    id,
    title: project?.title ?? null,
    priority: project?.priority ?? null,
    priorities: [...priorities],
    plan,
    legallyCommitted: line.legallyCommitted,
    spent: spent.figure,
    underspend: line.underspend,
    notPaidOut: line.notPaidOut,
    explanation: line.explanation,
    causes: idsOfLargest(causes),
    missing: line.missing.map(({ figure, reason }) => ({
      figure: figure === 'appropriated' ? 'plan' : figure,
      reason,
    })),
    links: { project: `/v1/projects/${id}`, expenditures: `/v1/budgets/${year.year}/expenditures?project=${id}` },
  };
}

/** @returns null with a plan or the total unknown: nobody can tell then what was unprogrammed */
export function compositionOf(
  programme: Line,
  lines: readonly ProjectLine[] | null,
  { spending }: YearFacts,
): Composition | null {
  if (!lines || !programme.spent) return null;
  const left = minus(programme.appropriated, sum(lines.map(({ plan }) => plan)));
  const projects = sum(lines.map(({ underspend }) => underspend));
  const outsideProjects = spending.ofProject(null).figure;
  if (!left || !projects || !outsideProjects) return null;
  const isOver = left.cents < 0n;
  const unprogrammed = left.times(isOver ? 0n : 1n);
  return { unprogrammed, overprogrammed: left.times(isOver ? -1n : 0n), projects, outsideProjects };
}
