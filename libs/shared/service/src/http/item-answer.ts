import { stale } from '@imd/kernel';
import { unknownIn, type Store, type Transaction, type Versioned } from '@imd/mongo';
import type { CommandContext } from './command-context';

export const ifMatchMissing = stale(
  'if-match-missing',
  'A change needs If-Match with the ETag of what it changes',
  () => ({ field: 'If-Match' }),
);

export const ifMatchStale = stale('if-match-stale', 'What you change has changed since you read it', () => ({
  field: 'If-Match',
}));

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
  if (!found) throw unknownIn(store)(String(id));
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
  if (ifMatch === null) throw ifMatchMissing();
  if (ifMatch !== etagOf(tx.revision(store, id))) {
    throw ifMatchStale();
  }
}
