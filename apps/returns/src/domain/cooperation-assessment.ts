import type { COOPERATION_RATINGS } from '@imd/contracts';
import { type Change, CooperationAssessed, type EventData, eventUnlessSameState } from '@imd/contracts';
import {
  checkCountryDays,
  countryNotInForce,
  type CalendarDate,
  type CountryCode,
  type Label,
  type Provenance,
  type Refusal,
} from '@imd/kernel';
import {
  assessmentMovesCountry,
  assessmentPeriodOverlaps,
  assessmentPeriodReversed,
  inTimeWithoutTerm,
  moreDocumentsThanAsked,
  overruledToTheSame,
} from './cooperation-assessment.errors';
import { DATE_REFUSALS, requireDates } from './dates';
import { publishedTogether, type ToldTogether } from './small-counts';

type Assessed = EventData<typeof CooperationAssessed>;
export type Rating = (typeof COOPERATION_RATINGS)[number];

/** Each document is for one person, so small numbers of them are withheld as small counts are. */
interface Documents {
  readonly documentsAsked: number | null;
  readonly documentsIssued: number | null;
  readonly issuedInTime: number | null;
}

export interface GivenAssessment extends Documents {
  readonly id: string;
  readonly country: CountryCode;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly termDays: number | null;
  /** An officer knows more than the numbers, and says why. */
  readonly overruled: { readonly rating: Rating; readonly reason: Label } | null;
  readonly remark: Label | null;
  readonly provenance: Provenance;
}

export interface CooperationAssessment extends GivenAssessment, ToldTogether<keyof Documents> {
  readonly ruled: Rating | null;
  readonly rating: Rating | null;
}

/** The periods in which a country was assessed; they never overlap, so no two are subtracted from each other. */
export interface AssessedPeriods {
  readonly country: CountryCode;
  readonly periods: readonly { readonly assessment: string; readonly from: CalendarDate; readonly to: CalendarDate }[];
}

export const ASSESSMENT_REFUSALS: readonly Refusal[] = [
  ...DATE_REFUSALS,
  countryNotInForce,
  assessmentPeriodReversed,
  assessmentPeriodOverlaps,
  assessmentMovesCountry,
  moreDocumentsThanAsked,
  inTimeWithoutTerm,
  overruledToTheSame,
];

/** Assessing again replaces the whole. */
export function assessCooperation(
  before: CooperationAssessment | null,
  given: GivenAssessment,
  assessed: AssessedPeriods,
  now: Date,
): Change<CooperationAssessment> {
  const { from, to, documentsAsked, documentsIssued, issuedInTime, termDays, overruled } = given;
  requireDates('cooperation-assessment', { from, to }, now);
  if (to < from) throw assessmentPeriodReversed(from, to);
  checkCountryDays('country', given.country, from, to);
  if (before && before.country !== given.country) throw assessmentMovesCountry(before.country);
  const other = assessed.periods.find(
    (period) => period.assessment !== given.id && period.from <= to && from <= period.to,
  );
  if (other) throw assessmentPeriodOverlaps(other.assessment);
  const most = documentsIssued ?? documentsAsked;
  if (documentsAsked !== null && documentsIssued !== null && documentsIssued > documentsAsked)
    throw moreDocumentsThanAsked('documentsIssued');
  if (issuedInTime !== null && most !== null && issuedInTime > most) throw moreDocumentsThanAsked('issuedInTime');
  if (issuedInTime !== null && termDays === null) throw inTimeWithoutTerm();
  const ruled = ratingOf(given);
  if (overruled !== null && overruled.rating === ruled) throw overruledToTheSame(overruled.rating);

  // Documents that were not issued, or not in time, are numbers of persons too.
  const told = publishedTogether({ documentsAsked, documentsIssued, issuedInTime }, before);
  const state = { ...given, ruled, rating: overruled?.rating ?? ruled, ...told };
  return { state, events: eventUnlessSameState(CooperationAssessed, before, state, toldOf) };
}

/** Fewer say nothing of a country: one embassy that is closed for a week would turn the rating. */
const FEWEST_TO_RATE = 20;

/**
 * The rule: of the documents that were asked for, the part that was issued within the term. Seven in ten or more is
 * good, four in ten or more is moderate, less is poor; without these numbers, or with few documents, there is none.
 */
export function ratingOf({ documentsAsked, issuedInTime }: Documents): Rating | null {
  if (documentsAsked === null || issuedInTime === null || documentsAsked < FEWEST_TO_RATE) return null;
  if (issuedInTime * 10 >= documentsAsked * 7) return 'good';
  return issuedInTime * 10 >= documentsAsked * 4 ? 'moderate' : 'poor';
}

function toldOf({ id, published, everPublished: _, ...rest }: CooperationAssessment): Assessed {
  return { assessmentId: id, ...rest, ...published };
}
