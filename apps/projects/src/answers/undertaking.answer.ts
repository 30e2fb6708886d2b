import { Schema, UNDERTAKING_KINDS, UNDERTAKING_STATES } from '@imd/contracts';
import { DatePrecisionAnswer, LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { documentPath } from './document.answer';
import type { Undertaking } from '../domain/undertaking';

export const UndertakingAnswer = named(
  'Undertaking',
  Type.Object({
    id: Schema.Code,
    kind: Schema.oneOf(UNDERTAKING_KINDS, 'A promise to parliament, or a wish of it'),
    title: LabelAnswer,
    state: Schema.oneOf(UNDERTAKING_STATES),
    madeOn: Schema.nullable(Schema.Date, 'Null when the source does not tell'),
    dueOn: Schema.nullable(Schema.Date, 'Null when it was made without a date'),
    datePrecision: DatePrecisionAnswer,
    fulfilledOn: Schema.nullable(
      Schema.Date,
      'Null while it is open, or when it was fulfilled on a day that nobody wrote down',
    ),
    reference: Schema.nullable(Type.String(), 'Parliamentary paper in which it was made or fulfilled'),
    owners: Type.Array(Schema.Code, { description: 'Organisations that are to settle it' }),
    madeIn: Schema.nullable(Schema.Code, 'The document of the register in which it was made'),
    settledIn: Schema.nullable(Schema.Code, 'The document of the register in which it was settled'),
    settlement: Schema.nullable(LabelAnswer, 'How it was settled'),
    countries: Type.Array(Schema.Country, { description: 'Countries that it names' }),
    regions: Type.Array(Schema.Region, { description: 'Regions that it names as such (IATI: Region)' }),
    provenance: ProvenanceAnswer,
    links: Type.Object({
      self: Schema.Link,
      madeIn: Schema.nullable(Schema.Link),
      settledIn: Schema.nullable(Schema.Link),
    }),
  }),
);

export const undertakingPath = (id: string) => `/v1/undertakings/${id}`;

export function undertakingAnswer(undertaking: Undertaking): Answer<typeof UndertakingAnswer> {
  const { id, madeIn, settledIn } = undertaking;
  return {
    ...undertaking,
    links: {
      self: undertakingPath(id),
      madeIn: madeIn && documentPath(madeIn),
      settledIn: settledIn && documentPath(settledIn),
    },
  };
}
