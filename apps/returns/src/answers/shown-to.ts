import type { Scope } from '@imd/service';

/** A caller who may read cases sees every count; everyone else sees what is published. */
export const shownTo = <Published extends { readonly suppressed: boolean }>(
  scopes: ReadonlySet<Scope>,
  published: Published,
) => (scopes.has('return-cases:read') ? { suppressed: false } : published);
