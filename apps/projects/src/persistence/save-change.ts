import type { OwnedStore, Transaction } from '@imd/mongo';
import type { Change } from '../domain/change';

/** Writes what a verb decided, and nothing when nothing happened: the same content set again raises no version. */
export function saveChange<State extends object>(
  tx: Transaction,
  store: OwnedStore<State>,
  { state, events }: Change<State>,
): State {
  if (events.length > 0) tx.save(store, state, ...events);
  return state;
}
