/** The scope of who may let cash go above the appropriation of a year, and money to a country on no list; always with a reason. */
export const BUDGETS_AUTHORISE = 'budgets:authorise';

/** The role under which an exemption says that it was granted. */
export const BUDGET_AUTHORISER = 'budget-authoriser';
