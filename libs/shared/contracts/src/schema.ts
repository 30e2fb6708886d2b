import {
  Type,
  type IntegerOptions,
  type Static,
  type StringOptions,
  type TInteger,
  type TSchema,
  type TString,
} from '@sinclair/typebox';
import type { Label } from '@imd/kernel';
import type { Frozen } from './event-definition';

/** Event data is made of these. Money is a decimal string and a currency; unknown is `null`, never zero. */

/** A date that is known to its period only is the first or the last day of the period. */
export const DATE_PRECISIONS = ['day', 'month', 'quarter', 'year'] as const;

export const LANGUAGES = ['nl', 'en'] as const;

export type DatePrecision = (typeof DATE_PRECISIONS)[number];

const describedBy = (description: string | undefined) => (description === undefined ? {} : { description });

const oneOf = <const T extends readonly string[]>(values: T, description?: string) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], ...describedBy(description) });

const nullable = <T extends TSchema>(schema: T, description?: string) =>
  Type.Union([schema, Type.Null()], describedBy(description));

// Requests take their limits from here, so the limits stay in the types.
const text = <const Limits extends StringOptions>(limits: Limits) => Type.String(limits) as TString & Limits;
const integer = <const Limits extends IntegerOptions>(limits: Limits) => Type.Integer(limits) as TInteger & Limits;

/** A rounded figure was rounded to this step. */
const Precision = text({ pattern: '^\\d{1,15}(\\.\\d{1,6})?$' });

const MONEY = {
  value: Type.String({ pattern: '^-?(0|[1-9]\\d{0,14})\\.\\d{2}$' }),
  currency: Type.Literal('EUR'),
};

const ONLY = oneOf(
  LANGUAGES,
  'The text is known in this language alone, and stands in the place of the other one too; absent: known in both',
);

export const Schema = {
  nullable,
  Money: Type.Object(MONEY),
  /** An amount that was computed carries the marks of what it is made of; it is exact where the precision is null. */
  ComputedAmount: Type.Object({
    ...MONEY,
    precision: nullable(Precision),
    derived: Type.Boolean(),
    invented: Type.Boolean(),
  }),
  /** Code holds a label as `Label` says; `told` and `heard` (one-language.ts) stand between that and this form. */
  Label: Type.Unsafe<Label>(
    Type.Object({ nl: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }), only: Type.Optional(ONLY) }),
  ),
  Year: integer({ minimum: 1990, maximum: 2100 }),
  Date: Type.String({ format: 'date' }),
  /** A date that is known to the year only is the first or last day of that year and says so. */
  DatePrecision: oneOf(DATE_PRECISIONS),
  /** The client chooses a code: kebab-case, stable for ever. */
  Code: text({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 }),
  Country: Type.String({ pattern: '^[A-Z]{2}$' }),
  /** IATI's code list `Region`, of the OECD. */
  Region: Type.String({ pattern: '^[0-9]{2,4}$' }),
  /** ISO 4217. */
  Currency: Type.String({ pattern: '^[A-Z]{3}$' }),
  /** A percentage has two decimals; the shares of one whole add up to 100.00. */
  Percentage: Type.String({ pattern: '^(100\\.00|\\d{1,2}\\.\\d{2})$' }),
  Decimal: text({ pattern: '^-?\\d{1,15}(\\.\\d{1,6})?$' }),
  Id: text({ minLength: 1, maxLength: 80 }),
  Text: text({ minLength: 1, maxLength: 4000 }),
  Precision,
  /** A link is the path of another resource of the API. */
  Link: Type.String({ pattern: '^/v1/' }),
  Provenance: Type.Object({
    document: nullable(Type.String()),
    heading: nullable(Type.String()),
    paragraph: nullable(Type.Integer({ minimum: 1 })),
    precision: nullable(Precision),
    derived: Type.Boolean(),
    invented: Type.Boolean(),
    assumed: Type.Array(Type.String()),
    note: nullable(Type.String()),
  }),
  oneOf,
};

export type EventData<T extends { readonly data: TSchema }> = Frozen<Static<T['data']>>;

/** Golden samples carry this provenance. */
export const SAMPLE_PROVENANCE = {
  document: 'progress-report-2010',
  heading: 'Inleiding',
  paragraph: 2,
  precision: '100000.00',
  derived: false,
  invented: false,
  assumed: [],
  note: null,
};
