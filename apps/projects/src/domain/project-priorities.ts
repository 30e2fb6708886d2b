import type { PriorityShare } from '@imd/contracts';
import { isWhole, type Refusal, sumOfShares } from '@imd/kernel';
import { withWholeShares } from './project-classification';
import {
  prioritiesNotWhole,
  prioritiesWithoutReason,
  priorityContradictsPriorities,
  priorityTwice,
} from './project-priorities.errors';

/** A project serves one priority wholly, or divides over several by shares. */
export interface Priorities {
  /** Null where the source gives none, and where there are several. */
  readonly priority: string | null;
  /** Every priority of the project with its share; absent where an earlier build stored the one above alone. */
  readonly priorities?: readonly PriorityShare[];
  /** Why the project divides so; null where it does not divide, and absent as the shares are. */
  readonly prioritiesReason?: string | null;
}

/** The routes that divide a project over priorities document these refusals. */
export const PRIORITIES_REFUSALS: readonly Refusal[] = [
  prioritiesNotWhole,
  priorityTwice,
  priorityContradictsPriorities,
  prioritiesWithoutReason,
];

/**
 * A caller names one priority, or several with their shares, or the same one in both ways.
 *
 * @throws DomainError `project-priority-contradicts-priorities` (400)
 */
export function prioritiesNamed(
  priority: string | null,
  priorities: readonly PriorityShare[],
): Required<Pick<Priorities, 'priority' | 'priorities'>> {
  const [only, ...others] = priorities;
  if (!only) return { priority, priorities: priority === null ? [] : [{ priority, share: '100.00' }] };
  const one = others.length === 0 ? only.priority : null;
  if (priority !== null && priority !== one) throw priorityContradictsPriorities(priority);
  return { priority: one, priorities: withWholeShares(priorities) };
}

/**
 * @param isNew whether the division is another one than before
 * @param isReasoned whether a reason was given with it
 */
export function checkPriorities(
  { priorities = [], prioritiesReason = null }: Priorities,
  { isNew, isReasoned }: { readonly isNew: boolean; readonly isReasoned: boolean },
): void {
  const codes = priorities.map(({ priority }) => priority);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) throw priorityTwice(twice);
  const shares = priorities.map(({ share }) => share);
  if (shares.length > 0 && !isWhole(shares)) throw prioritiesNotWhole(sumOfShares(shares));
  if (codes.length > 1 && (prioritiesReason === null || (isNew && !isReasoned))) throw prioritiesWithoutReason();
}
