import { PlatformClient } from '@imd/client';
import type { CalendarDate, Year } from '@imd/kernel';
import type { Against } from './analysis';
import { statisticKey } from './regions';

interface Asked<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

type RowsOfOverview =
  'projects' | 'spending' | 'returns' | 'facilities' | 'instruments' | 'undertakings' | 'assessments' | 'decisions';

type Filter = (row: Readonly<Record<string, unknown>>) => boolean;
const every: Filter = () => true;

interface Page {
  readonly items?: readonly unknown[] | null;
  readonly next: string | null;
}

const LIMIT = 1000;

/** The answers of the gateway over REST, as any client gets them; a list is read to its last page. */
export class GatewayAnswers {
  private readonly api: PlatformClient['api'];

  constructor(url: string, authorization: () => Promise<string>) {
    this.api = new PlatformClient({ url, authorization }).api;
  }

  analysis(year: Year, asOf: CalendarDate, against: Against) {
    return answered(
      this.api.GET('/underspend-analyses/{year}', { params: { path: { year }, query: { asOf, against } } }),
    );
  }

  rows(kind: 'projects' | 'partners' | 'countries' | 'causes', year: Year, asOf: CalendarDate) {
    return allPages((cursor) =>
      this.api.GET(`/underspend-analyses/{year}/${kind}`, { params: { path: { year }, query: { asOf, ...cursor } } }),
    );
  }

  years() {
    return allPages((cursor) => this.api.GET('/underspend-analyses', { params: { query: cursor } }));
  }

  countries() {
    return allPages((cursor) => this.api.GET('/country-overviews', { params: { query: cursor } }));
  }

  /** An overview shows the latest rows of each kind; where there are more, all of them are read from their pages. */
  async overview(country: string, asOf: CalendarDate, knownAt?: CalendarDate) {
    const path = { country };
    const days = { asOf, ...(knownAt !== undefined && { knownAt }) };
    const overview = await answered(this.api.GET('/country-overviews/{country}', { params: { path, query: days } }));
    const all = async (kind: RowsOfOverview) =>
      (await allPages((cursor) =>
        this.api.GET(`/country-overviews/{country}/${kind}`, { params: { path, query: { ...days, ...cursor } } }),
      )) as readonly Readonly<Record<string, unknown>>[];
    const rowsBeyond = async (
      more: number | undefined,
      kind: RowsOfOverview,
      lists: Readonly<Record<string, Filter>>,
    ) => {
      if (!more) return {};
      const rows = await all(kind);
      return Object.fromEntries(Object.entries(lists).map(([list, filter]) => [list, rows.filter(filter)]));
    };
    const { projects, spending, returns, facilities, instruments, undertakings, cooperation } = overview;
    return {
      ...overview,
      projects: { ...projects, ...(await rowsBeyond(projects?.more.projects, 'projects', { items: every })) },
      spending: { ...spending, ...(await rowsBeyond(spending?.more.spending, 'spending', { years: every })) },
      returns: {
        ...returns,
        ...(await rowsBeyond(returns?.more.returns, 'returns', {
          byCountryOfReturn: ({ by }) => by === 'country',
          byNationality: ({ by }) => by === 'nationality',
        })),
      },
      facilities: { ...facilities, ...(await rowsBeyond(facilities?.more.facilities, 'facilities', { items: every })) },
      instruments: {
        ...instruments,
        ...(await rowsBeyond(instruments?.more.instruments, 'instruments', {
          items: ({ scope }) => scope === 'countries',
          ofRegions: ({ scope }) => scope === 'regional',
          withoutCountry: ({ scope }) => scope === 'global',
        })),
      },
      undertakings: {
        ...undertakings,
        ...(await rowsBeyond(undertakings?.more.undertakings, 'undertakings', { items: every })),
      },
      cooperation: {
        ...cooperation,
        ...(await rowsBeyond(cooperation?.more.assessments, 'assessments', { assessments: every })),
        ...(await rowsBeyond(cooperation?.more.decisions, 'decisions', { decisions: every })),
      },
    };
  }

  regions() {
    return allPages((cursor) => this.api.GET('/region-overviews', { params: { query: cursor } }));
  }

  /** It has no pages of its own; a row of a statistic is named by its country too. */
  async regionOverview(region: string, asOf: CalendarDate) {
    return withNamedRows(
      await answered(this.api.GET('/region-overviews/{region}', { params: { path: { region }, query: { asOf } } })),
    );
  }

  outturn(year: Year, asOf: CalendarDate) {
    return answered(this.api.GET('/projected-outturns/{year}', { params: { path: { year }, query: { asOf } } }));
  }

  outturnProjects(year: Year, asOf: CalendarDate) {
    return allPages((cursor) =>
      this.api.GET('/projected-outturns/{year}/projects', { params: { path: { year }, query: { asOf, ...cursor } } }),
    );
  }
}

interface StatisticRow {
  readonly id: string;
  readonly row: boolean;
  readonly country: string | null;
  readonly nationality: string | null;
}

/** Several rows of a region may be of one statistic, each of another country. */
export function withNamedRows(overview: {
  readonly returns?: {
    readonly byCountryOfReturn: readonly StatisticRow[];
    readonly byNationality: readonly StatisticRow[];
  };
}): Readonly<Record<string, unknown>> {
  const { returns } = overview;
  if (!returns) return { ...overview };
  const named = (rows: readonly StatisticRow[], by: 'country' | 'nationality') =>
    rows.map((row) => ({ ...row, id: statisticKey(row.id, row.row ? (row[by] ?? '') : '') }));
  return {
    ...overview,
    returns: {
      ...returns,
      byCountryOfReturn: named(returns.byCountryOfReturn, 'country'),
      byNationality: named(returns.byNationality, 'nationality'),
    },
  };
}

async function answered<T>(asking: Promise<Asked<T>>): Promise<T> {
  const { data, error, response } = await asking;
  if (data === undefined)
    throw new Error(`The gateway answered ${response.status} to ${response.url}: ${JSON.stringify(error)}`);
  return data;
}

/** @returns null where a page says that its rows are not known */
async function allPages<T extends Page>(
  ask: (cursor: { limit: number; cursor?: string }) => Promise<Asked<T>>,
): Promise<readonly unknown[] | null> {
  const rows: unknown[] = [];
  let cursor: string | null = null;
  do {
    const { items, next }: Page = await answered(ask({ limit: LIMIT, ...(cursor !== null && { cursor }) }));
    if (!items) return null;
    rows.push(...items);
    cursor = next;
  } while (cursor !== null);
  return rows;
}
