import { ASSISTANCE_MODALITIES, SCHEME_STATES, Schema } from '@imd/contracts';
import { toMoneyOrNull } from '@imd/kernel';
import { DatePrecisionAnswer, LabelAnswer, MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { ReturnScheme } from '../domain/return-scheme';

export const ReturnSchemeAnswer = named(
  'ReturnScheme',
  Type.Object({
    id: Schema.Code,
    title: LabelAnswer,
    operator: Schema.nullable(Schema.Text),
    partners: Type.Array(Schema.Text),
    modality: Schema.nullable(Schema.oneOf(ASSISTANCE_MODALITIES)),
    state: Schema.oneOf(SCHEME_STATES),
    applicationFrom: Schema.nullable(Schema.Date, 'First day to apply'),
    applicationTo: Schema.nullable(Schema.Date, 'Last day to apply'),
    runOffTo: Schema.nullable(Schema.Date, 'The last day of departure for a person who applied in time'),
    datePrecision: DatePrecisionAnswer,
    ceiling: Schema.nullable(MoneyAnswer, 'Highest assistance per case'),
    countries: Type.Array(Schema.Country, { description: 'Empty: open to every country' }),
    project: Schema.nullable(Schema.Code, 'The project that pays for it'),
    remark: Schema.nullable(LabelAnswer),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, statistics: Schema.Link, project: Schema.nullable(Schema.Link) }),
  }),
);

export const returnSchemePath = (id: string) => `/v1/return-schemes/${id}`;

export function returnSchemeAnswer({ ceiling, ...scheme }: ReturnScheme): Answer<typeof ReturnSchemeAnswer> {
  return {
    ...scheme,
    ceiling: toMoneyOrNull(ceiling),
    links: {
      self: returnSchemePath(scheme.id),
      statistics: `/v1/return-statistics?scheme=${scheme.id}`,
      project: scheme.project && `/v1/projects/${scheme.project}`,
    },
  };
}
