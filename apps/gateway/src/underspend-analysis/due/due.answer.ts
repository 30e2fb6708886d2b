import { Schema } from '@imd/contracts';
import { LabelAnswer, named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { Withheld } from '../../answers/withheld';
import { FigureAnswer } from '../../figures/figure.answer';
import { Source } from '../../sources/source.answer';
import { MOST_SHOWN } from '../underspend-analysis.answer';

// These are the parts of `GET /v1/underspend-analyses/:year/due`.

const figureOrNull = (description?: string) => Schema.nullable(FigureAnswer, description);

export const DueByAge = named(
  'DueByAge',
  Type.Object(
    {
      open: figureOrNull('Open instalments of the year and, while it runs, of earlier years; null: not reported'),
      notYetDue: figureOrNull(),
      upTo30Days: figureOrNull('Due on the date, or for at most this long'),
      upTo90Days: figureOrNull(),
      upTo180Days: figureOrNull(),
      over180Days: figureOrNull(),
    },
    {
      description:
        'What is promised and not paid, by how long it is due; the ages add up to what is open. Payments settle the ' +
        'oldest first. An instalment without a day is due on the last of its year',
    },
  ),
);
export type DueByAge = Answer<typeof DueByAge>;

export const DuePurpose = named(
  'DuePurpose',
  Type.Object({ code: Schema.Code, label: Schema.nullable(LabelAnswer), due: DueByAge }),
);
export const DuePartner = named(
  'DuePartner',
  Type.Object({
    id: Schema.nullable(Schema.Code, 'Null for projects that no or several partners implement'),
    name: Schema.nullable(LabelAnswer),
    due: DueByAge,
  }),
);
export const DueProject = named(
  'DueProject',
  Type.Object({
    id: Schema.nullable(Schema.Code, 'Null: of no project'),
    title: Schema.nullable(LabelAnswer),
    due: DueByAge,
  }),
);
export type DuePurpose = Answer<typeof DuePurpose>;
export type DuePartner = Answer<typeof DuePartner>;
export type DueProject = Answer<typeof DueProject>;

const largest = { maxItems: MOST_SHOWN, description: 'The ten with most open; none of nothing' };
const count = Type.Integer({ minimum: 0 });

export const DueInstalmentsByAge = named(
  'DueInstalmentsByAge',
  Type.Object({
    year: Schema.Year,
    asOf: Schema.Date,
    invented: Type.Boolean({ description: 'Something in it was made up to show what the platform does' }),
    parked: count,
    withheld: Type.Array(Withheld, { description: 'What the scopes of the token do not show' }),
    sources: Type.Object({ budget: Source, projects: Source }),
    programme: DueByAge,
    purposes: Type.Array(DuePurpose),
    partners: Type.Optional(Type.Array(DuePartner, largest)),
    projects: Type.Optional(Type.Array(DueProject, largest)),
    more: Type.Object(
      { partners: Schema.nullable(count), projects: Schema.nullable(count) },
      { description: 'How many there are beside the shown; null where these are withheld' },
    ),
    links: Type.Object({ self: Schema.Link, analysis: Schema.Link, instalments: Schema.Link }),
  }),
);
export type DueInstalmentsByAge = Answer<typeof DueInstalmentsByAge>;
