import { type CalendarDate, endOf, invalid, type Year } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import { inSteps, type InSteps } from '../answers/in-steps';
import type { ComposedAnswer } from '../answers/kept-answers';
import { closedBasis } from '../figures/closed-days';
import type { Knowledge } from '../answers/knowledge.answer';
import type { SourceOf } from '../sources/sources';
import { KnownView, slicesKnown } from './known-view';
import { slicesOfAnalysis } from './underspend-analysis';
import { UNDERSPEND } from './underspend-analysis.read-model';

export const knownAtInFuture = invalid(
  'known-at-in-future',
  'Nothing is known yet at the end of a day that has not begun',
  (knownAt: CalendarDate, today: CalendarDate) => ({ field: 'knownAt', knownAt, today }),
);

interface Asked {
  /** Absent, the answer is what is known now. */
  readonly knownAt: CalendarDate | undefined;
  readonly today: CalendarDate;
}

/** The slices that an answer needs: of the read model as it is, and as it was known on a day. */
export interface Slices {
  readonly needs: ComposedAnswer['needs'];
  readonly needsKnown: (view: ImageView, knownAt: CalendarDate) => readonly Slice[];
}

interface LiveState {
  readonly sourceOf: SourceOf;
  /** Another build has made the read model: it may lack events that this one counts, also of days that are closed. */
  readonly isRebuildNeeded: () => boolean;
}

/**
 * Composes an answer as it is known, now or at the end of a day. Once that day is closed, the answer shows no state of
 * this moment, since it has the same bytes for ever.
 * @throws DomainError `known-at-in-future` (400)
 */
export function composedAsKnown(
  { knownAt, today }: Asked,
  { sourceOf, isRebuildNeeded }: LiveState,
  { needs, needsKnown }: Slices,
  /** @param live the read model itself, for what was known on another day */
  compute: (view: ImageView, sourceOf: SourceOf, live: ImageView) => object | InSteps<object>,
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
  const basisOf = (view: ImageView) => (isRebuildNeeded() ? null : closedBasis(view, UNDERSPEND.topics, knownAt));
  return {
    needs: (view) => needsKnown(view, knownAt),
    compute: function* (view) {
      const basis = basisOf(view);
      const knowledge: Knowledge = { knownAt, basisClosed: basis !== null, basis };
      const known = new KnownView(view, knownAt);
      const stateOf = basis === null ? sourceOf : atClosing(knownAt);
      return { ...(yield* inSteps(compute(known, stateOf, view))), ...knowledge };
    },
    isFinal: (view) => basisOf(view) !== null,
  };
}

function atClosing(knownAt: CalendarDate): SourceOf {
  return () => ({ state: 'current', parked: 0, asOf: endOf(knownAt).toISOString() });
}

export function slicesOfYearAsKnown(year: Year, asOf: CalendarDate): Slices {
  return {
    needs: (view) => slicesOfAnalysis(view, year, asOf),
    needsKnown: (view, knownAt) => slicesKnown(view, year, asOf, knownAt),
  };
}
