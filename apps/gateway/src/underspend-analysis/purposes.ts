import { firstDayOf, lastDayOf, type Year } from '@imd/kernel';
import { minus, sum } from '../figures/figure';
import { isCommittedReported, isReported } from '../figures/reported-figures';
import { idsOfLargest } from './causes';
import { type Told, UNTOLD } from '../figures/tally';
import { lineOf } from './line';
import type { Line, PurposeLine, RestLine } from './underspend-analysis.answer';
import type { FrameworkDocument } from './underspend-analysis.read-model';
import type { YearFacts } from './year-facts';

type Theme = FrameworkDocument['themes'][number];

/**
 * The priorities that hold in the year come in their own order, then its themes, then purposes that figures name and
 * the framework does not.
 */
export function purposeLines(facts: YearFacts): PurposeLine[] {
  const { framework, appropriation, spending, commitments, causes } = facts;
  const all = [
    ...[...(framework?.priorities ?? [])].sort((a, b) => a.number - b.number),
    ...(framework?.themes ?? []).map((theme) => ({ ...theme, number: null })),
  ];
  const named = new Set([
    ...appropriation.byPurpose.keys(),
    ...spending.byPurpose.keys(),
    ...commitments.map(({ purpose }) => purpose),
    ...causes.flatMap(({ target }) => target.purpose ?? []),
  ]);
  const shown = all.filter((purpose) => holdsIn(facts.year.year, purpose) || named.has(purpose.code));
  const unknown = [...named].filter((code) => !all.some((purpose) => purpose.code === code)).sort();
  return [...shown, ...unknown.map((code) => ({ code, number: null, label: null }))].map(({ code, number, label }) => ({
    code,
    number,
    label,
    ...figuresOf(code, facts),
  }));
}

function holdsIn(year: Year, { validFrom, validTo }: Pick<Theme, 'validFrom' | 'validTo'>): boolean {
  return (validFrom ?? '') <= lastDayOf(year) && firstDayOf(year) <= (validTo ?? lastDayOf(year));
}

function figuresOf(code: string, facts: YearFacts) {
  const { year, reporting, appropriation } = facts;
  const commitments = facts.commitments.filter(({ purpose }) => purpose === code);
  const causes = facts.causes.filter(({ target }) => target.purpose === code);
  const line = lineOf(
    {
      appropriated: appropriation.byPurpose.get(code) ?? null,
      spent: spentOn(code, facts),
      commitments,
      committedReported: isCommittedReported(reporting, code, commitments),
      causes,
    },
    facts,
  );
  return {
    ...line,
    receipts: line.spent ? facts.receipts.ofPurpose(code) : null,
    openAdvances: line.spent ? facts.openAdvances.ofPurpose(code) : null,
    hasOwnAppropriation: appropriation.byPurpose.has(code),
    causes: idsOfLargest(causes),
    links: { expenditures: `/v1/budgets/${year.year}/expenditures?purpose=${code}` },
  };
}

function spentOn(code: string, { reporting, spending }: YearFacts): Told {
  return isReported(reporting.gaps, 'spent', code) ? spending.ofPurpose(code) : UNTOLD;
}

/**
 * The rest is the unallocated part of the appropriation, and what the purposes without a part of their own did with it.
 * Where one of those was not reported, the rest is what remains of a total that is known nevertheless.
 */
export function restLine(programme: Line, purposes: readonly PurposeLine[], facts: YearFacts): RestLine {
  const { reporting, appropriation, commitments, causes } = facts;
  const own = purposes.filter(({ hasOwnAppropriation }) => hasOwnAppropriation);
  const others = purposes.filter(({ hasOwnAppropriation }) => !hasOwnAppropriation);
  const codes = others.map(({ code }) => code);
  const causesOfRest = causes.filter(({ target }) => target.purpose !== null && codes.includes(target.purpose));
  const line = lineOf(
    {
      appropriated: appropriation.unallocated,
      spent: {
        figure: sum(others.map(({ spent }) => spent)) ?? minus(programme.spent, sum(own.map(({ spent }) => spent))),
        isTold: codes.every((code) => spentOn(code, facts).isTold),
      },
      commitments: commitments.filter(({ purpose }) => codes.includes(purpose)),
      committedReported: reporting.isKept && codes.every((code) => isReported(reporting.gaps, 'committed', code)),
      causes: causesOfRest,
    },
    facts,
  );
  return { ...line, purposes: codes, causes: idsOfLargest(causesOfRest) };
}
