import { type CalendarDate, type CountryCode, yearOf } from '@imd/kernel';
import { knownIn } from '../answers/known-in';
import { type Entry, type Explainable, figuresOfLine } from '../figures/explain';
import { countryOverview } from './country-overview';
import type { CountryOverview, YearSpending } from './country-overview.answer';
import { BLOCKS } from './overview-blocks';

/** The overview of a country with how each of its amounts came about. */
export function explainableOverview(...asked: Parameters<typeof countryOverview>): Explainable {
  const [, sourceOf, , { knownAt }, scopes] = asked;
  const answer = countryOverview(...asked);
  return {
    answer,
    catalogue: catalogueOf(answer.country, answer.asOf),
    scopes,
    address: `/v1/country-overviews/${answer.country}`,
    parameters: `?asOf=${answer.asOf}${knownIn(knownAt)}`,
    head: answer,
    sources: { budget: sourceOf('budget'), projects: sourceOf('projects'), returns: sourceOf('returns') },
  };
}

type Instrument = NonNullable<CountryOverview['instruments']>['items'][number];
type Statistic = NonNullable<CountryOverview['returns']>['byCountryOfReturn'][number];
type Cause = NonNullable<CountryOverview['lessons']>['causes'][number];
type Decision = NonNullable<CountryOverview['cooperation']>['decisions'][number];

function catalogueOf(country: CountryCode, asOf: CalendarDate): Entry[] {
  return [
    ...figuresOfLine<YearSpending>('spending.years.*', [
      {
        figure: 'spent',
        formula: 'spent-in-place',
        block: { spending: BLOCKS.spending },
        records: ({ row }) => [`/v1/budgets/${row.year}/expenditures?bookedTo=${asOf}&country=${country}`],
        histories: ({ row }) => [`/v1/budgets/${row.year}/expenditures/{id}/history`],
      },
      {
        figure: 'planned',
        formula: 'planned-in-place',
        block: { spending: BLOCKS.spending, planned: BLOCKS.planned },
        records: ({ row }) => [`/v1/project-plans/${row.year}`],
        histories: () => ['/v1/projects/{id}/history'],
      },
      {
        figure: 'committed',
        formula: 'committed-in-place',
        block: { spending: BLOCKS.spending, committed: BLOCKS.committed },
        records: () => ['/v1/commitments'],
        histories: () => ['/v1/commitments/{id}/history'],
      },
    ]),
    ...(['byCountryOfReturn', 'byNationality'] as const).flatMap((list) => {
      const block = { returns: BLOCKS.returns, costs: BLOCKS.costs };
      const records = ({ row }: { readonly row: Statistic }) => [
        row.links.self,
        `/v1/budgets/${yearOf(row.from)}/expenditures?country=${country}`,
      ];
      const histories = ({ row }: { readonly row: Statistic }) => [
        `${row.links.self}/history`,
        `/v1/budgets/${yearOf(row.from)}/expenditures/{id}/history`,
      ];
      return figuresOfLine<Statistic>(`returns.${list}.*`, [
        { figure: 'spent', formula: 'spent-on-returns', block, records, histories },
        {
          figure: 'cost',
          formula: 'cost-per-returnee',
          block,
          parts: ({ path }) => [{ sign: 'part', figure: `${path}.spent` }],
          records,
          histories,
        },
      ]);
    }),
    ...figuresOfLine<Cause>('lessons.causes.*', [
      {
        figure: 'amount',
        formula: 'cause',
        block: { lessons: BLOCKS.lessons },
        records: ({ row }) => [row.links.self],
        histories: ({ row }) => [`${row.links.self}/history`],
        provenance: ({ row }) => [{ of: row.provenance, scope: BLOCKS.lessons }],
      },
    ]),
    ...(['items', 'ofRegions', 'withoutCountry'] as const).flatMap((list) =>
      figuresOfLine<Instrument>(`instruments.${list}.*`, [
        {
          figure: 'amount',
          formula: 'money-of-instrument',
          block: { instruments: BLOCKS.instruments },
          records: ({ row }) => [row.links.self],
          histories: ({ row }) => [`${row.links.self}/history`],
          provenance: ({ row }) => [{ of: row.provenance, scope: BLOCKS.instruments }],
        },
      ]),
    ),
    ...figuresOfLine<Decision>('cooperation.decisions.*', [
      {
        figure: 'aidExposed.*.amount',
        formula: 'aid-exposed',
        block: { cooperation: BLOCKS.cooperation },
        records: ({ row }) => [row.links.self],
        histories: ({ row }) => [`${row.links.self}/history`],
        provenance: ({ row }) => [{ of: row.provenance, scope: BLOCKS.cooperation }],
      },
    ]),
  ];
}
