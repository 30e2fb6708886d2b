import type { CalendarDate, Year } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import type { Scope } from '@imd/service';
import { withheldFrom, type Blocks } from '../../answers/withheld';
import { groupedBy } from '../../figures/grouped-by';
import { isCommittedReported, isReportedInFull } from '../../figures/reported-figures';
import type { SourceOf } from '../../sources/sources';
import type { Commitment } from '../commitments';
import { beyondShown, largest } from '../largest';
import { implementerOf } from '../partners';
import { purposeLines } from '../purposes';
import { openedYear, PROJECTS, slicesOfAnalysis } from '../underspend-analysis';
import { documentsOfYear, organisationsOf, schedulesOf, slicesOfSchedules } from '../underspend-analysis.read-model';
import { type YearFacts, yearFacts } from '../year-facts';
import { dueByAge, NOT_REPORTED } from './due-by-age';
import type { DueByAge, DueInstalmentsByAge, DuePartner, DueProject } from './due.answer';

const BLOCKS = { partners: PROJECTS, projects: PROJECTS } satisfies Blocks;

/** What is promised and not paid at a date, and for how long it is due. */
export function dueInstalmentsByAge(
  view: ImageView,
  sourceOf: SourceOf,
  budgetYear: Year,
  asOf: CalendarDate,
  scopes: ReadonlySet<Scope>,
): DueInstalmentsByAge {
  const year = openedYear(view, budgetYear);
  const facts = yearFacts(documentsOfYear(view, year.year, asOf), year, asOf);
  const schedules = schedulesOf(view, year.year, asOf);
  const dueOf = (commitments: readonly Commitment[]) => dueByAge(commitments, schedules, asOf);
  const isShown = scopes.has(PROJECTS);
  const partners = isShown ? partnersOf(view, facts, dueOf) : null;
  const projects = isShown ? projectsOf(facts, dueOf) : null;
  const analysis = `/v1/underspend-analyses/${year.year}`;
  return {
    year: year.year,
    asOf,
    invented: facts.commitments.some(({ isInvented }) => isInvented),
    parked: view.parked,
    withheld: withheldFrom(scopes, BLOCKS),
    sources: { budget: sourceOf('budget'), projects: sourceOf('projects') },
    programme: isReportedInFull(facts.reporting, 'committed') ? dueOf(facts.commitments) : NOT_REPORTED,
    purposes: purposeLines(facts).map(({ code, label }) => {
      const commitments = facts.commitments.filter(({ purpose }) => purpose === code);
      const isReported = isCommittedReported(facts.reporting, code, commitments);
      return { code, label, due: isReported ? dueOf(commitments) : NOT_REPORTED };
    }),
    partners: partners ? mostOpen(partners) : undefined,
    projects: projects ? mostOpen(projects) : undefined,
    more: { partners: beyondShown(partners), projects: beyondShown(projects) },
    links: { self: `${analysis}/due`, analysis, instalments: `/v1/due-instalments?year=${year.year}` },
  };
}

export function slicesOfDue(view: ImageView, year: Year, asOf: CalendarDate): readonly Slice[] {
  const slices = slicesOfAnalysis(view, year, asOf);
  return slices.length === 0 ? [] : [...slices, ...slicesOfSchedules(view, year, asOf)];
}

type DueOf = (commitments: readonly Commitment[]) => DueByAge;

function projectsOf({ commitmentsByProject, projects }: YearFacts, dueOf: DueOf): DueProject[] {
  return withOpen(
    [...commitmentsByProject].map(([id, commitments]) => ({
      id,
      title: (id !== null && projects.get(id)?.title) || null,
      due: dueOf(commitments),
    })),
  );
}

function partnersOf(view: ImageView, { commitments, projects }: YearFacts, dueOf: DueOf): DuePartner[] {
  const organisations = organisationsOf(view);
  const byPartner = groupedBy(commitments, ({ projectId }) =>
    implementerOf(projectId === null ? undefined : projects.get(projectId)),
  );
  return withOpen(
    [...byPartner].map(([id, of]) => ({
      id,
      name: (id !== null && organisations.get(id)?.name) || null,
      due: dueOf(of),
    })),
  );
}

function withOpen<Row extends { readonly id: string | null; readonly due: DueByAge }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ due }) => due.open?.cents !== 0n).sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1));
}

const mostOpen = <Row extends { readonly due: DueByAge }>(rows: readonly Row[]) => largest(rows, ({ due }) => due.open);
