import type { Transaction } from '@imd/mongo';
import type { KnownReferences, ProjectDetails } from '../domain/project';
import { knownFrameworks } from './known-frameworks.read-model';
import { organisations } from './organisation.schema';

type Referring = Partial<Pick<ProjectDetails, 'partners'>>;

/** A project refers to organisations and to a purpose of a policy framework. */
export async function loadReferences(tx: Transaction, { partners = [] }: Referring): Promise<void> {
  await Promise.all([
    tx.loadAll(knownFrameworks),
    ...partners.map(({ organisationId }) => tx.load(organisations, organisationId)),
  ]);
}

export function knownReferences(tx: Transaction, { partners = [] }: Referring): KnownReferences {
  const ids = partners.map(({ organisationId }) => organisationId);
  return {
    organisations: new Set(ids.filter((id) => tx.get(organisations, id) !== null)),
    frameworks: tx.all(knownFrameworks),
  };
}
