import { minus, sum } from '../figures/figure';
import { isReported } from '../figures/reported-figures';
import { lineOf } from './line';
import type { Line, PurposeLine, RestLine } from './underspend-analysis.answer';
import type { YearFacts } from './year-facts';

/**
 * The priorities come in their own order, then the themes, then purposes that figures name and the framework does not.
 */
export function purposeLines(facts: YearFacts): PurposeLine[] {
  const { framework, appropriation, spending, commitments, causes } = facts;
  const known = [
    ...(framework?.priorities ?? [])
      .map(({ code, number, label }) => ({ code, number, label }))
      .sort((a, b) => a.number - b.number),
    ...(framework?.themes ?? []).map(({ code, label }) => ({ code, number: null, label })),
  ];
  const named = [
    ...appropriation.byPurpose.keys(),
    ...spending.byPurpose.keys(),
    ...commitments.map(({ purpose }) => purpose),
    ...causes.flatMap(({ target }) => target.purpose ?? []),
  ];
  const unknown = [...new Set(named)].filter((code) => !known.some((purpose) => purpose.code === code)).sort();
  return [...known, ...unknown.map((code) => ({ code, number: null, label: null }))].map((purpose) => ({
    ...purpose,
    ...figuresOf(purpose.code, facts),
  }));
}

function figuresOf(code: string, facts: YearFacts) {
  const { year, appropriation, spending } = facts;
  const spentReported = isReported(year.gaps, 'spent', code);
  const causes = facts.causes.filter(({ target }) => target.purpose === code);
  const line = lineOf(
    {
      appropriated: appropriation.byPurpose.get(code) ?? null,
      spent: spentReported ? spending.ofPurpose(code) : null,
      spentReported,
      commitments: facts.commitments.filter(({ purpose }) => purpose === code),
      committedReported: isReported(year.gaps, 'committed', code),
      causes,
    },
    facts,
  );
  return {
    ...line,
    receipts: spentReported ? facts.receipts.ofPurpose(code) : null,
    openAdvances: spentReported ? facts.openAdvances.ofPurpose(code) : null,
    hasOwnAppropriation: appropriation.byPurpose.has(code),
    causes: causes.map(({ id }) => id),
    links: { expenditures: `/v1/budgets/${year.year}/expenditures?purpose=${code}` },
  };
}

/**
 * The rest is the unallocated part of the appropriation, and what the purposes without a part of their own did with it.
 * Where one of those was not reported, the rest is what remains of a total that is known nevertheless.
 */
export function restLine(programme: Line, purposes: readonly PurposeLine[], facts: YearFacts): RestLine {
  const { year, appropriation, commitments, causes } = facts;
  const own = purposes.filter(({ hasOwnAppropriation }) => hasOwnAppropriation);
  const others = purposes.filter(({ hasOwnAppropriation }) => !hasOwnAppropriation);
  const codes = others.map(({ code }) => code);
  const causesOfRest = causes.filter(({ target }) => target.purpose !== null && codes.includes(target.purpose));
  const line = lineOf(
    {
      appropriated: appropriation.unallocated,
      spent: sum(others.map(({ spent }) => spent)) ?? minus(programme.spent, sum(own.map(({ spent }) => spent))),
      spentReported: codes.every((code) => isReported(year.gaps, 'spent', code)),
      commitments: commitments.filter(({ purpose }) => codes.includes(purpose)),
      committedReported: codes.every((code) => isReported(year.gaps, 'committed', code)),
      causes: causesOfRest,
    },
    facts,
  );
  return { ...line, purposes: codes, causes: causesOfRest.map(({ id }) => id) };
}
