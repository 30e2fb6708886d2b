// The order in which contracts/events.md lists them.
export * from './return-schemes';
export * from './return-statistics';
export * from './reception-facilities';
export * from './country-policies';
export * from './country-instruments';
