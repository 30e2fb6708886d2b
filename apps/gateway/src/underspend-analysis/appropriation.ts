import type { CalendarDate, Provenance } from '@imd/kernel';
import { Figure, minus, plus, sum } from '../figures/figure';
import type { Against, AppropriationStage, AppropriationStages, BridgeStep } from './underspend-analysis.answer';
import type { Mutation, YearDocument } from './underspend-analysis.read-model';

export interface Appropriation {
  /** The base of the underspend: the figure of the stage that was asked for. Null says that nothing of it is known. */
  readonly appropriated: Figure | null;
  readonly stages: AppropriationStages;
  /** All that is in force of it but the final act; null where no mutation sets one. */
  readonly commitmentBudget: Figure | null;
  /** Null says that there is no adopted figure to start from. */
  readonly bridge: readonly BridgeStep[] | null;
  readonly byStage: readonly AppropriationStage[];
  readonly earmarked: Figure;
  /** Null says that no allocation was made. */
  readonly allocated: Figure | null;
  readonly unallocated: Figure | null;
  /** Earmarks and allocations go this far above the appropriation. */
  readonly overprogrammed: Figure | null;
  /** A purpose that has an earmark or an allocation gets the sum of both. */
  readonly byPurpose: ReadonlyMap<string, Figure>;
  /** The earmarks that count at the stage. */
  readonly earmarks: readonly PurposePart[];
  readonly allocations: readonly PurposePart[];
}

export interface PurposePart {
  readonly purpose: string;
  readonly figure: Figure;
  readonly provenance: Provenance;
}

/** A source that does not say how an amount came about gives it as part of the budget that was adopted. */
const STAGE_OF = {
  'draft-budget': 'draft',
  amendment: 'adopted',
  'memorandum-of-amendment': 'adopted',
  unspecified: 'adopted',
  'first-supplementary': 'first-supplementary',
  'second-supplementary': 'second-supplementary',
} as const satisfies Partial<Record<Mutation['stage'], string>>;

const STAGES = ['draft', 'adopted', 'first-supplementary', 'second-supplementary'] as const;
export type Stage = (typeof STAGES)[number];

export const BRIDGE_STEPS = [
  'first-supplementary',
  'second-supplementary',
  'reallocation',
  'cash-shift',
  'granted-carry-over',
  'reception-savings',
] as const satisfies readonly BridgeStep['step'][];

export function appropriationOf(year: YearDocument, asOf: CalendarDate, against: Against): Appropriation {
  const inForce = mutationsInForce(year, asOf);
  const changes = inForce.filter(({ stage }) => stage !== 'final-act');
  const isAdopted = year.adoptedOn !== null && year.adoptedOn <= asOf;
  const adopted = isAdopted ? figureAfter('adopted', changes) : null;
  const current = totalOrNull(changes);
  const stages: AppropriationStages = {
    draft: figureAfter('draft', changes),
    adopted,
    firstSupplementary: figureAfter('first-supplementary', changes),
    secondSupplementary: figureAfter('second-supplementary', changes),
    current,
    finalAct: plus(current, totalOrNull(inForce.filter(({ stage }) => stage === 'final-act'))),
  };
  const appropriated = {
    adopted,
    'first-supplementary': stages.firstSupplementary,
    'second-supplementary': stages.secondSupplementary,
    current,
  }[against];

  const earmarks = earmarksOf(year, countedAgainst(against, changes));
  const allocations = allocationsOf(year);
  const earmarked = total(earmarks);
  const allocated = year.allocation && total(allocations);
  const left = minus(appropriated, allocated ? earmarked.plus(allocated) : earmarked);
  return {
    appropriated,
    stages,
    commitmentBudget: commitmentBudgetOf(changes),
    bridge: adopted && bridgeOf(changes),
    byStage: historyOf(inForce),
    earmarked,
    allocated,
    unallocated: left && left.cents < 0n ? left.times(0n) : left,
    overprogrammed: left && left.times(left.cents < 0n ? -1n : 0n),
    byPurpose: byPurpose([...earmarks, ...allocations]),
    earmarks,
    allocations,
  };
}

export function mutationsInForce({ mutations }: YearDocument, asOf: CalendarDate): Mutation[] {
  return mutations.filter(({ inForceFrom }) => inForceFrom <= asOf);
}

/** A change after the adopted budget is a step of the bridge: of the stage it was laid down with, else of its kind. */
export const stepOf = (mutation: StagedChange) => stageOf(mutation) ?? mutation.stage;

