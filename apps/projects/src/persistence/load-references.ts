import type { Transaction } from '@imd/mongo';
import type { KnownReferences, ProjectDetails } from '../domain/project';
import { knownFrameworks } from './known-frameworks.read-model';
import { organisations } from './organisation.schema';
import { projects } from './project.schema';

type Referring = Partial<Pick<ProjectDetails, 'partners' | 'parent'>>;

/** A project refers to organisations, to a purpose of a policy framework and to what it is a part of. */
export async function loadReferences(tx: Transaction, { partners = [], parent }: Referring): Promise<void> {
  await Promise.all([
    tx.loadAll(knownFrameworks),
    tx.load(projects, parent),
    ...partners.map(({ organisationId }) => tx.load(organisations, organisationId)),
  ]);
}

export function knownReferences(tx: Transaction, { partners = [], parent }: Referring): KnownReferences {
  const ids = partners.map(({ organisationId }) => organisationId);
  return {
    organisations: new Set(ids.filter((id) => tx.get(organisations, id) !== null)),
    frameworks: tx.all(knownFrameworks),
    parent: tx.get(projects, parent),
  };
}
