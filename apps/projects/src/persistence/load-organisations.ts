import type { Transaction } from '@imd/mongo';
import { organisations } from './organisation.schema';

export async function loadOrganisations(tx: Transaction, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => tx.load(organisations, id)));
}

export function registeredOrganisations(tx: Transaction, ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.filter((id) => tx.get(organisations, id) !== null));
}
