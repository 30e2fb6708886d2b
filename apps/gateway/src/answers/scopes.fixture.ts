import type { Scope } from '@imd/service';
import { BLOCK_SCOPES } from './withheld';

/** Shows every block of a composed answer. */
export const EVERY_SCOPE: ReadonlySet<Scope> = new Set(BLOCK_SCOPES);
/** Opens the answer, and none of its blocks. */
export const NO_SCOPE: ReadonlySet<Scope> = new Set(['analyses:read']);
