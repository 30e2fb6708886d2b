import { Type } from '@sinclair/typebox';
import { Schema } from '@imd/contracts';
import { named } from '../description/answers';

const ChangedField = named(
  'ChangedField',
  Type.Object({
    field: Type.String({ description: 'A field of `data`' }),
    before: Type.Unknown({ description: 'The value until then; null also where the field was not there' }),
    after: Type.Unknown({ description: 'The value since then; null also where the field is no longer there' }),
  }),
);

export const HistoryEntryAnswer = named(
  'HistoryEntry',
  Type.Object({
    version: Type.Integer({ minimum: 1, description: 'The number of this event among those of the thing' }),
    id: Type.String({ format: 'uuid', description: 'The id of the event on its topic' }),
    event: Type.String({ description: 'The type of the event on its topic' }),
    recordedAt: Type.String({ format: 'date-time', description: 'In UTC' }),
    actor: Type.String({ description: 'The subject of the access token of whoever did it' }),
    data: Type.Record(Type.String(), Type.Unknown(), {
      description: 'What the event tells, its reason and source among it, by the schema of its type',
    }),
    changed: Schema.nullable(
      Type.Array(ChangedField),
      'Against what the same thing was before; null where the event tells of something new',
    ),
  }),
);
