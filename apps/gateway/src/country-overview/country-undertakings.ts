import type { CountryUndertaking } from './country-overview.answer';
import type { Area, CountryDocuments, SharedDocuments, UndertakingDocument } from './country-overview.read-model';

/** The countries and regions that a promise to parliament, or a wish of it, names. */
export function placesOfUndertaking({ countries = [], regions = [] }: UndertakingDocument): string[] {
  return [...countries, ...regions];
}

/** Those that name no country and no region concern the programme, and belong to no area. */
export function undertakingsIn({ undertakings }: SharedDocuments, { countries }: Area): UndertakingDocument[] {
  return undertakings.filter((one) => placesOfUndertaking(one).some((place) => countries.has(place)));
}

export function countryUndertakings(documents: CountryDocuments, area: Area): CountryUndertaking[] {
  const { countries: places } = area;
  return undertakingsIn(documents, area).map((one) => {
    const { countries = [], regions = [] } = one;
    return {
      id: one.undertakingId,
      kind: one.kind ?? 'undertaking',
      title: one.title,
      state: one.state,
      madeOn: one.madeOn ?? null,
      dueOn: one.dueOn,
      datePrecision: one.datePrecision,
      fulfilledOn: one.fulfilledOn,
      reference: one.reference,
      owners: (one.owners ?? []).map((id) => ({ id, name: documents.organisations.get(id)?.name ?? null })),
      settlement: one.settlement ?? null,
      countries: countries.filter((country) => places.has(country)),
      regions: regions.filter((region) => places.has(region)),
      otherCountries: countries.filter((country) => !places.has(country)),
      otherRegions: regions.filter((region) => !places.has(region)),
      provenance: one.provenance,
      links: { self: `/v1/undertakings/${one.undertakingId}` },
    };
  });
}
