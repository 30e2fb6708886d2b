// contracts/events.md lists the events in this order.
export * from './return-schemes';
export * from './return-statistics';
export * from './reception-facilities';
export * from './family-tracings';
export * from './country-policies';
export * from './regions';
export * from './country-instruments';
export * from './cooperation-assessments';
export * from './conditionality-decisions';
export * from './return-cases';
export * from './days';
