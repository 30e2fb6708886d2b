import type { Change } from '@imd/contracts';
import type { Store } from './store';
import type { Transaction } from './unit-of-work';

/** Nothing is written when nothing happened: the same content set again raises no version. */
export function saveChange<State extends object>(
  tx: Transaction,
  store: Store<State>,
  { state, events }: Change<State>,
): State {
  if (events.length > 0) tx.save(store, state, ...events);
  return state;
}
