import { type Change, type EventData, eventUnlessSameState, ReceptionFacilityRegistered } from '@imd/contracts';
import type { CalendarDate, CountryCode, Label, Provenance, Refusal } from '@imd/kernel';
import { DATE_REFUSALS, requireDates } from './dates';
import { countWithoutADate, facilityCountedTooOften } from './reception-facility.errors';
import { isSmall, isSmallMove } from './small-counts';

type Registered = EventData<typeof ReceptionFacilityRegistered>;

/** Minors and local youth are counted apart, and never added: they may use the same place. */
interface Occupancy {
  readonly occupancyMinors: number | null;
  readonly occupancyLocalYouth: number | null;
}

export interface PublishedOccupancy extends Occupancy {
  /** Something that was counted is withheld. */
  readonly suppressed: boolean;
}

/** An observation says who stayed at a facility on one day, and how many places it had then. */
export interface Observation extends Occupancy {
  /** 1, 2, 3 … in the order in which they were recorded. */
  readonly number: number;
  readonly countedOn: CalendarDate;
  readonly capacity: number | null;
  /** Everyone may know this: callers without access to cases, and readers of events. */
  readonly published: PublishedOccupancy;
}

export interface GivenFacility extends Occupancy {
  readonly id: string;
  readonly country: CountryCode;
  readonly title: Label;
  readonly state: Registered['state'];
  readonly services: readonly string[];
  /** Capacity counts places; null says unknown. */
  readonly capacity: number | null;
  readonly countedOn: CalendarDate | null;
  /** This project pays for the facility. */
  readonly project: string | null;
  readonly remark: Label | null;
  readonly provenance: Provenance;
}

/** A facility can receive returning unaccompanied minors in their country. */
export interface ReceptionFacility extends GivenFacility {
  readonly published: PublishedOccupancy;
  /** Every count that was ever recorded stays. */
  readonly observations: readonly Observation[];
}

export const FACILITY_REFUSALS: readonly Refusal[] = [countWithoutADate, facilityCountedTooOften, ...DATE_REFUSALS];

/** A count a week for more than eighteen years; a document of the database holds them all. */
const MOST_OBSERVATIONS = 1_000;

/** Registering a facility again replaces it whole, but for what was counted before. */
export function registerReceptionFacility(
  before: ReceptionFacility | null,
  given: GivenFacility,
  now: Date,
): Change<ReceptionFacility> {
  const { countedOn, occupancyMinors, occupancyLocalYouth } = given;
  requireDates('reception-facility', { countedOn }, now);
  const isCounted = occupancyMinors !== null || occupancyLocalYouth !== null;
  if (isCounted && countedOn === null) throw countWithoutADate();

  const earlier = before?.observations ?? [];
  const observation = isCounted && countedOn !== null ? observationOf(given, countedOn, earlier) : null;
  const isNew = observation !== null && !earlier.includes(observation);
  if (isNew && earlier.length >= MOST_OBSERVATIONS) throw facilityCountedTooOften(MOST_OBSERVATIONS);
  const state = {
    ...given,
    published: observation?.published ?? { occupancyMinors, occupancyLocalYouth, suppressed: false },
    observations: isNew ? [...earlier, observation] : earlier,
  };
  return { state, events: eventUnlessSameState(ReceptionFacilityRegistered, before, state, registered) };
}

/** A count that repeats the last one of its day is no new observation. */
function observationOf(
  { capacity, occupancyMinors, occupancyLocalYouth }: GivenFacility,
  countedOn: CalendarDate,
  earlier: readonly Observation[],
): Observation {
  const last = earlier.findLast((each) => each.countedOn === countedOn);
  const isSame =
    last !== undefined &&
    last.capacity === capacity &&
    last.occupancyMinors === occupancyMinors &&
    last.occupancyLocalYouth === occupancyLocalYouth;
  if (isSame) return last;
  const minors = publishedCount(
    occupancyMinors,
    earlier.map(({ published }) => published.occupancyMinors),
  );
  const youth = publishedCount(
    occupancyLocalYouth,
    earlier.map(({ published }) => published.occupancyLocalYouth),
  );
  const suppressed = minors !== occupancyMinors || youth !== occupancyLocalYouth;
  const published = { occupancyMinors: minors, occupancyLocalYouth: youth, suppressed };
  return { number: earlier.length + 1, countedOn, capacity, occupancyMinors, occupancyLocalYouth, published };
}

/**
 * Two counts of a facility that differ by one to four tell of who came or went between them. What was published stays
 * on the topic for ever, so the new count gives way.
 */
function publishedCount(count: number | null, published: readonly (number | null)[]): number | null {
  if (count === null || isSmall(count)) return null;
  return published.some((other) => other !== null && isSmallMove(other, count)) ? null : count;
}

function registered({ id, project, published, observations, ...rest }: ReceptionFacility): Registered {
  return { facilityId: id, ...rest, ...published, projectId: project };
}
