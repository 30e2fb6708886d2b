import type { Source } from './source.answer';

/** A source that is current, for whoever asks. */
export const current = (): Source => ({ state: 'current', asOf: null });
