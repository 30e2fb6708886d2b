import {
  BudgetYearClosed,
  CommitmentMade,
  CommitmentReleased,
  CommitmentRescheduled,
  ExpenditureRecorded,
  ExpenditureReversed,
} from '@imd/contracts';
import { type CalendarDate, type Cents, combineMarks, fromTotalMarks, UNMARKED, type Year } from '@imd/kernel';
import { Figure } from '../../figures/figure';
import { groupedBy } from '../../figures/grouped-by';
import { commitmentsAt } from '../commitments';
import type { CommitmentTotal } from '../underspend-analysis.read-model';
import type { Changed } from './change-rows';

/** What one kind of event, by one person, changed of a commitment. */
export interface CommitmentChange {
  readonly of: Changed;
  readonly entered: Figure;
  readonly open: Figure;
}

/** What a payment settles depends on what was promised and given up before it, so the order is fixed. */
const ORDER: readonly string[] = [
  CommitmentMade,
  CommitmentRescheduled,
  CommitmentReleased,
  ExpenditureRecorded,
  ExpenditureReversed,
].map(({ type }) => type);
const PAYMENTS: readonly string[] = [ExpenditureRecorded.type, ExpenditureReversed.type];

interface Seen {
  readonly year: Year;
  readonly asOf: CalendarDate;
  readonly since: CalendarDate;
}

/**
 * What is open of a commitment is no sum of its events. So the events that were recorded since are added to it kind by
 * kind, and each is told by what it changed: together that is the whole difference, to the cent.
 */
export function commitmentChanges(
  before: readonly CommitmentTotal[],
  after: readonly CommitmentTotal[],
  seen: Seen,
): CommitmentChange[] {
  const added = after.filter(({ recordedOn }) => recordedOn > seen.since);
  const [first] = after.length > 0 ? after : before;
  if (!first || (added.length === 0 && before.length === after.length)) return [];
  const changes: CommitmentChange[] = [];
  let known = [...before];
  let standing = standingOf(known, seen);
  const step = (of: Changed, next: Standing, totals: readonly CommitmentTotal[]) => {
    const marks = totals.map(fromTotalMarks).reduce(combineMarks, UNMARKED);
    const marked = (cents: Cents) => new Figure(cents, marks).asDerived();
    changes.push({ of, entered: marked(next.entered - standing.entered), open: marked(next.open - standing.open) });
    standing = next;
  };
  for (const totals of inOrder(added)) {
    known = [...known, ...totals];
    step(changedBy(totals), standingOf(known, seen), totals);
  }
  // The analysis looks at the commitments of an earlier year until that is closed.
  const last = standingOf(after, seen);
  if (last.open !== standing.open || last.entered !== standing.entered) {
    const { purpose, projectId: project, commitmentId: id } = first;
    const record = { kind: 'commitment', id } as const;
    step({ event: BudgetYearClosed.type, actor: null, purpose, project, cause: null, record }, last, []);
  }
  return changes;
}

interface Standing {
  readonly entered: Cents;
  readonly open: Cents;
}

function standingOf(totals: readonly CommitmentTotal[], { year, asOf }: Seen): Standing {
  const [commitment] = commitmentsAt(totals, year, asOf);
  return { entered: commitment?.entered?.cents ?? 0n, open: commitment?.open?.cents ?? 0n };
}

function inOrder(added: readonly CommitmentTotal[]): CommitmentTotal[][] {
  const groups = [...groupedBy(added, ({ event, actor }) => `${placeOf(event)}|${actor}`)];
  return groups.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, totals]) => totals);
}

function placeOf(event: string): string {
  const place = ORDER.indexOf(event);
  return `${place === -1 ? ORDER.length : place}|${event}`;
}

/** Payments are told with all others on the same purpose and project; what was promised is a record of its own. */
function changedBy([total]: readonly CommitmentTotal[]): Changed {
  if (!total) throw new Error('A change of a commitment has totals');
  const { event, actor, purpose, projectId: project, commitmentId } = total;
  const record = PAYMENTS.includes(event) ? null : ({ kind: 'commitment', id: commitmentId } as const);
  return { event, actor, purpose, project, cause: null, record };
}
