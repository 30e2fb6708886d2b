import type { CountryCode, Label } from '@imd/kernel';
import type { CountryReturns, CountryScheme, CountryStatistic } from './country-overview.answer';
import type { CountryDocuments, SchemeDocument, StatisticDocument } from './country-overview.read-model';

export function countryReturns({ schemes, statistics }: CountryDocuments, country: CountryCode): CountryReturns {
  const titles = new Map(schemes.map(({ schemeId, title }) => [schemeId, title]));
  const show = (statistic: Row) => showStatistic(statistic, titles);
  return {
    schemes: schemes.filter(({ countries }) => countries.includes(country)).map(showScheme),
    schemesForEveryCountry: schemes.filter(({ countries }) => countries.length === 0).map(showScheme),
    byCountryOfReturn: [
      ...statistics.filter((statistic) => statistic.country === country).map(show),
      ...statistics.flatMap((statistic) => rowOf(statistic, 'country', country)).map(show),
    ],
    byNationality: [
      ...statistics.filter(({ nationality }) => nationality === country).map(show),
      ...statistics.flatMap((statistic) => rowOf(statistic, 'nationality', country)).map(show),
    ],
  };
}

interface Row extends StatisticDocument {
  readonly isRow?: true;
}

/** A count that is broken down by country says as much of the country as one of that country alone. */
function rowOf(statistic: StatisticDocument, by: 'country' | 'nationality', country: CountryCode): Row[] {
  const breakdown = (statistic.breakdowns ?? []).find((one) => one.by === by);
  return (breakdown?.rows ?? [])
    .filter(({ value }) => value === country)
    .map(({ persons }) => ({
      ...statistic,
      [by]: country,
      persons,
      breakdowns: [],
      suppressed: persons === null,
      isRow: true,
    }));
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

function showStatistic(statistic: Row, titles: ReadonlyMap<string, Label>): CountryStatistic {
  const { statisticId, schemeId, share } = statistic;
  return {
    id: statisticId,
    kind: statistic.kind,
    from: statistic.from,
    to: statistic.to,
    country: statistic.country,
    nationality: statistic.nationality,
    sex: statistic.sex ?? null,
    ageBand: statistic.ageBand ?? null,
    minors: statistic.minors ?? null,
    scheme: schemeId === null ? null : { id: schemeId, title: titles.get(schemeId) ?? null },
    persons: statistic.persons,
    share,
    breakdowns: statistic.breakdowns ?? [],
    suppressed: statistic.suppressed ?? false,
    row: statistic.isRow ?? false,
    revision: statistic.revision,
    remark: statistic.remark,
    provenance: statistic.provenance,
    links: {
      self: `/v1/return-statistics/${statisticId}`,
      shareOf: share && `/v1/return-statistics/${share.of}`,
    },
  };
}
