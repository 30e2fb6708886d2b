// contracts/events.md lists the events in this order.
export * from './policy-frameworks';
export * from './budget-lines';
export * from './exchange-rates';
export * from './budget-years';
export * from './commitments';
export * from './expenditures';
export * from './refunds';
export * from './eligibility-lists';
export * from './eligibility-exemptions';
export * from './days';
