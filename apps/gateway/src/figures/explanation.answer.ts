import { Schema } from '@imd/contracts';
import { BilingualAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { KNOWLEDGE } from '../answers/knowledge.answer';
import { Withheld } from '../answers/withheld';
import { Source } from '../sources/source.answer';
import { FigureAnswer, MissingFigure, RateAnswer } from './figure.answer';
import { FORMULA_KINDS } from './formulas';

/** A sum adds or subtracts its parts; a ratio divides a part by a whole. */
export const PART_SIGNS = ['plus', 'minus', 'part', 'whole'] as const;

const linkOrNull = (description: string) => Schema.nullable(Schema.Link, description);

export const ExplanationPart = named(
  'ExplanationPart',
  Type.Object({
    name: BilingualAnswer,
    sign: Schema.oneOf(PART_SIGNS),
    value: Schema.nullable(FigureAnswer),
    figure: Schema.nullable(Type.String(), 'Its path in the same answer; null for a record or a sum of them'),
    provenance: Schema.nullable(ProvenanceAnswer, 'Where the record of this part is stated'),
    links: Type.Object({
      explanation: linkOrNull('How this part came about'),
      record: linkOrNull('The record, or the list of records, that states it'),
      history: linkOrNull('The events of the record'),
    }),
  }),
);
export type ExplanationPart = Answer<typeof ExplanationPart>;

/** Every figure of an answer leads to its explanation by this one template. */
export const LinkToExplanation = Type.String({
  pattern: '^/v1/.*\\{figure\\}$',
  description: 'How a figure came about: put its path in the place of `{figure}`, such as `programme.underspend`',
});

/** How one figure of a composed answer came about. */
export const FigureExplanation = named(
  'FigureExplanation',
  Type.Object({
    figure: Type.String({ description: 'The path of the figure in its answer' }),
    asOf: Schema.Date,
    // Missing where the answer itself cannot be asked for as it was known.
    ...Type.Partial(Type.Object(KNOWLEDGE)).properties,
    value: Schema.nullable(FigureAnswer, 'As the answer has it; null where that is null or a rate'),
    rate: Schema.nullable(RateAnswer, 'Of a figure that is a rate'),
    name: BilingualAnswer,
    formula: BilingualAnswer,
    kind: Schema.oneOf(FORMULA_KINDS),
    method: Type.Object({ id: Schema.Code, version: Type.Integer({ minimum: 1 }) }),
    parts: Type.Array(ExplanationPart, {
      description: 'Of a sum they add up to the value, to the cent, with the remainder where there is one',
    }),
    remainder: Schema.nullable(
      FigureAnswer,
      'The rest of a value that is known although a part of it is not; null where all parts are known',
    ),
    provenance: Type.Array(ProvenanceAnswer, {
      description: 'Where the records that state the figure itself are from',
    }),
    missing: Type.Array(MissingFigure, { description: 'Why the value is null' }),
    invented: Type.Boolean({ description: 'Something in it was made up to show what the platform does' }),
    parked: Type.Integer({ minimum: 0 }),
    withheld: Type.Array(Withheld, { description: 'What the scopes of the token do not show' }),
    sources: Type.Record(Type.String(), Source),
    links: Type.Object({
      self: Schema.Link,
      answer: Schema.Link,
      records: Type.Array(Schema.Link, { description: 'Lists of the records that the figure is made of' }),
      histories: Type.Array(Schema.Link, { description: 'Their events; `{id}` stands for the id of a record' }),
    }),
  }),
);
export type FigureExplanation = Answer<typeof FigureExplanation>;
