import { inBothLanguages, type CalendarDate } from '@imd/kernel';
import { Figure, sum } from '../figures/figure';
import type { DecisionDocument } from './country-overview.read-model';

export type ExposingDecision = Pick<
  DecisionDocument,
  'country' | 'direction' | 'decidedOn' | 'from' | 'to' | 'aidExposed' | 'provenance'
>;

/**
 * The aid that decisions in force expose. Decisions follow on each other and name the same aid again, so of each part
 * the latest decision counts. Null where no decision names any, or an amount is not known.
 */
export function aidExposed(decisions: readonly ExposingDecision[], asOf: CalendarDate): Figure | null {
  const inForce = decisions
    .filter(({ direction, from, to }) => direction === 'consequence' && from <= asOf && (to === null || asOf <= to))
    .sort((a, b) => (a.decidedOn < b.decidedOn ? -1 : Number(a.decidedOn > b.decidedOn)));
  const parts = new Map<string, Figure | null>();
  for (const { country, aidExposed: exposed, provenance } of inForce)
    for (const { projectId, title, amount } of exposed)
      parts.set(`${country}/${projectId ?? inBothLanguages(title).en}`, amount && Figure.stated(amount, provenance));
  return parts.size === 0 ? null : sum(parts.values());
}
