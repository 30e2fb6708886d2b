import { type CalendarDate, endOf, invalid } from '@imd/kernel';
import type { ImageView, ReadModel, Slice } from '@imd/messaging';
import { closedBasis } from '../figures/closed-days';
import type { SourceOf } from '../sources/sources';
import { inSteps, type InSteps } from './in-steps';
import type { ComposedAnswer } from './kept-answers';
import type { Knowledge } from './knowledge.answer';

export const knownAtInFuture = invalid(
  'known-at-in-future',
  'Nothing is known yet at the end of a day that has not begun',
  (knownAt: CalendarDate, today: CalendarDate) => ({ field: 'knownAt', knownAt, today }),
);

/** A read model that is kept as it was known at the end of each day. */
export interface KnownModel {
  readonly topics: ReadModel['topics'];
  readonly viewAt: (view: ImageView, knownAt: CalendarDate) => ImageView;
}

export interface AskedAsKnown {
  /** Absent, the answer is what is known now. */
  readonly knownAt: CalendarDate | undefined;
  readonly today: CalendarDate;
}

/** The slices that an answer needs: of the read model as it is, and as it was known on a day. */
export interface Slices {
  readonly needs: ComposedAnswer['needs'];
  readonly needsKnown: (view: ImageView, knownAt: CalendarDate) => readonly Slice[];
}

export interface LiveState {
  readonly sourceOf: SourceOf;
  /** Another build has made the read model: it may lack events that this one counts, also of days that are closed. */
  readonly isRebuildNeeded: () => boolean;
}

/** @param live the read model itself, for what was known on another day */
export type ComputeAsKnown = (view: ImageView, sourceOf: SourceOf, live: ImageView) => object | InSteps<object>;

/**
 * Composes an answer as it is known, now or at the end of a day. Once that day is closed, the answer shows no state of
 * this moment, since it has the same bytes for ever.
 * @throws DomainError `known-at-in-future` (400)
 */
export function composedAsKnownIn(
  model: KnownModel,
  { knownAt, today }: AskedAsKnown,
  { sourceOf, isRebuildNeeded }: LiveState,
  { needs, needsKnown }: Slices,
  compute: ComputeAsKnown,
): ComposedAnswer {
  if (knownAt === undefined) {
    const now: Knowledge = { knownAt: today, basisClosed: false, basis: null };
    return {
      needs,
      compute: function* (view) {
        return { ...(yield* inSteps(compute(view, sourceOf, view))), ...now };
      },
    };
  }
  if (knownAt > today) throw knownAtInFuture(knownAt, today);
  const basisOf = (view: ImageView) => (isRebuildNeeded() ? null : closedBasis(view, model.topics, knownAt));
  return {
    needs: (view) => needsKnown(view, knownAt),
    compute: function* (view) {
      const basis = basisOf(view);
      const knowledge: Knowledge = { knownAt, basisClosed: basis !== null, basis };
      const known = model.viewAt(view, knownAt);
      const stateOf = basis === null ? sourceOf : atClosing(knownAt);
      return { ...(yield* inSteps(compute(known, stateOf, view))), ...knowledge };
    },
    isFinal: (view) => basisOf(view) !== null,
  };
}

function atClosing(knownAt: CalendarDate): SourceOf {
  return () => ({ state: 'current', parked: 0, asOf: endOf(knownAt).toISOString() });
}
