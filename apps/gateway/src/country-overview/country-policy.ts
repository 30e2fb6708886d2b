import type { CalendarDate, CountryCode } from '@imd/kernel';
import { Figure } from '../figures/figure';
import type {
  CountryFacility,
  CountryInstrument,
  CountryInstruments,
  CountryPolicy,
  CountryTracing,
} from './country-overview.answer';
import type { Area, CountryDocuments, InstrumentDocument, SharedDocuments } from './country-overview.read-model';

export function countryFacilities({ facilities }: SharedDocuments, { countries }: Area): CountryFacility[] {
  return facilities
    .filter(({ country }) => countries.has(country))
    .map((facility) => ({
      id: facility.facilityId,
      country: facility.country,
      title: facility.title,
      state: facility.state,
      services: facility.services,
      capacity: facility.capacity,
      occupancyMinors: facility.occupancyMinors,
      occupancyLocalYouth: facility.occupancyLocalYouth,
      suppressed: facility.suppressed ?? false,
      countedOn: facility.countedOn,
      remark: facility.remark,
      provenance: facility.provenance,
      links: { self: `/v1/reception-facilities/${facility.facilityId}` },
    }));
}

export function countryPolicy({ policies }: SharedDocuments, country: CountryCode): CountryPolicy | null {
  const policy = policies.get(country);
  if (!policy) return null;
  const { categories, periods = [], strategicCountryApproach, remark, provenance } = policy;
  return {
    categories,
    periods: [...periods],
    strategicCountryApproach,
    remark,
    provenance,
    links: { self: `/v1/country-policies/${country}` },
  };
}

export function countryTracings(
  { tracings }: CountryDocuments,
  { countries }: Area,
  asOf: CalendarDate,
): CountryTracing[] {
  return tracings
    .filter(({ country, to }) => countries.has(country) && to <= asOf)
    .map(({ tracingId, country, from, to, requests, found, suppressed, remark, provenance }) => ({
      id: tracingId,
      country,
      from,
      to,
      requests,
      found,
      suppressed,
      remark,
      provenance,
      links: { self: `/v1/family-tracings/${tracingId}` },
    }));
}

/** An instrument that names a region is in the overview of the region, and of each country in it. */
export function countryInstruments(documents: SharedDocuments, area: Area): CountryInstruments {
  const { instruments, regions } = documents;
  const show = (instrument: InstrumentDocument) => showInstrument(instrument, area, regions);
  const unnamed = instruments.filter(({ countries }) => countries.length === 0);
  return {
    items: instruments.filter(({ countries }) => countries.some((country) => area.countries.has(country))).map(show),
    ofRegions: unnamed
      .filter((instrument) =>
        regionsOf(instrument).some((id) => id === area.region || touches(area, regions.get(id)?.countries ?? [])),
      )
      .map(show),
    withoutCountry: unnamed.filter((instrument) => regionsOf(instrument).length === 0).map(show),
  };
}

/** A region that shares a country with another is not the other: an overview of a region shows its own instruments. */
const touches = ({ region, countries }: Area, others: readonly CountryCode[]) =>
  region === null && others.some((country) => countries.has(country));

/** An instrument that names no country is with every country of its regions. */
export function countriesWith(
  instrument: InstrumentDocument,
  { regions }: Pick<SharedDocuments, 'regions'>,
): readonly CountryCode[] {
  if (instrument.countries.length > 0) return instrument.countries;
  return regionsOf(instrument).flatMap((id) => regions.get(id)?.countries ?? []);
}

/** Instruments that were recorded before there were regions name none. */
const regionsOf = ({ regions = [] }: InstrumentDocument) => regions;

function showInstrument(
  instrument: InstrumentDocument,
  { countries }: Area,
  regions: SharedDocuments['regions'],
): CountryInstrument {
  return {
    id: instrument.instrumentId,
    scope: scopeOf(instrument),
    kind: instrument.kind,
    title: instrument.title,
    state: instrument.state,
    from: instrument.from,
    to: instrument.to,
    datePrecision: instrument.datePrecision,
    partners: instrument.partners,
    amount: instrument.amount && Figure.stated(instrument.amount, instrument.provenance),
    countries: instrument.countries.filter((country) => countries.has(country)),
    sharedWith: instrument.countries.filter((country) => !countries.has(country)),
    region: instrument.region,
    regions: regionsOf(instrument).map((id) => ({ id, title: regions.get(id)?.title ?? null })),
    paidBy: instrument.paidBy,
    remark: instrument.remark,
    provenance: instrument.provenance,
    links: { self: `/v1/country-instruments/${instrument.instrumentId}` },
  };
}

/** What an instrument names decides whose it is. */
function scopeOf(instrument: InstrumentDocument): CountryInstrument['scope'] {
  if (instrument.countries.length > 0) return 'countries';
  return regionsOf(instrument).length > 0 ? 'regional' : 'global';
}
