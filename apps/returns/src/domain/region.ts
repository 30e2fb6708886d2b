import { type Change, type EventData, eventUnlessSame, RegionRegistered } from '@imd/contracts';
import type { CountryCode, Label, Provenance, RegionCode } from '@imd/kernel';

type Registered = EventData<typeof RegionRegistered>;

/** A region is a name for several countries; which ones differs between sources, so each region names its own. */
export interface Region {
  readonly id: string;
  readonly title: Label;
  readonly countries: readonly CountryCode[];
  /** The OECD's code of it (IATI: Region); null where the OECD has no such region. */
  readonly oecdRegion: RegionCode | null;
  readonly remark: Label | null;
  readonly provenance: Provenance;
}

/** Registering a region again replaces it whole. Countries are a set: their order says nothing. */
export function registerRegion(before: Region | null, region: Region): Change<Region> {
  const state = { ...region, countries: [...region.countries].sort() };
  return { state, events: eventUnlessSame(RegionRegistered, before && registered(before), registered(state)) };
}

function registered({ id, ...rest }: Region): Registered {
  return { regionId: id, ...rest };
}
