import type { CountryReturns, CountryScheme, CountryStatistic } from './country-overview.answer';
import type { Area, CountryDocuments, SchemeDocument, StatisticDocument } from './country-overview.read-model';

export function countryReturns({ schemes, statistics }: CountryDocuments, { countries }: Area): CountryReturns {
  const byId = new Map(schemes.map((scheme) => [scheme.schemeId, scheme]));
  const by = (side: Side) =>
    statistics.flatMap((statistic) => [
      ...(isIn(countries, statistic[side]) ? [statistic] : []),
      ...rowsOf(statistic, side, countries),
    ]);
  return {
    schemes: schemes.filter((scheme) => scheme.countries.some((country) => countries.has(country))).map(showScheme),
    schemesForEveryCountry: schemes.filter((scheme) => scheme.countries.length === 0).map(showScheme),
    byCountryOfReturn: by('country').map((row) => showStatistic(row, 'country', byId)),
    byNationality: by('nationality').map((row) => showStatistic(row, 'nationality', byId)),
  };
}

type Side = CountryStatistic['by'];

interface Row extends StatisticDocument {
  readonly isRow?: true;
}

const isIn = (countries: Area['countries'], country: string | null) => country !== null && countries.has(country);

/** A count that is broken down by country says as much of the country as one of that country alone. */
function rowsOf(statistic: StatisticDocument, by: Side, countries: Area['countries']): Row[] {
  const breakdown = (statistic.breakdowns ?? []).find((one) => one.by === by);
  return (breakdown?.rows ?? [])
    .filter(({ value }) => countries.has(value))
    .map(({ value, persons }) => ({
      ...statistic,
      [by]: value,
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
    ceiling: scheme.ceiling,
    forEveryCountry: scheme.countries.length === 0,
    state: scheme.state,
    applicationFrom: scheme.applicationFrom,
    applicationTo: scheme.applicationTo,
    runOffTo: scheme.runOffTo,
    remark: scheme.remark,
    provenance: scheme.provenance,
    links: { self: `/v1/return-schemes/${scheme.schemeId}` },
  };
}

function showStatistic(statistic: Row, by: Side, schemes: ReadonlyMap<string, SchemeDocument>): CountryStatistic {
  const { statisticId, schemeId, share } = statistic;
  const scheme = schemes.get(schemeId ?? '');
  return {
    id: statisticId,
    by,
    kind: statistic.kind,
    from: statistic.from,
    to: statistic.to,
    country: statistic.country,
    nationality: statistic.nationality,
    sex: statistic.sex ?? null,
    ageBand: statistic.ageBand ?? null,
    minors: statistic.minors ?? null,
    scheme:
      schemeId === null
        ? null
        : {
            id: schemeId,
            title: scheme?.title ?? null,
            modality: scheme?.modality ?? null,
            ceiling: scheme?.ceiling ?? null,
          },
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
