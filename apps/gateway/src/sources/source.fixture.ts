import type { Source } from './source.answer';

/** Every service is a current source. */
export const current = (): Source => ({ state: 'current', parked: 0, asOf: null });
