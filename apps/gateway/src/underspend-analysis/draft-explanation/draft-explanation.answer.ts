import { Schema } from '@imd/contracts';
import { type Answer, BilingualAnswer, LabelAnswer, named } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { Withheld } from '../../answers/withheld';
import { Source } from '../../sources/source.answer';

// These are the parts of `GET /v1/underspend-analyses/:year/draft-explanation`.

export const DraftSentence = named(
  'DraftSentence',
  Type.Object({
    text: BilingualAnswer,
    figures: Type.Array(Type.String(), {
      description:
        'The figures of the sentence, by their paths in the analysis that the link names: `priorities.diaspora.spent`',
    }),
  }),
);
export type DraftSentence = Answer<typeof DraftSentence>;

export const RecurringCause = named(
  'RecurringCause',
  Type.Object(
    {
      partner: Schema.Code,
      name: Schema.nullable(LabelAnswer),
      code: Schema.Code,
      label: Schema.nullable(LabelAnswer),
      years: Type.Array(Schema.Year, { minItems: 2 }),
    },
    { description: 'The same cause at projects that one partner implements, in several years until this one' },
  ),
);
export type RecurringCause = Answer<typeof RecurringCause>;

export const DraftExplanation = named(
  'DraftExplanation',
  Type.Object({
    year: Schema.Year,
    asOf: Schema.Date,
    invented: Type.Boolean({ description: 'Something in it was made up to show what the platform does' }),
    parked: Type.Integer({ minimum: 0 }),
    withheld: Type.Array(Withheld, { description: 'What the scopes of the token do not show' }),
    undated: Type.Array(Type.String(), { description: 'What is shown as it is known now, whatever date is asked for' }),
    sources: Type.Object({ budget: Source, projects: Source }),
    sentences: Type.Array(DraftSentence, { description: 'In the order in which to read them' }),
    recurringCauses: Type.Optional(Type.Array(RecurringCause)),
    links: Type.Object({ self: Schema.Link, analysis: Schema.Link }),
  }),
);
export type DraftExplanation = Answer<typeof DraftExplanation>;
