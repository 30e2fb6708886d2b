import { Schema } from '@imd/contracts';
import { Type } from '@sinclair/typebox';
import { named } from '../description/answers';

const COUNT = { minimum: 0 };

export const TemplateAnswer = named(
  'UploadTemplate',
  Type.Object({
    columns: Type.Array(
      named(
        'UploadColumn',
        Type.Object({
          name: Type.String(),
          holds: Type.String({ description: 'How a cell is written' }),
          key: Type.Boolean({ description: 'Tells which thing a row is about' }),
        }),
      ),
    ),
    mostRows: Type.Integer(COUNT),
  }),
);

export const UploadAnswer = named(
  'Upload',
  Type.Object({
    dryRun: Type.Boolean({ description: 'Nothing was kept' }),
    rows: Type.Integer(COUNT),
    created: Type.Integer(COUNT),
    changed: Type.Integer(COUNT),
    unchanged: Type.Integer(COUNT),
    refused: Type.Integer(COUNT),
    errors: Type.Array(
      named(
        'UploadError',
        Type.Object({
          row: Type.Integer({ minimum: 2, description: 'The header is row 1' }),
          column: Schema.nullable(Type.String(), 'Null where it is about the row as a whole'),
          rule: Type.String(),
          detail: Type.String(),
        }),
      ),
      { maxItems: 100 },
    ),
    furtherErrors: Type.Optional(Type.Integer({ minimum: 1 })),
  }),
);
