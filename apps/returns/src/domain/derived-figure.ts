import { FIRST_HAND, type Label, type Refusal } from '@imd/kernel';
import { erasedCasesUncounted, returnStatisticNotDerivable } from './derived-figure.errors';
import { dayOf, type ReturnCase } from './return-case';
import { current, type Figure, type ReturnStatistic } from './return-statistic';
import type { Subject } from './subject';

export const DERIVING_REFUSALS: readonly Refusal[] = [returnStatisticNotDerivable, erasedCasesUncounted];

/** Every return scheme helps people to begin anew, so its cases are of this kind alone. */
const KIND_OF_CASES: Subject['kind'] = 'assisted-with-reintegration';

/** The cases of a statistic are counted a page at a time; a case is dropped once it is counted. */
export interface CountedCases {
  readonly persons: number;
  readonly invented: boolean;
}

export const NO_CASES: CountedCases = { persons: 0, invented: false };

/** @throws DomainError `return-statistic-not-derivable` (409) for what a case does not tell */
export function requireDerivable({ kind, sex, ageBand, minors }: Subject): void {
  const named = Object.entries({ sex, ageBand, minors }).find(([, value]) => value !== null);
  if (kind !== KIND_OF_CASES) throw returnStatisticNotDerivable('kind');
  if (named) throw returnStatisticNotDerivable(named[0]);
}

/** Persons count by the day of departure: a case that never departed counts nobody, whatever it was granted. */
export function countCases(before: CountedCases, subject: Subject, cases: readonly ReturnCase[]): CountedCases {
  const departed = cases.filter((each) => isOf(subject, each));
  return {
    persons: departed.reduce((sum, { persons }) => sum + persons, before.persons),
    invented: before.invented || departed.some(({ provenance }) => provenance.invented),
  };
}

function isOf({ from, to, scheme, country, nationality }: Subject, returnCase: ReturnCase): boolean {
  const departedOn = dayOf(returnCase, 'departed');
  return (
    departedOn !== null &&
    from <= departedOn &&
    departedOn <= to &&
    (scheme === null || scheme === returnCase.scheme) &&
    (country === null || country === returnCase.country) &&
    (nationality === null || nationality === returnCase.nationality)
  );
}

/**
 * The figure is exact, and says that it follows from cases.
 * @param erased cases were erased since the period began; some of them may have been of it
 */
export function derivedFigure(
  statistic: ReturnStatistic,
  { persons, invented }: CountedCases,
  erased: boolean,
  remark: Label | null,
): Figure {
  requireDerivable(statistic);
  const { persons: before } = current(statistic);
  if (erased && before !== null && persons < before) throw erasedCasesUncounted();
  const note = erased
    ? 'Counted from return cases, without those that were erased since the period began'
    : 'Counted from return cases';
  return { persons, share: null, breakdowns: [], remark, provenance: { ...FIRST_HAND, derived: true, invented, note } };
}
