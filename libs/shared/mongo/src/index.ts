export * from './connection';
export * from './database';
export * from './in-transaction';
export * from './records';
export * from './store';
export * from './unit-of-work';
