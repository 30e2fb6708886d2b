import type { CalendarDate, Year } from '@imd/kernel';
import {
  type AskedAsKnown,
  composedAsKnownIn,
  type ComputeAsKnown,
  type KnownModel,
  type LiveState,
  type Slices,
} from '../answers/composed-as-known';
import type { ComposedAnswer } from '../answers/kept-answers';
import { KnownView, slicesKnown } from './known-view';
import { slicesOfAnalysis } from './underspend-analysis';
import { UNDERSPEND } from './underspend-analysis.read-model';

const KNOWN_UNDERSPEND: KnownModel = {
  topics: UNDERSPEND.topics,
  viewAt: (view, knownAt) => new KnownView(view, knownAt),
};

export function composedAsKnown(
  asked: AskedAsKnown,
  live: LiveState,
  slices: Slices,
  compute: ComputeAsKnown,
): ComposedAnswer {
  return composedAsKnownIn(KNOWN_UNDERSPEND, asked, live, slices, compute);
}

export function slicesOfYearAsKnown(year: Year, asOf: CalendarDate): Slices {
  return {
    needs: (view) => slicesOfAnalysis(view, year, asOf),
    needsKnown: (view, knownAt) => slicesKnown(view, year, asOf, knownAt),
  };
}
