import { Schema, UNDERTAKING_STATES } from '@imd/contracts';
import { DatePrecisionAnswer, LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { Undertaking } from '../domain/undertaking';

export const UndertakingAnswer = named(
  'Undertaking',
  Type.Object({
    id: Schema.Code,
    title: LabelAnswer,
    state: Schema.oneOf(UNDERTAKING_STATES),
    dueOn: Schema.nullable(Schema.Date, 'Null when it was made without a date'),
    datePrecision: DatePrecisionAnswer,
    fulfilledOn: Schema.nullable(
      Schema.Date,
      'Null while it is open, or when it was fulfilled on a day that nobody wrote down',
    ),
    reference: Schema.nullable(Type.String(), 'Parliamentary paper in which it was made or fulfilled'),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link }),
  }),
);

export const undertakingPath = (id: string) => `/v1/undertakings/${id}`;

export function undertakingAnswer(undertaking: Undertaking): Answer<typeof UndertakingAnswer> {
  return { ...undertaking, links: { self: undertakingPath(undertaking.id) } };
}
