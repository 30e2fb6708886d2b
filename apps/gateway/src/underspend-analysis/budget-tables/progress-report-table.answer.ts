import { Schema } from '@imd/contracts';
import { type Answer, BilingualAnswer, LabelAnswer, named } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { FigureAnswer } from '../../figures/figure.answer';
import { TABLE_HEAD } from './budget-table.answer';

export const Millions = named(
  'Millions',
  Type.Object(
    {
      amount: Schema.nullable(FigureAnswer, 'Rounded to a tenth of a million; null where it was not reported'),
      text: BilingualAnswer,
    },
    { description: 'Millions of euros as a report prints them: `3,3`, `1`, and `--` where nobody reported it' },
  ),
);
export type Millions = Answer<typeof Millions>;

const AMOUNTS = { appropriated: Millions, spent: Millions, underspend: Millions };

export const ProgressReportTable = named(
  'ProgressReportTable',
  Type.Object({
    ...TABLE_HEAD,
    rows: Type.Array(
      Type.Object({
        code: Schema.Code,
        number: Schema.nullable(Type.Integer({ minimum: 1 }), 'Of a priority; null for what is not one'),
        label: Schema.nullable(LabelAnswer),
        spent: Millions,
      }),
      { description: 'The priorities in their own order, then themes; what they show adds up to the total as shown' },
    ),
    total: Type.Object(AMOUNTS, { description: 'Appropriated less spent, as shown, is the underspend as shown' }),
    links: Type.Object({ self: Schema.Link, analysis: Schema.Link }),
  }),
);
export type ProgressReportTable = Answer<typeof ProgressReportTable>;
