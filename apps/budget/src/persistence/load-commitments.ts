import type { NewEvent } from '@imd/contracts';
import type { Transaction } from '@imd/mongo';
import type { Commitment } from '../domain/commitment';
import { changedInstalments, dueInstalmentId } from '../domain/due-instalment';
import { commitments } from './commitment.schema';
import { dueInstalments } from './due-instalment.schema';

/** A change of a commitment changes the list of what is due with it. */
export async function loadInstalments(tx: Transaction, commitmentId: string | null): Promise<void> {
  const numbers = tx.get(commitments, commitmentId)?.instalments.map(({ number }) => number) ?? [];
  await Promise.all(numbers.map((number) => tx.load(dueInstalments, dueInstalmentId(String(commitmentId), number))));
}

/** A number is never given twice, so an instalment that was not loaded is not stored yet. */
export function saveCommitment(tx: Transaction, commitment: Commitment, events: readonly NewEvent[]): void {
  const before = tx.get(commitments, commitment.id);
  tx.save(commitments, commitment, ...events);
  for (const instalment of changedInstalments(before, commitment)) tx.save(dueInstalments, instalment);
}
