export type { components, operations, paths } from './api';
export { PlatformClient, PlatformUnreachable, type ClientOptions } from './platform-client';
