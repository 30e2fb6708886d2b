import type { Transaction } from '@imd/mongo';
import type { KnownReferences, ProjectDetails } from '../domain/project';
import { CODES_OF_RULES } from '../domain/project-classification';
import { knownFrameworks } from './known-frameworks.read-model';
import { organisations } from './organisation.schema';
import { projects } from './project.schema';
import { purposeCodes } from './purpose-code.schema';

type Referring = Partial<Pick<ProjectDetails, 'partners' | 'parent' | 'sectors'>>;

/** A project refers to organisations, to purpose codes, to a purpose of a policy framework and to what it is a part of. */
export async function loadReferences(tx: Transaction, { partners = [], parent, sectors }: Referring): Promise<void> {
  await Promise.all([
    tx.loadAll(knownFrameworks),
    tx.load(projects, parent),
    ...codesOf(sectors).map((code) => tx.load(purposeCodes, code)),
    ...partners.map(({ organisationId }) => tx.load(organisations, organisationId)),
  ]);
}

export function knownReferences(tx: Transaction, { partners = [], parent, sectors }: Referring): KnownReferences {
  const ids = partners.map(({ organisationId }) => organisationId);
  return {
    organisations: new Set(ids.filter((id) => tx.get(organisations, id) !== null)),
    frameworks: tx.all(knownFrameworks),
    parent: tx.get(projects, parent),
    purposeCodes: codesOf(sectors).flatMap((code) => tx.get(purposeCodes, code) ?? []),
  };
}

function codesOf(sectors: ProjectDetails['sectors'] = []): readonly string[] {
  return [...new Set([...CODES_OF_RULES, ...sectors.map(({ code }) => code)])];
}
