import type { CountryCode } from '@imd/kernel';
import { Figure } from '../figures/figure';
import type { CountryFacility, CountryInstrument, CountryInstruments, CountryPolicy } from './country-overview.answer';
import type { InstrumentDocument, SharedDocuments } from './country-overview.read-model';

export function countryFacilities({ facilities }: SharedDocuments, country: CountryCode): CountryFacility[] {
  return facilities
    .filter((facility) => facility.country === country)
    .map((facility) => ({
      id: facility.facilityId,
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

export function countryInstruments(documents: SharedDocuments, country: CountryCode): CountryInstruments {
  const { instruments, regions } = documents;
  const show = (instrument: InstrumentDocument) => showInstrument(instrument, country, regions);
  const unnamed = instruments.filter(({ countries }) => countries.length === 0);
  return {
    items: instruments.filter(({ countries }) => countries.includes(country)).map(show),
    ofRegions: unnamed
      .filter((instrument) => regionsOf(instrument).some((id) => regions.get(id)?.countries.includes(country)))
      .map(show),
    withoutCountry: unnamed.filter((instrument) => regionsOf(instrument).length === 0).map(show),
  };
}

/** An instrument that names no country is with every country of its regions. */
export function countriesWith(instrument: InstrumentDocument, { regions }: SharedDocuments): readonly CountryCode[] {
  if (instrument.countries.length > 0) return instrument.countries;
  return regionsOf(instrument).flatMap((id) => regions.get(id)?.countries ?? []);
}

/** Instruments that were recorded before there were regions name none. */
const regionsOf = ({ regions = [] }: InstrumentDocument) => regions;

function showInstrument(
  instrument: InstrumentDocument,
  country: CountryCode,
  regions: SharedDocuments['regions'],
): CountryInstrument {
  return {
    id: instrument.instrumentId,
    kind: instrument.kind,
    title: instrument.title,
    state: instrument.state,
    from: instrument.from,
    to: instrument.to,
    datePrecision: instrument.datePrecision,
    partners: instrument.partners,
    amount: instrument.amount && Figure.stated(instrument.amount, instrument.provenance),
    sharedWith: instrument.countries.filter((other) => other !== country),
    region: instrument.region,
    regions: regionsOf(instrument).map((id) => ({ id, title: regions.get(id)?.title ?? null })),
    paidBy: instrument.paidBy,
    remark: instrument.remark,
    provenance: instrument.provenance,
    links: { self: `/v1/country-instruments/${instrument.instrumentId}` },
  };
}
