import type { CalendarDate, Year } from '@imd/kernel';
import type { ImageView, Slice } from '@imd/messaging';
import type { Scope } from '@imd/service';
import { withheldFrom } from '../../answers/withheld';
import type { SourceOf } from '../../sources/sources';
import { PROJECTS, slicesOfAnalysis, underspendAnalysis } from '../underspend-analysis';
import type { DraftExplanation } from './draft-explanation.answer';
import { recurringCauses, slicesOfRecurringCauses } from './recurring-causes';
import { sentencesOf } from './sentences';

/** A draft to work on, of why a year was not spent: it says what the analysis says, in words. */
export function draftExplanation(
  view: ImageView,
  sourceOf: SourceOf,
  budgetYear: Year,
  asOf: CalendarDate,
  scopes: ReadonlySet<Scope>,
): DraftExplanation {
  const analysis = underspendAnalysis(view, sourceOf, budgetYear, asOf, scopes);
  const { year, invented, parked, undated, sources, links } = analysis;
  return {
    year,
    asOf,
    invented,
    parked,
    withheld: withheldFrom(scopes, { causes: PROJECTS, recurringCauses: PROJECTS }),
    undated,
    sources,
    sentences: sentencesOf(analysis),
    recurringCauses: scopes.has(PROJECTS) ? recurringCauses(view, year) : undefined,
    links: { self: `${links.self}/draft-explanation`, analysis: `${links.self}?asOf=${asOf}` },
  };
}

export function slicesOfDraft(
  view: ImageView,
  year: Year,
  asOf: CalendarDate,
  scopes: ReadonlySet<Scope>,
): readonly Slice[] {
  const slices = slicesOfAnalysis(view, year, asOf);
  if (slices.length === 0 || !scopes.has(PROJECTS)) return slices;
  return [...slices, ...slicesOfRecurringCauses(view, year)];
}
