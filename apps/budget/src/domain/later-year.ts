import type { Year } from '@imd/kernel';
import type { PurposeAmount } from './purpose-amount';

/**
 * Commitments promise money of a year that is not open yet. This guard holds them to the multi-year estimate until the
 * year opens and takes these instalments over.
 */
export interface LaterYear {
  readonly year: Year;
  readonly openInstalments: readonly PurposeAmount[];
}

export function laterYear(year: Year): LaterYear {
  return { year, openInstalments: [] };
}
