import { READING_PURPOSES, Schema } from '@imd/contracts';
import { named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { CaseReading } from '../persistence/case-reading.schema';

export const CaseReadingAnswer = named(
  'CaseReading',
  Type.Object({
    id: Schema.Id,
    at: Type.String({ format: 'date-time', description: 'In UTC' }),
    actor: Type.String({ description: 'The subject of the access token' }),
    client: Type.String({ description: 'The application' }),
    purpose: Schema.oneOf(READING_PURPOSES),
    operation: Type.String({ description: 'Operation of the description' }),
    cases: Type.Array(Schema.Id),
  }),
);

export const caseReadingAnswer = (reading: CaseReading): Answer<typeof CaseReadingAnswer> => ({
  ...reading,
  cases: [...reading.cases],
});
