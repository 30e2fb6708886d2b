export * from './database';
export * from './in-time';
export * from './in-transaction';
export * from './records';
export * from './save-change';
export * from './store';
export * from './unit-of-work';
