import { Schema } from '@imd/contracts';
import { toMoney, toMoneyOrNull, type CalendarDate } from '@imd/kernel';
import { MoneyAnswer, named, type Answer } from '@imd/service';
import { Type } from '@sinclair/typebox';
import { appropriatedOrUnknown, commitmentBudget } from '../domain/budget-room';
import type { BudgetYear } from '../domain/budget-year';
import { roomOfPurposes, type Room } from '../domain/purpose-room';
import type { YearBooks } from '../domain/year-books';
import { budgetYearPath } from './budget-year.answer';

const RoomAnswer = named(
  'Room',
  Type.Object({
    amount: MoneyAnswer,
    limitedBy: Type.String({ description: 'The problem that a cent more is refused with: the end of its type' }),
  }),
);

const PurposeRoomAnswer = named(
  'PurposeRoom',
  Type.Object(
    {
      purpose: Schema.Code,
      earmark: MoneyAnswer,
      paid: MoneyAnswer,
      openInstalments: MoneyAnswer,
      overdue: MoneyAnswer,
      toCommit: RoomAnswer,
      toPay: RoomAnswer,
      toPayWhatIsDue: RoomAnswer,
    },
    {
      description:
        'Paid, open instalments of the year and, while it runs, overdue ones of earlier years are the claims of a ' +
        'purpose. `toCommit` is for new commitments, `toPay` for money outside commitments or ahead of its instalment',
    },
  ),
);

export const YearRoomAnswer = named(
  'YearRoom',
  Type.Object({
    year: Schema.Year,
    on: Type.String({ format: 'date', description: 'The day on which it would be booked' }),
    appropriated: Schema.nullable(MoneyAnswer, 'Null before the first mutation'),
    paid: MoneyAnswer,
    commitmentBudget: Schema.nullable(MoneyAnswer, 'Null where no mutation sets one'),
    committed: MoneyAnswer,
    purposes: Type.Array(PurposeRoomAnswer, {
      description: 'They draw on one unallocated part, so what one of them takes the others do not have',
    }),
    links: Type.Object({ budget: Schema.Link, commitments: Schema.Link, expenditures: Schema.Link }),
  }),
);

export function yearRoomAnswer(
  budgetYear: BudgetYear,
  years: YearBooks,
  on: CalendarDate,
): Answer<typeof YearRoomAnswer> {
  const { year } = budgetYear;
  const budget = budgetYearPath(year);
  return {
    year,
    on,
    appropriated: toMoneyOrNull(appropriatedOrUnknown(budgetYear)),
    paid: toMoney(budgetYear.paid),
    commitmentBudget: toMoneyOrNull(commitmentBudget(budgetYear)),
    committed: toMoney(budgetYear.committedValue),
    purposes: roomOfPurposes(budgetYear, years, on).map((room) => ({
      purpose: room.purpose,
      earmark: toMoney(room.earmark),
      paid: toMoney(room.paid),
      openInstalments: toMoney(room.openInstalments),
      overdue: toMoney(room.overdue),
      toCommit: roomAnswer(room.toCommit),
      toPay: roomAnswer(room.toPay),
      toPayWhatIsDue: roomAnswer(room.toPayWhatIsDue),
    })),
    links: { budget, commitments: `/v1/commitments?openIn=${year}`, expenditures: `${budget}/expenditures` },
  };
}

function roomAnswer({ amount, limitedBy }: Room): Answer<typeof RoomAnswer> {
  return { amount: toMoney(amount), limitedBy };
}
