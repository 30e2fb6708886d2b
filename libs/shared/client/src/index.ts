export type { components, operations, paths } from './api';
export * from './platform-client';
