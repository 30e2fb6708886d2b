import { listQuery } from '@imd/service';
import { BudgetLinesAnswer } from '../answers/budget-lines.answer';
import { budgetLines } from '../persistence/budget-lines.schema';

export class BudgetLinesQuery extends listQuery(budgetLines, BudgetLinesAnswer) {}
