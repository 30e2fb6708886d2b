import type { Year } from '@imd/kernel';
import type { PurposeAmount } from './budget-year';

/**
 * What commitments promise from a year that is not open yet. It is the guard of the multi-year estimate until the year opens
 * and takes these draws over.
 */
export interface LaterYear {
  readonly year: Year;
  readonly draws: readonly PurposeAmount[];
}

export function laterYear(year: Year): LaterYear {
  return { year, draws: [] };
}
