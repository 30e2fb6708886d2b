/**
 * An officer with this scope may let cash exceed the appropriation or go to a country on no list, and gives the reason.
 */
export const BUDGETS_AUTHORISE = 'budgets:authorise';

/** An exemption names the role under which an officer granted it. */
export const BUDGET_AUTHORISER = 'budget-authoriser';
