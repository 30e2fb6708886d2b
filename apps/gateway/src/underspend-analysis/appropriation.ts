import type { CalendarDate } from '@imd/kernel';
import { Figure, minus } from '../figures/figure';
import type { AppropriationStage } from './underspend-analysis.answer';
import type { YearDocument } from './underspend-analysis.read-model';

export interface Appropriation {
  /** Null says that no mutation of the year is known: not set is not zero. */
  readonly appropriated: Figure | null;
  readonly byStage: readonly AppropriationStage[];
  readonly earmarked: Figure;
  /** Null says that no allocation was made. */
  readonly allocated: Figure | null;
  readonly unallocated: Figure | null;
  /** A purpose that has an earmark or an allocation gets the sum of both. */
  readonly byPurpose: ReadonlyMap<string, Figure>;
}

interface PurposePart {
  readonly purpose: string;
  readonly figure: Figure;
}

export function appropriationOf(year: YearDocument, asOf: CalendarDate): Appropriation {
  const byStage = stagesOf(year, asOf);
  const appropriated = year.mutations.length === 0 ? null : (byStage.at(-1)?.appropriated ?? Figure.NOTHING);
  const earmarks = earmarksOf(year, asOf);
  const allocations = allocationsOf(year);
  const earmarked = total(earmarks);
  const allocated = year.allocation && total(allocations);

  return {
    appropriated,
    byStage,
    earmarked,
    allocated,
    unallocated: minus(appropriated, allocated ? earmarked.plus(allocated) : earmarked),
    byPurpose: byPurpose([...earmarks, ...allocations]),
  };
}

/** Stages come in the order of decision, each with the appropriation it led to. */
function stagesOf({ mutations }: YearDocument, asOf: CalendarDate): AppropriationStage[] {
  const decided = mutations.filter(({ decidedOn }) => decidedOn <= asOf);
  let appropriated: Figure | null = null;
  return decided
    .sort((a, b) => (a.decidedOn + a.mutationId < b.decidedOn + b.mutationId ? -1 : 1))
    .map(({ mutationId, stage, decidedOn, cash, reference, provenance }) => {
      const change = Figure.stated(cash, provenance);
      appropriated = appropriated?.plus(change) ?? change;
      return { mutationId, stage, decidedOn, change, appropriated, reference };
    });
}

/** An earmark that a mutation brought counts from that mutation on. */
function earmarksOf({ earmarks, mutations }: YearDocument, asOf: CalendarDate): PurposePart[] {
  const later = new Set(mutations.filter(({ decidedOn }) => decidedOn > asOf).map(({ mutationId }) => mutationId));
  return earmarks
    .filter(({ mutationId }) => mutationId === null || !later.has(mutationId))
    .map(({ purpose, amount, provenance }) => ({ purpose, figure: Figure.stated(amount, provenance) }));
}

function allocationsOf({ allocation }: YearDocument): PurposePart[] {
  if (!allocation) return [];
  const { parts, provenance } = allocation;
  return parts.map(({ purpose, amount }) => ({ purpose, figure: Figure.stated(amount, provenance) }));
}

function total(parts: readonly PurposePart[]): Figure {
  return parts.reduce((sum, { figure }) => sum.plus(figure), Figure.NOTHING);
}

function byPurpose(parts: readonly PurposePart[]): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const { purpose, figure } of parts) figures.set(purpose, figures.get(purpose)?.plus(figure) ?? figure);
  return figures;
}
