import { type Change, type EventData, eventUnlessSame, ReceptionFacilityRegistered } from '@imd/contracts';
import type { CalendarDate, CountryCode, Label, Provenance, Refusal } from '@imd/kernel';
import { DATE_REFUSALS, requireDates } from './dates';
import { countWithoutADate } from './reception-facility.errors';

type Registered = EventData<typeof ReceptionFacilityRegistered>;

/** A facility can receive returning unaccompanied minors in their country. */
export interface ReceptionFacility {
  readonly id: string;
  readonly country: CountryCode;
  readonly title: Label;
  readonly state: Registered['state'];
  readonly services: readonly string[];
  /** Capacity counts places; null says unknown. */
  readonly capacity: number | null;
  /** Minors and local youth are counted apart, and never added: they may use the same place. */
  readonly occupancyMinors: number | null;
  readonly occupancyLocalYouth: number | null;
  readonly countedOn: CalendarDate | null;
  /** This project pays for the facility. */
  readonly project: string | null;
  readonly remark: Label | null;
  readonly provenance: Provenance;
}

export const FACILITY_REFUSALS: readonly Refusal[] = [countWithoutADate, ...DATE_REFUSALS];

/** Registering a facility again replaces it whole. */
export function registerReceptionFacility(
  before: ReceptionFacility | null,
  facility: ReceptionFacility,
  now: Date,
): Change<ReceptionFacility> {
  requireDates('reception-facility', { countedOn: facility.countedOn }, now);
  const counted = facility.occupancyMinors !== null || facility.occupancyLocalYouth !== null;
  if (counted && facility.countedOn === null) throw countWithoutADate();

  return {
    state: facility,
    events: eventUnlessSame(ReceptionFacilityRegistered, before && registered(before), registered(facility)),
  };
}

function registered({ id, project, ...rest }: ReceptionFacility): Registered {
  return { facilityId: id, ...rest, projectId: project };
}
