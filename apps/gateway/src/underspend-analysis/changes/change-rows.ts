import { Figure } from '../../figures/figure';
import type { RecordedBy } from '../underspend-analysis.read-model';

/** Figures of the programme whose change is told; the last of them follow from the others. */
export const CHANGED_FIGURES = [
  'appropriated',
  'commitmentsEntered',
  'legallyCommitted',
  'spent',
  'explained',
  'underspend',
  'unexplained',
] as const;
export type ChangedFigure = (typeof CHANGED_FIGURES)[number];

/** Missing is unchanged; null is changed by an amount that nobody stated. */
export type Changes = Readonly<Partial<Record<ChangedFigure, Figure | null>>>;

/** What a row is about: one record, or all bookings of one kind by one person on one purpose and project. */
export interface Changed extends Omit<RecordedBy, 'actor'> {
  /** Null where nobody recorded it on purpose. */
  readonly actor: string | null;
  readonly purpose: string | null;
  readonly project: string | null;
  /** The code of an underspend cause. */
  readonly cause: string | null;
  readonly record: { readonly kind: 'mutation' | 'commitment' | 'cause'; readonly id: string } | null;
}

export interface ChangeRow extends Changed {
  readonly key: string;
  readonly changes: Changes;
}

type Stated = Exclude<ChangedFigure, 'underspend' | 'unexplained'>;

/** The amounts of one row are added up as they come. */
export class ChangeRows {
  private readonly rows = new Map<string, { of: Changed; amounts: Partial<Record<Stated, Figure | null>> }>();

  add(of: Changed, figure: Stated, amount: Figure | null): void {
    const key = keyOf(of);
    let row = this.rows.get(key);
    if (!row) this.rows.set(key, (row = { of, amounts: {} }));
    const before = row.amounts[figure];
    row.amounts[figure] = before && amount ? before.plus(amount) : (amount ?? before ?? null);
  }

  /** In the order of their keys, without those that changed nothing. */
  inOrder(): ChangeRow[] {
    return [...this.rows]
      .map(([key, { of, amounts }]) => ({ ...of, key, changes: changesOf(amounts) }))
      .filter(({ changes }) => Object.keys(changes).length > 0)
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}

function keyOf({ event, record, purpose, project, actor }: Changed): string {
  return [event, record?.id, purpose, project, actor].map((part) => part ?? '').join('|');
}

function changesOf(amounts: Partial<Record<Stated, Figure | null>>): Changes {
  const { appropriated, spent, explained } = amounts;
  const underspend = less(appropriated, spent);
  const all: Changes = { ...amounts, underspend, unexplained: less(underspend, explained) };
  return Object.fromEntries(
    Object.entries(all).filter(([, figure]) => figure === null || (figure !== undefined && figure.cents !== 0n)),
  );
}

function less(whole: Figure | null | undefined, part: Figure | null | undefined): Figure | null | undefined {
  if (part === undefined) return whole?.asDerived();
  if (whole === undefined) return part && part.times(-1n).asDerived();
  return whole && part && whole.minus(part);
}

/** @returns what the rows change together; an amount that nobody stated is not in it */
export function changedBy(rows: readonly ChangeRow[]): Changes {
  const sums: Partial<Record<ChangedFigure, Figure | null>> = {};
  for (const { changes } of rows) {
    for (const figure of CHANGED_FIGURES) {
      const amount = changes[figure];
      if (amount !== undefined) sums[figure] = (sums[figure] ?? Figure.NOTHING).plus(amount ?? Figure.NOTHING);
    }
  }
  return sums;
}
