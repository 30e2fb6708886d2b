import type { Change } from '@imd/contracts';
import { calendarDay, fromMoney } from '@imd/kernel';
import type { Transaction } from '@imd/mongo';
import { type BudgetYearPath, provenanceOf, setPart, type UseCase } from '@imd/service';
import { closingAnswer, closingPath } from '../answers/budget-year.answer';
import { closeBudgetYear } from '../domain/budget-closing';
import type { BudgetYear } from '../domain/budget-year';
import { moveUnpaidInstalments } from '../domain/commitment-schedule';
import { requireDate } from '../domain/dates';
import { budgetYears } from '../persistence/budget-year.schema';
import { commitments } from '../persistence/commitment.schema';
import { loadInstalments, saveCommitment } from '../persistence/load-commitments';
import { loadYears, saveYears, yearBooksOf } from '../persistence/load-years';
import type { CloseBudgetYearRequest } from './close-budget-year.request';

export function closeBudgetYearUseCase({ year }: BudgetYearPath, request: CloseBudgetYearRequest): UseCase {
  const closing = {
    closedOn: request.closedOn,
    carryOverRequested: fromMoney(request.carryOverRequested, 'carryOverRequested'),
    lapsed: fromMoney(request.lapsed, 'lapsed'),
    provenance: provenanceOf(request.provenance),
  };
  let unpaid: readonly string[] = [];
  return setPart(budgetYears, year, {
    load: async (tx) => {
      const [found] = await Promise.all([tx.find(commitments, { openYears: year }), loadYears(tx, [year, year + 1])]);
      await Promise.all(found.map((id) => loadInstalments(tx, id)));
      unpaid = found;
    },
    change: (budgetYear, tx, { now }) => {
      requireDate('closing', closing.closedOn, year, calendarDay(now));
      const closed = closeBudgetYear(budgetYear, closing);
      return closed.events.length === 0 ? closed : withoutUnpaid(tx, closed, unpaid);
    },
    answer: (budgetYear) => budgetYear.closing && closingAnswer(budgetYear.closing),
    path: closingPath(year),
  });
}

/** The unpaid instalments of the year move to the next one, each as an event of its commitment. */
function withoutUnpaid(tx: Transaction, closed: Change<BudgetYear>, unpaid: readonly string[]): Change<BudgetYear> {
  const { year } = closed.state;
  const moved = moveUnpaidInstalments(
    closed.state,
    yearBooksOf(tx, [year, year + 1]),
    unpaid.flatMap((id) => tx.get(commitments, id) ?? []),
  );
  for (const { commitment, events } of moved.commitments) saveCommitment(tx, commitment, events);
  saveYears(tx, { ...moved, budgetYears: moved.budgetYears.filter((open) => open.year !== year) });
  return { ...closed, state: moved.budgetYears.find((open) => open.year === year) ?? closed.state };
}
