import type { Scope } from '@imd/service';
import { BLOCK_SCOPES } from './withheld';

/** These scopes show every block of a composed answer. */
export const EVERY_SCOPE: ReadonlySet<Scope> = new Set(BLOCK_SCOPES);
/** This scope opens the answer and shows none of its blocks. */
export const NO_SCOPE: ReadonlySet<Scope> = new Set(['analyses:read']);
