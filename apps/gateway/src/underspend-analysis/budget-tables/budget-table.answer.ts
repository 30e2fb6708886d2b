import { ESTIMATED_YEARS, Schema } from '@imd/contracts';
import { LabelAnswer, named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { FigureAnswer, RateAnswer } from '../../figures/figure.answer';
import { Source } from '../../sources/source.answer';

// These are the parts of `GET /v1/budget-tables/:year`.

/** The table begins this many years before its budget year, and ends with the last year that is estimated. */
export const YEARS_BEFORE = 2;
const COLUMNS = YEARS_BEFORE + 1 + ESTIMATED_YEARS;

export const TABLE_BASES = ['realised', 'current', 'estimate'] as const;
export const TABLE_LEVELS = ['total', 'article', 'sub-article', 'instrument', 'unallocated'] as const;

const figureOrNull = (description?: string) => Schema.nullable(FigureAnswer, description);

export const BudgetTableCell = named(
  'BudgetTableCell',
  Type.Object({
    commitments: figureOrNull(
      'Entered into, where realised; the commitment budget of the current year, which is set for the whole alone',
    ),
    cash: figureOrNull('Spent, appropriated or estimated, as the year of the column says; estimates are of the whole'),
    legallyCommitted: figureOrNull('Juridisch verplicht: paid, plus open instalments; null where realised'),
    legallyCommittedShare: Schema.nullable(
      RateAnswer,
      'Of the cash, before rounding; null where money without an appropriation of its own is in it',
    ),
    receipts: figureOrNull('Money back from payments of earlier years; nobody estimates it'),
  }),
);
export type BudgetTableCell = Answer<typeof BudgetTableCell>;

export const BudgetTableRow = named(
  'BudgetTableRow',
  Type.Object({
    level: Schema.oneOf(TABLE_LEVELS, 'The rows of one level add up to the row above them; levels do not add up'),
    chapter: Schema.nullable(Type.String(), 'Null beside an article: purposes that no line is set for'),
    article: Schema.nullable(Type.String()),
    subArticle: Schema.nullable(Type.String()),
    instrument: Schema.nullable(LabelAnswer),
    purposes: Type.Array(Schema.Code, { description: 'Booked at this line in one of the years' }),
    cells: Type.Array(BudgetTableCell, {
      minItems: COLUMNS,
      maxItems: COLUMNS,
      description: 'In the order of `years`',
    }),
  }),
);
export type BudgetTableRow = Answer<typeof BudgetTableRow>;

/** Every table of a budget year begins with these. */
export const TABLE_HEAD = {
  year: Schema.Year,
  asOf: Schema.Date,
  title: LabelAnswer,
  invented: Type.Boolean({ description: 'Something in it was made up to show what the platform does' }),
  parked: Type.Integer({ minimum: 0 }),
  undated: Type.Array(Type.String(), { description: 'What is shown as it is known now, whatever date is asked for' }),
  sources: Type.Object({ budget: Source }),
};

export const BudgetTable = named(
  'BudgetTable',
  Type.Object({
    ...TABLE_HEAD,
    step: Type.String({ description: 'Amounts are rounded to this, so that parts add up to their whole as shown' }),
    years: Type.Array(
      Type.Object({
        year: Schema.Year,
        basis: Schema.oneOf(
          TABLE_BASES,
          'Realised: an earlier year that has ended; current: appropriated; estimate: the multi-year estimate of `year`',
        ),
      }),
      { minItems: COLUMNS, maxItems: COLUMNS },
    ),
    rows: Type.Array(BudgetTableRow, {
      description: 'The total, then each article with its parts, then the unallocated',
    }),
    links: Type.Object({
      self: Schema.Link,
      analysis: Schema.Link,
      mutations: Schema.Link,
      progressReport: Schema.Link,
    }),
  }),
);
export type BudgetTable = Answer<typeof BudgetTable>;
