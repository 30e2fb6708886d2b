import { Schema } from '@imd/contracts';
import { named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { KNOWLEDGE } from '../../answers/knowledge.answer';
import { Withheld } from '../../answers/withheld';
import { FigureAnswer } from '../../figures/figure.answer';
import { Source } from '../../sources/source.answer';
import { AGAINST, MOST_SHOWN } from '../underspend-analysis.answer';

// These are the parts of `GET /v1/underspend-analyses/:year/changes` and of its rows.

const Count = Type.Integer({ minimum: 0 });

const ChangedFigure = named(
  'ChangedFigure',
  Type.Object(
    {
      before: Schema.nullable(FigureAnswer, 'As it was known at the end of `since`'),
      after: Schema.nullable(FigureAnswer, 'As it is known at `knownAt`'),
      difference: Schema.nullable(FigureAnswer, 'After less before: what the rows add up to; null where either is'),
    },
    { description: 'A figure of the programme, as the analysis has it' },
  ),
);

const changed = Type.Optional(
  Schema.nullable(
    FigureAnswer,
    'What it changes of this figure; missing where it changes nothing of it, null where nobody stated an amount',
  ),
);

/** Each of them adds up to the difference of its figure. */
const CHANGES = {
  appropriated: changed,
  commitmentsEntered: changed,
  legallyCommitted: changed,
  spent: changed,
  explained: changed,
  underspend: changed,
  unexplained: changed,
};

export const AnalysisChange = named(
  'AnalysisChange',
  Type.Object(
    {
      event: Type.String({ description: 'The type of the events that recorded it' }),
      actor: Schema.nullable(
        Type.String(),
        'The subject of the access token of whoever did; null for what a closing did to it',
      ),
      purpose: Schema.nullable(Schema.Code),
      project: Schema.nullable(Schema.Code, 'Null outside projects'),
      cause: Schema.nullable(Schema.Code, 'The code of an underspend cause; null for what is none'),
      record: Schema.nullable(Type.String(), 'The id of its record; null for all bookings of that kind together'),
      ...CHANGES,
      links: Type.Object({
        record: Schema.Link,
        history: Type.String({
          pattern: '^/v1/',
          description: 'Its events; `{id}` stands for the id of one of the bookings that `record` lists',
        }),
      }),
    },
    {
      description:
        'One record that was changed, or all bookings of one kind that one person recorded on a purpose and a project',
    },
  ),
);
export type AnalysisChange = Answer<typeof AnalysisChange>;

const Sums = Type.Object(CHANGES);

export const ChangeGroups = named(
  'ChangeGroups',
  Type.Object({
    largest: Type.Array(
      named(
        'ChangeGroup',
        Type.Object({ code: Schema.nullable(Type.String(), 'Null for what belongs to none'), rows: Count, ...CHANGES }),
      ),
      { maxItems: MOST_SHOWN, description: 'The ten that changed most' },
    ),
    others: Schema.nullable(Sums, 'All others together; null where there are none'),
  }),
);
export type ChangeGroups = Answer<typeof ChangeGroups>;

const HEAD = {
  asOf: Schema.Date,
  against: Schema.oneOf(AGAINST, 'The stage whose appropriation the underspend is measured from'),
  since: Type.String({ format: 'date', description: 'What was known at the end of this day is what is compared with' }),
  ...KNOWLEDGE,
};

export const UnderspendChanges = named(
  'UnderspendChanges',
  Type.Object({
    year: Schema.Year,
    ...HEAD,
    invented: Type.Boolean({ description: 'Something in it was made up to show what the platform does' }),
    parked: Count,
    withheld: Type.Array(Withheld, { description: 'What the scopes of the token do not show' }),
    sources: Type.Object({ budget: Source, projects: Source }),
    figures: Type.Object({
      appropriated: ChangedFigure,
      commitmentsEntered: ChangedFigure,
      legallyCommitted: ChangedFigure,
      spent: ChangedFigure,
      explained: ChangedFigure,
      underspend: ChangedFigure,
      unexplained: ChangedFigure,
    }),
    by: Type.Object(
      {
        events: ChangeGroups,
        actors: ChangeGroups,
        purposes: ChangeGroups,
        projects: ChangeGroups,
        causes: ChangeGroups,
      },
      { description: 'The same changes added up in five ways; each adds up to all that the scopes show' },
    ),
    rows: Type.Array(AnalysisChange, { maxItems: MOST_SHOWN, description: 'The ten that changed most' }),
    more: Type.Object(
      { rows: Schema.nullable(Count) },
      { description: 'How many there are beside the ten that are shown; null where some are withheld' },
    ),
    links: Type.Object({ self: Schema.Link, before: Schema.Link, after: Schema.Link, rows: Schema.Link }),
  }),
);
export type UnderspendChanges = Answer<typeof UnderspendChanges>;

/** All rows, in the order of their event, record, purpose, project and actor. */
export const AnalysisChanges = Type.Object({
  ...HEAD,
  withheld: Type.Array(Withheld, { description: 'What the scopes of the token do not show' }),
  items: Type.Array(named('AnalysisChangeShown', Type.Partial(AnalysisChange)), {
    description: 'With `fields`, those of a row alone',
  }),
  next: Schema.nullable(Type.String(), 'Cursor of the next page; null at the end'),
});
export type AnalysisChanges = Answer<typeof AnalysisChanges>;