type StagedChange = Pick<Mutation, 'stage' | 'atStage'>;

/** A mutation that is no stage itself belongs to the one it was laid down with, if any. */
function stageOf({ stage, atStage }: StagedChange): Stage | null {
  return atStage ?? (stage in STAGE_OF ? STAGE_OF[stage as keyof typeof STAGE_OF] : null);
}

/** The changes that the appropriation at a stage is the sum of. */
export function upTo<Change extends StagedChange>(stage: Stage, changes: readonly Change[]): Change[] {
  const reached = STAGES.slice(0, STAGES.indexOf(stage) + 1);
  return changes.filter((mutation) => reached.some((each) => each === stageOf(mutation)));
}

/** The mutations that the appropriation is the sum of, where it is known. */
export function mutationsCounted(year: YearDocument, asOf: CalendarDate, against: Against): readonly Mutation[] {
  const changes = mutationsInForce(year, asOf).filter(({ stage }) => stage !== 'final-act');
  return countedAgainst(against, changes);
}

function countedAgainst(against: Against, changes: readonly Mutation[]): readonly Mutation[] {
  return against === 'current' ? changes : upTo(against, changes);
}

/** @returns null for a stage that the year has not reached */
function figureAfter(stage: Stage, changes: readonly Mutation[]): Figure | null {
  const isReached = stage === 'adopted' || changes.some((mutation) => stageOf(mutation) === stage);
  return isReached ? totalOrNull(upTo(stage, changes)) : null;
}

/** The steps lead from the adopted figure to the current one, and add up to their difference. */
function bridgeOf(changes: readonly Mutation[]): BridgeStep[] {
  return BRIDGE_STEPS.flatMap((step) => {
    const change = totalOrNull(ofStep(step, changes));
    return change ? [{ step, change }] : [];
  });
}

export function ofStep<Change extends StagedChange>(step: BridgeStep['step'], changes: readonly Change[]): Change[] {
  return changes.filter((mutation) => (stageOf(mutation) ?? mutation.stage) === step);
}

/** The history is never rewritten: changes come in the order in which they are in force, then as they were recorded. */
function historyOf(inForce: readonly Mutation[]): AppropriationStage[] {
  let appropriated: Figure | null = null;
  return [...inForce]
    .sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : a.inForceFrom > b.inForceFrom ? 1 : 0))
    .map(({ mutationId, stage, atStage, tabledOn, decidedOn, inForceFrom, cash, reference, provenance }) => {
      const change = Figure.stated(cash, provenance);
      appropriated = appropriated?.plus(change) ?? change;
      return { mutationId, stage, atStage, tabledOn, decidedOn, inForceFrom, change, appropriated, reference };
    });
}

/** An earmark that a mutation brought counts with that mutation. */
function earmarksOf({ earmarks }: YearDocument, counting: readonly Mutation[]): PurposePart[] {
  const counted = new Set(counting.map(({ mutationId }) => mutationId));
  return earmarks
    .filter(({ mutationId }) => mutationId === null || counted.has(mutationId))
    .map(({ purpose, amount, provenance }) => ({ purpose, figure: Figure.stated(amount, provenance), provenance }));
}

function allocationsOf({ allocation }: YearDocument): PurposePart[] {
  if (!allocation) return [];
  const { parts, provenance } = allocation;
  return parts.map(({ purpose, amount }) => ({ purpose, figure: Figure.stated(amount, provenance), provenance }));
}

/** @returns null without mutations: not set is not zero */
function totalOrNull(mutations: readonly Mutation[]): Figure | null {
  return mutations.length === 0 ? null : sum(mutations.map(({ cash, provenance }) => Figure.stated(cash, provenance)));
}

function commitmentBudgetOf(changes: readonly Mutation[]): Figure | null {
  const set = changes.flatMap(({ commitments, provenance }) =>
    commitments ? [Figure.stated(commitments, provenance)] : [],
  );
  return set.length === 0 ? null : sum(set);
}

function total(parts: readonly PurposePart[]): Figure {
  return parts.reduce((sum, { figure }) => sum.plus(figure), Figure.NOTHING);
}

function byPurpose(parts: readonly PurposePart[]): Map<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const { purpose, figure } of parts) figures.set(purpose, figures.get(purpose)?.plus(figure) ?? figure);
  return figures;
}
