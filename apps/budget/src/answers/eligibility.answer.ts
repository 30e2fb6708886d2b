import { ELIGIBILITY_PURPOSES, Schema } from '@imd/contracts';
import { LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { EligibilityExemption } from '../domain/eligibility-exemption';
import type { EligibilityList } from '../domain/eligibility-list';

const EligibilityEntryAnswer = named(
  'EligibilityEntry',
  Type.Object({
    country: Schema.Country,
    validFrom: Schema.nullable(Schema.Date, 'Null: from the start of the list'),
    validTo: Schema.nullable(Schema.Date, 'Last day; null: to the end of the list'),
    incomeGroup: Schema.nullable(Type.String(), 'As the DAC names it: LDC, OLIC, LMIC, UMIC'),
  }),
);

export const EligibilityListAnswer = named(
  'EligibilityList',
  Type.Object({
    code: Schema.Code,
    purpose: Schema.oneOf(ELIGIBILITY_PURPOSES),
    title: LabelAnswer,
    validFrom: Schema.Date,
    validTo: Schema.nullable(Schema.Date, 'Last day; null: until further notice'),
    basis: Type.String({ description: 'What the list rests on' }),
    entries: Type.Array(EligibilityEntryAnswer),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link }),
  }),
);

export const EligibilityExemptionAnswer = named(
  'EligibilityExemption',
  Type.Object({
    project: Schema.Id,
    countries: Type.Array(Schema.Country),
    reason: Schema.nullable(Schema.Text, 'Null: the document that tells of it does not say why'),
    role: Type.String({ description: 'The role under which it was granted' }),
    grantedOn: Schema.nullable(Schema.Date),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, project: Schema.Link }),
  }),
);

export const eligibilityListPath = (code: string) => `/v1/eligibility-lists/${code}`;

export function eligibilityListAnswer(list: EligibilityList): Answer<typeof EligibilityListAnswer> {
  return { ...list, links: { self: eligibilityListPath(list.code) } };
}

export const eligibilityExemptionPath = (project: string) => `/v1/eligibility-exemptions/${project}`;

export function eligibilityExemptionAnswer({
  projectId,
  ...exemption
}: EligibilityExemption): Answer<typeof EligibilityExemptionAnswer> {
  return {
    project: projectId,
    ...exemption,
    links: { self: eligibilityExemptionPath(projectId), project: `/v1/projects/${projectId}` },
  };
}
