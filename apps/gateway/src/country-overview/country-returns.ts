import type { CountryCode, Label } from '@imd/kernel';
import type { CountryReturns, CountryScheme, CountryStatistic } from './country-overview.answer';
import type { CountryDocuments, SchemeDocument, StatisticDocument } from './country-overview.read-model';

export function countryReturns({ schemes, statistics }: CountryDocuments, country: CountryCode): CountryReturns {
  const titles = new Map(schemes.map(({ schemeId, title }) => [schemeId, title]));
  const show = (statistic: StatisticDocument) => showStatistic(statistic, titles);
  return {
    schemes: schemes.filter(({ countries }) => countries.includes(country)).map(showScheme),
    schemesForEveryCountry: schemes.filter(({ countries }) => countries.length === 0).map(showScheme),
    byCountryOfReturn: statistics.filter((statistic) => statistic.country === country).map(show),
    byNationality: statistics.filter(({ nationality }) => nationality === country).map(show),
  };
}

function showScheme(scheme: SchemeDocument): CountryScheme {
  return {
    id: scheme.schemeId,
    title: scheme.title,
    operator: scheme.operator,
    modality: scheme.modality,
    state: scheme.state,
    applicationFrom: scheme.applicationFrom,
    applicationTo: scheme.applicationTo,
    runOffTo: scheme.runOffTo,
    remark: scheme.remark,
    provenance: scheme.provenance,
    links: { self: `/v1/return-schemes/${scheme.schemeId}` },
  };
}

function showStatistic(statistic: StatisticDocument, titles: ReadonlyMap<string, Label>): CountryStatistic {
  const { statisticId, schemeId, share } = statistic;
  return {
    id: statisticId,
    kind: statistic.kind,
    from: statistic.from,
    to: statistic.to,
    country: statistic.country,
    nationality: statistic.nationality,
    scheme: schemeId === null ? null : { id: schemeId, title: titles.get(schemeId) ?? null },
    persons: statistic.persons,
    share,
    revision: statistic.revision,
    remark: statistic.remark,
    provenance: statistic.provenance,
    links: {
      self: `/v1/return-statistics/${statisticId}`,
      shareOf: share && `/v1/return-statistics/${share.of}`,
    },
  };
}
