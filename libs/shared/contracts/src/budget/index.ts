// The order in which contracts/events.md lists them.
export * from './policy-frameworks';
export * from './budget-years';
export * from './commitments';
export * from './expenditures';
export * from './eligibility-lists';
export * from './eligibility-exemptions';
