import { SCHEDULE_CAUSES, Schema } from '@imd/contracts';
import { type CalendarDate, toMoney, toMoneyOrNull } from '@imd/kernel';
import { MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { outstanding, withOpenPart, type Commitment, type OpenInstalment } from '../domain/commitment';
import { daysOverdue, type DueInstalment } from '../domain/due-instalment';
import { currencyOf, originalIn } from '../domain/exchange-rate';
import { expendituresPath } from './budget-year.answer';
import { AnyMoneyAnswer, OriginalMoneyAnswer } from './original-money.answer';

const InstalmentAnswer = named(
  'Instalment',
  Type.Object({
    number: Type.Integer({ minimum: 1, description: 'Its number in the commitment' }),
    year: Type.Integer({ ...Schema.Year, description: 'The year whose cash it claims while it is open' }),
    dueOn: Schema.nullable(Schema.Date),
    amount: MoneyAnswer,
    released: MoneyAnswer,
    open: MoneyAnswer,
    original: Schema.nullable(AnyMoneyAnswer, 'Its amount in another currency; null for euros'),
    releasedOriginal: Schema.nullable(AnyMoneyAnswer),
    openOriginal: Schema.nullable(AnyMoneyAnswer),
  }),
);

const ReleaseAnswer = named(
  'Release',
  Type.Object({
    releasedOn: Schema.Date,
    instalments: Type.Array(
      named(
        'InstalmentRelease',
        Type.Object({
          number: Type.Integer({ minimum: 1, description: 'The number of the instalment in the commitment' }),
          year: Type.Integer({ ...Schema.Year, description: 'The year in which it fell' }),
          amount: MoneyAnswer,
          original: Schema.nullable(AnyMoneyAnswer, 'What was released in another currency; null for euros'),
        }),
      ),
    ),
    reason: Schema.Text,
    provenance: ProvenanceAnswer,
  }),
);

const ScheduleChangeAnswer = named(
  'ScheduleChange',
  Type.Object({
    changedOn: Schema.Date,
    cause: Schema.oneOf(
      SCHEDULE_CAUSES,
      'Agreed with the partner; or their year was closed unpaid; or a reversal opened them again after that',
    ),
    reason: Schema.nullable(Schema.Text, 'Null where the cause says it all'),
    byYear: Type.Array(named('YearAmount', Type.Object({ year: Schema.Year, amount: MoneyAnswer })), {
      description: 'Signed changes of what falls in each year; they add up to nothing',
    }),
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
    partners: Type.Array(Schema.Code, { description: 'Of the project, when it was recorded' }),
    year: Type.Integer({ ...Schema.Year, description: 'The year it was made in, whose commitment budget it draws on' }),
    purpose: Schema.Code,
    madeOn: Schema.Date,
    value: MoneyAnswer,
    original: Schema.nullable(
      OriginalMoneyAnswer,
      'What was promised in another currency, with the rate of all its euro values; null for euros',
    ),
    paid: MoneyAnswer,
    paidOriginal: Schema.nullable(AnyMoneyAnswer, 'The same in another currency; null for euros'),
    exchangeDifference: Schema.nullable(
      MoneyAnswer,
      'The euros that were paid less `paid`, which is of the value; null for a commitment of euros',
    ),
    released: MoneyAnswer,
    outstanding: MoneyAnswer,
    instalments: Type.Array(InstalmentAnswer),
    schedules: Type.Array(ScheduleChangeAnswer, { description: 'How its instalments changed' }),
    releases: Type.Array(ReleaseAnswer),
    exemption: Schema.nullable(CommitmentExemptionAnswer, 'Why it was made although a country is on no list'),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, project: Schema.Link, expenditures: Schema.Link }),
  }),
);

export const DueInstalmentAnswer = named(
  'DueInstalment',
  Type.Object({
    commitment: Schema.Id,
    number: Type.Integer({ minimum: 1, description: 'Its number in the commitment' }),
    project: Schema.Id,
    partners: Type.Array(Schema.Code),
    purpose: Schema.Code,
    year: Schema.Year,
    dueOn: Schema.nullable(Schema.Date),
    dueBy: { ...Schema.Date, description: 'The day on which it is due, or the last day of its year' },
    daysOverdue: Schema.nullable(Type.Integer({ minimum: 1 }), 'Null while it is not overdue'),
    open: MoneyAnswer,
    openOriginal: Schema.nullable(AnyMoneyAnswer, 'What is open in another currency; null for euros'),
    links: Type.Object({ commitment: Schema.Link, project: Schema.Link }),
  }),
);

export const commitmentPath = (id: string) => `/v1/commitments/${id}`;

export function commitmentAnswer(commitment: Commitment): Answer<typeof CommitmentAnswer> {
  const { id, projectId, year, purpose, madeOn, value, paid, released, schedules, releases, exemption } = commitment;
  return {
    id,
    project: projectId,
    partners: commitment.partners,
    year,
    purpose,
    madeOn,
    value: toMoney(value),
    original: commitment.original ?? null,
    paid: toMoney(paid),
    paidOriginal: commitment.paidOriginal ?? null,
    exchangeDifference: toMoneyOrNull(commitment.exchangeDifference ?? null),
    released: toMoney(released),
    outstanding: toMoney(outstanding(commitment)),
    instalments: withOpenPart(commitment).map((instalment) => instalmentAnswer(instalment, currencyOf(commitment))),
    schedules: schedules.map((schedule) => ({
      ...schedule,
      byYear: schedule.byYear.map((part) => ({ year: part.year, amount: toMoney(part.amount) })),
    })),
    releases: releases.map((release) => ({
      ...release,
      instalments: release.instalments.map((part) => ({
        ...part,
        amount: toMoney(part.amount),
        original: part.original ?? null,
      })),
    })),
    exemption,
    provenance: commitment.provenance,
    links: {
      self: commitmentPath(id),
      project: `/v1/projects/${projectId}`,
      expenditures: `${expendituresPath(commitment.year)}?commitment=${id}`,
    },
  };
}

function instalmentAnswer(instalment: OpenInstalment, currency: string): Answer<typeof InstalmentAnswer> {
  const { amount, released, open, openUnits, original = null, releasedOriginal = null, ...rest } = instalment;
  return {
    ...rest,
    amount: toMoney(amount),
    released: toMoney(released),
    open: toMoney(open),
    original,
    releasedOriginal,
    openOriginal: originalIn(currency, openUnits),
  };
}

export function dueInstalmentAnswer(
  instalment: DueInstalment,
  today: CalendarDate,
): Answer<typeof DueInstalmentAnswer> {
  const { id, commitmentId, projectId, isOpen, open, openOriginal = null, ...rest } = instalment;
  return {
    commitment: commitmentId,
    project: projectId,
    ...rest,
    daysOverdue: daysOverdue(instalment, today),
    open: toMoney(open),
    openOriginal,
    links: { commitment: commitmentPath(commitmentId), project: `/v1/projects/${projectId}` },
  };
}
