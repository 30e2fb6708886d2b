import { defineDayClosed } from '../define-day-closed';

export const BudgetDayClosed = defineDayClosed('budget-days', 'imd.budget');
