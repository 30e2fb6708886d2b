import { BUDGET_LINE, Schema } from '@imd/contracts';
import { LabelAnswer, named, ProvenanceAnswer, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import type { BudgetLines } from '../domain/budget-lines';

export const BudgetLinesAnswer = named(
  'BudgetLines',
  Type.Object({
    purpose: Schema.Code,
    periods: Type.Array(
      named('BudgetLine', Type.Object({ ...BUDGET_LINE, instrument: Schema.nullable(LabelAnswer) })),
      { description: 'One line at a time, in the order of their days' },
    ),
    provenance: ProvenanceAnswer,
    links: Type.Object({ self: Schema.Link }),
  }),
);

export const budgetLinesPath = (purpose: string) => `/v1/budget-lines/${purpose}`;

export function budgetLinesAnswer(lines: BudgetLines): Answer<typeof BudgetLinesAnswer> {
  return { ...lines, links: { self: budgetLinesPath(lines.purpose) } };
}
