import { BudgetDayClosed } from './budget';
import type { DayClosedDefinition } from './define-day-closed';
import { ProjectsDayClosed } from './projects';
import { ReturnsDayClosed } from './returns';

export type { DayClosedDefinition } from './define-day-closed';

/** Return cases have a topic of their own, of which nothing is answered as it was known on a day. */
export const DAY_CLOSED: readonly DayClosedDefinition[] = [BudgetDayClosed, ProjectsDayClosed, ReturnsDayClosed];
