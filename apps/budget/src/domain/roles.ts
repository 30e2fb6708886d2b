/** May let cash go above the appropriation of a year, and money go to a country that is on no list; always with a reason. */
export const BUDGET_AUTHORISER = 'budget-authoriser';
