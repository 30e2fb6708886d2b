export * from './calendar-date';
export * from './canonical-json';
export * from './clock';
export * from './country';
export * from './domain-error';
export * from './money';
export * from './provenance';
export * from './ratio';
