import type { CountryCode, Provenance } from '@imd/kernel';
import { Figure } from '../figures/figure';
import type {
  CountryDocuments,
  FacilityDocument,
  InstrumentDocument,
  PolicyDocument,
} from './country-overview.read-model';

export interface CountryFacility extends Pick<
  FacilityDocument,
  'title' | 'state' | 'services' | 'capacity' | 'occupancyMinors' | 'occupancyLocalYouth' | 'countedOn' | 'remark'
> {
  readonly id: string;
  readonly provenance: Provenance;
  readonly links: { readonly self: string };
}

export interface CountryPolicy extends Pick<PolicyDocument, 'categories' | 'strategicCountryApproach' | 'remark'> {
  readonly provenance: Provenance;
  readonly links: { readonly self: string };
}

export interface CountryInstrument extends Pick<
  InstrumentDocument,
  'kind' | 'title' | 'state' | 'from' | 'to' | 'datePrecision' | 'partners' | 'paidBy' | 'remark'
> {
  readonly id: string;
  /** For all its countries together. */
  readonly amount: Figure | null;
  /** The countries that share the amount with this one; it is never split over them. */
  readonly sharedWith: readonly CountryCode[];
  readonly provenance: Provenance;
  readonly links: { readonly self: string };
}

export function countryFacilities({ facilities }: CountryDocuments, country: CountryCode): CountryFacility[] {
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
      countedOn: facility.countedOn,
      remark: facility.remark,
      provenance: facility.provenance,
      links: { self: `/v1/reception-facilities/${facility.facilityId}` },
    }));
}

export function countryPolicy({ policies }: CountryDocuments, country: CountryCode): CountryPolicy | null {
  const policy = policies.get(country);
  if (!policy) return null;
  const { categories, strategicCountryApproach, remark, provenance } = policy;
  return {
    categories,
    strategicCountryApproach,
    remark,
    provenance,
    links: { self: `/v1/country-policies/${country}` },
  };
}

export function countryInstruments({ instruments }: CountryDocuments, country: CountryCode): CountryInstrument[] {
  return instruments
    .filter(({ countries }) => countries.includes(country))
    .map((instrument) => ({
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
      paidBy: instrument.paidBy,
      remark: instrument.remark,
      provenance: instrument.provenance,
      links: { self: `/v1/country-instruments/${instrument.instrumentId}` },
    }));
}
