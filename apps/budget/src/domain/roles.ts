/** May let cash go above the appropriation of a year, with a reason and a reference. */
export const BUDGET_AUTHORISER = 'budget-authoriser';

/** May exempt a project from the budget-eligibility list, with a reason. */
export const ELIGIBILITY_AUTHORISER = 'eligibility-authoriser';
