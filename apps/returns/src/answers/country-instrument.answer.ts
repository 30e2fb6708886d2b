import { INSTRUMENT_KINDS, INSTRUMENT_SCOPES, INSTRUMENT_STATES, Schema } from '@imd/contracts';
import { toMoneyOrNull } from '@imd/kernel';
import { DatePrecisionAnswer, LabelAnswer, MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { CountryInstrument } from '../domain/country-instrument';

export const CountryInstrumentAnswer = named(
  'CountryInstrument',
  Type.Object({
    id: Schema.Code,
    kind: Schema.oneOf(INSTRUMENT_KINDS),
    title: LabelAnswer,
    countries: Type.Array(Schema.Country, { description: 'Empty: no country is named' }),
    region: Schema.nullable(LabelAnswer, 'Where it works, in the words of the source'),
    regions: Type.Array(Schema.Code, {
      description: 'Where no country is named, it is with every country in these regions',
    }),
    scope: Schema.oneOf(
      INSTRUMENT_SCOPES,
      'What it is with: the countries named, regions, or no country in particular',
    ),
    state: Schema.oneOf(INSTRUMENT_STATES),
    from: Schema.nullable(Schema.Date),
    to: Schema.nullable(Schema.Date),
    datePrecision: DatePrecisionAnswer,
    partners: Type.Array(Schema.Text),
    amount: Schema.nullable(MoneyAnswer, 'For all its countries together: it is never split over them'),
    paidBy: Schema.nullable(LabelAnswer, 'Who pays, where it is not this programme'),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link }),
  }),
);

export const countryInstrumentPath = (id: string) => `/v1/country-instruments/${id}`;

export function countryInstrumentAnswer({
  amount,
  ...instrument
}: CountryInstrument): Answer<typeof CountryInstrumentAnswer> {
  return {
    ...instrument,
    amount: toMoneyOrNull(amount),
    links: { self: countryInstrumentPath(instrument.id) },
  };
}
