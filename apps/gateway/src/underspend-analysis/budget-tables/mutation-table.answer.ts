import { MUTATION_STAGES, Schema } from '@imd/contracts';
import { LabelAnswer, named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { FigureAnswer } from '../../figures/figure.answer';
import { TABLE_HEAD } from './budget-table.answer';

const figureOrNull = (description?: string) => Schema.nullable(FigureAnswer, description);
const code = Schema.nullable(Type.String());

export const MutationTableRow = named(
  'MutationTableRow',
  Type.Object({
    purpose: Schema.nullable(Schema.Code, 'Null for changes of the year as a whole'),
    label: Schema.nullable(LabelAnswer),
    chapter: code,
    article: code,
    subArticle: code,
    adopted: figureOrNull('Null until the budget is adopted'),
    changes: Type.Array(FigureAnswer, { description: 'In the order of `columns`' }),
    current: figureOrNull('What was adopted with these changes'),
    finalAct: figureOrNull(),
    final: figureOrNull('The current figure with the final act'),
  }),
);
export type MutationTableRow = Answer<typeof MutationTableRow>;

export const MutationTable = named(
  'MutationTable',
  Type.Object({
    ...TABLE_HEAD,
    columns: Type.Array(
      Type.Object({
        step: Schema.oneOf(MUTATION_STAGES, 'The stage it was laid down with, or its own kind where it has none'),
        nature: Schema.oneOf(MUTATION_STAGES, 'What kind of change it is'),
      }),
      { description: 'The changes after the adopted budget' },
    ),
    rows: Type.Array(MutationTableRow, { description: 'By purpose, then of the year as a whole: they make the total' }),
    total: MutationTableRow,
    links: Type.Object({ self: Schema.Link, mutations: Schema.Link }),
  }),
);
export type MutationTable = Answer<typeof MutationTable>;
