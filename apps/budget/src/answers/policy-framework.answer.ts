import { Schema } from '@imd/contracts';
import { LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { PolicyFramework } from '../domain/policy-framework';

const HOLDS = {
  validFrom: Schema.nullable(Schema.Date, 'Null: from the beginning of the framework'),
  validTo: Schema.nullable(Schema.Date, 'Null: to the end of the framework'),
};

const PriorityAnswer = named(
  'Priority',
  Type.Object({
    code: Schema.Code,
    number: Type.Integer({ minimum: 1, description: 'Its place in the order of the framework' }),
    label: LabelAnswer,
    ...HOLDS,
  }),
);

const ThemeAnswer = named('Theme', Type.Object({ code: Schema.Code, label: LabelAnswer, ...HOLDS }));

export const PolicyFrameworkAnswer = named(
  'PolicyFramework',
  Type.Object({
    code: Schema.Code,
    title: LabelAnswer,
    validFrom: Schema.Date,
    priorities: Type.Array(PriorityAnswer, { description: 'In the order of their numbers' }),
    themes: Type.Array(ThemeAnswer, { description: 'What money can be for besides the priorities' }),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link }),
  }),
);

export const policyFrameworkPath = (code: string) => `/v1/policy-frameworks/${code}`;

export function policyFrameworkAnswer(framework: PolicyFramework): Answer<typeof PolicyFrameworkAnswer> {
  return { ...framework, links: { self: policyFrameworkPath(framework.code) } };
}
