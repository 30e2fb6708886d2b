import { ASSISTANCE_KINDS, CASE_STATES, ERASURE_REASONS, Schema } from '@imd/contracts';
import { toMoney } from '@imd/kernel';
import { MoneyAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { grantedInAll, lastStep, type ReturnCase } from '../domain/return-case';

export const ReturnCaseAnswer = named(
  'ReturnCase',
  Type.Object({
    id: Schema.Id,
    scheme: Schema.Code,
    nationality: Schema.Country,
    country: Schema.Country,
    persons: Type.Integer({ minimum: 1 }),
    minors: Type.Integer({ minimum: 0, description: 'Of the persons' }),
    state: Schema.oneOf(CASE_STATES),
    steps: Type.Array(Type.Object({ state: Schema.oneOf(CASE_STATES), on: Schema.Date }), {
      description: 'From the application on; the last one holds',
    }),
    assistance: Type.Array(
      Type.Object({ kind: Schema.oneOf(ASSISTANCE_KINDS), amount: MoneyAnswer, grantedOn: Schema.Date }),
    ),
    granted: MoneyAnswer,
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link, scheme: Schema.Link }),
  }),
);

export const ReturnCaseReceiptAnswer = named(
  'ReturnCaseReceipt',
  Type.Object({ id: Schema.Id, links: Type.Object({ self: Schema.Link }) }),
);

export const ErasedReturnCaseAnswer = named(
  'ErasedReturnCase',
  Type.Object({ id: Schema.Id, erasedOn: Schema.Date, reason: Schema.oneOf(ERASURE_REASONS) }),
);

export const returnCasePath = (id: string) => `/v1/return-cases/${id}`;

export function returnCaseAnswer(returnCase: ReturnCase): Answer<typeof ReturnCaseAnswer> {
  const { id, scheme, assistance } = returnCase;
  return {
    ...returnCase,
    state: lastStep(returnCase).state,
    assistance: assistance.map((item) => ({ ...item, amount: toMoney(item.amount) })),
    granted: toMoney(grantedInAll(returnCase)),
    links: { self: returnCasePath(id), scheme: `/v1/return-schemes/${scheme}` },
  };
}

/**
 * A write tells no more than where the case is: its answer is kept under the idempotency key, and a case is read with a
 * purpose.
 */
export const returnCaseReceipt = (id: string): Answer<typeof ReturnCaseReceiptAnswer> => ({
  id,
  links: { self: returnCasePath(id) },
});
