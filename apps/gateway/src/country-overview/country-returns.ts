import type { CountryCode, Label, Provenance } from '@imd/kernel';
import type { CountryDocuments, SchemeDocument, StatisticDocument } from './country-overview.read-model';

export interface CountryReturns {
  /** Schemes for this country and a few others, or for it alone. */
  readonly schemes: readonly Scheme[];
  readonly schemesForEveryCountry: readonly Scheme[];
  // Where people went and which nationality they had are two questions; kinds of return are never added up.
  readonly byCountryOfReturn: readonly Statistic[];
  readonly byNationality: readonly Statistic[];
}

export interface Scheme extends Pick<
  SchemeDocument,
  'title' | 'operator' | 'modality' | 'state' | 'applicationFrom' | 'applicationTo' | 'runOffTo' | 'remark'
> {
  readonly id: string;
  readonly provenance: Provenance;
  readonly links: { readonly self: string };
}

export interface Statistic extends Pick<
  StatisticDocument,
  'kind' | 'from' | 'to' | 'country' | 'nationality' | 'persons' | 'revision' | 'remark'
> {
  readonly id: string;
  readonly scheme: { readonly id: string; readonly title: Label | null } | null;
  /** A share of another statistic stays a share; it is never turned into persons. */
  readonly share: { readonly of: string; readonly value: string } | null;
  readonly provenance: Provenance;
  readonly links: Readonly<Record<string, string>>;
}

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

function showScheme(scheme: SchemeDocument): Scheme {
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

function showStatistic(statistic: StatisticDocument, titles: ReadonlyMap<string, Label>): Statistic {
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
      ...(share && { shareOf: `/v1/return-statistics/${share.of}` }),
    },
  };
}
