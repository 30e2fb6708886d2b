import { listQuery, pageQuery } from '@imd/service';
import { BudgetYearAnswer, ControlTotalAnswer, EarmarkAnswer, MutationAnswer } from '../answers/budget-year.answer';
import { budgetYears } from '../persistence/budget-year.schema';

export class BudgetYearsQuery extends listQuery(budgetYears, BudgetYearAnswer) {}

export class MutationsQuery extends pageQuery(MutationAnswer) {}

export class EarmarksQuery extends pageQuery(EarmarkAnswer) {}

export class ControlTotalsQuery extends pageQuery(ControlTotalAnswer) {}
