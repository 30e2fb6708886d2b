import type { Source } from './sources';

/** A source that is current, for whoever asks. */
export const current = (): Source => ({ state: 'current', asOf: null });
