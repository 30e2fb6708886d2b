import { Schema } from '@imd/contracts';
import { toMoney } from '@imd/kernel';
import { MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { outstanding, type Commitment } from '../domain/commitment';
import { expendituresPath } from './budget-year.answer';

const InstalmentAnswer = named(
  'Instalment',
  Type.Object({
    year: Type.Integer({ ...Schema.Year, description: 'The year whose cash it draws on' }),
    dueOn: Schema.nullable(Schema.Date),
    amount: MoneyAnswer,
  }),
);

const ReleaseAnswer = named(
  'Release',
  Type.Object({
    releasedOn: Schema.Date,
    byYear: Type.Array(named('YearAmount', Type.Object({ year: Schema.Year, amount: MoneyAnswer })), {
      description: 'By the year in which the instalments fell',
    }),
    reason: Schema.Text,
    provenance: ProvenanceAnswer,
  }),
);

const CommitmentExemptionAnswer = named(
  'CommitmentExemption',
  Type.Object({
    reason: Schema.nullable(Schema.Text, 'Null: the document that tells of it does not say why'),
    role: Type.String({ description: 'The role under which it was granted' }),
    countries: Type.Array(Schema.Country, {
      description: 'The countries that it was needed for; empty where those of the project are unknown',
    }),
  }),
);

export const CommitmentAnswer = named(
  'Commitment',
  Type.Object({
    id: Schema.Id,
    project: Schema.Id,
    year: Type.Integer({ ...Schema.Year, description: 'The year it was made in, whose commitment budget it draws on' }),
    purpose: Schema.Code,
    madeOn: Schema.Date,
    value: MoneyAnswer,
    paid: MoneyAnswer,
    released: MoneyAnswer,
    outstanding: MoneyAnswer,
    instalments: Type.Array(InstalmentAnswer),
    releases: Type.Array(ReleaseAnswer),
    exemption: Schema.nullable(CommitmentExemptionAnswer, 'Why it was made although a country is on no list'),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, project: Schema.Link, expenditures: Schema.Link }),
  }),
);

export const commitmentPath = (id: string) => `/v1/commitments/${id}`;

export function commitmentAnswer(commitment: Commitment): Answer<typeof CommitmentAnswer> {
  const { id, projectId, value, paid, released, instalments, releases, ...rest } = commitment;
  return {
    id,
    project: projectId,
    ...rest,
    value: toMoney(value),
    paid: toMoney(paid),
    released: toMoney(released),
    outstanding: toMoney(outstanding(commitment)),
    instalments: instalments.map((instalment) => ({ ...instalment, amount: toMoney(instalment.amount) })),
    releases: releases.map((release) => ({
      ...release,
      byYear: release.byYear.map(({ year, amount }) => ({ year, amount: toMoney(amount) })),
    })),
    links: {
      self: commitmentPath(id),
      project: `/v1/projects/${projectId}`,
      expenditures: `${expendituresPath(commitment.year)}?commitment=${id}`,
    },
  };
}
