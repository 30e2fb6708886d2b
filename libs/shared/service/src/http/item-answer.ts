import { DomainError, notFound } from '@imd/kernel';
import type { Store, Transaction, Versioned } from '@imd/mongo';
import type { CommandContext } from './command-context';

/** One thing, with the ETag that a change of it has to name. */
export class ItemAnswer {
  constructor(
    readonly body: object,
    readonly etag: string,
  ) {}
}

export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** @throws DomainError `<aggregate>-unknown` (404) */
export function itemAnswer<State extends object>(
  store: Store<State>,
  id: string | number,
  found: Versioned<State> | null,
  show: (state: State) => object,
): ItemAnswer {
  if (!found) throw notFound(`${store.aggregate}-unknown`, `There is no ${store.aggregate}/${id}`, { id: String(id) });
  return new ItemAnswer(show(found.state), etagOf(found.revision));
}

/**
 * A change names the state it was made for.
 * @throws DomainError `if-match-missing` (428), `if-match-stale` (412)
 */
export function requireMatch<State extends object>(
  tx: Transaction,
  store: Store<State>,
  id: string,
  { ifMatch }: CommandContext,
): void {
  if (ifMatch === null)
    throw new DomainError('if-match-missing', 'stale', 'A change needs If-Match with the ETag of what it changes', {
      field: 'If-Match',
    });
  if (ifMatch !== etagOf(tx.revision(store, id))) {
    throw new DomainError('if-match-stale', 'stale', 'What you change has changed since you read it', {
      field: 'If-Match',
    });
  }
}
