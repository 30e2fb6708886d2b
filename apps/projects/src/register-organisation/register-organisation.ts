import { created, provenanceOf, type UseCase } from '@imd/service';
import { organisationAnswer, organisationPath } from '../answers/organisation.answer';
import { identifierId, registerOrganisation } from '../domain/organisation';
import { identifierHolders, organisations } from '../persistence/organisation.schema';
import type { RegisterOrganisationRequest } from './register-organisation.request';

export function registerOrganisationUseCase(request: RegisterOrganisationRequest): UseCase {
  const { id, name, kind = null, country = null, provenance } = request;
  const identifiers = (request.identifiers ?? []).map(({ scheme, value }) => ({ scheme, value }));
  const keys = [...new Set(identifiers.map(identifierId))];
  return {
    prepare: async (tx) => {
      await Promise.all([tx.load(organisations, id), ...keys.map((key) => tx.load(identifierHolders, key))]);
    },
    decide: (tx) => {
      const organisation = { id, name, kind, country, identifiers, provenance: provenanceOf(provenance) };
      const holders = keys.flatMap((key) => tx.get(identifierHolders, key) ?? []);
      const { state, events } = registerOrganisation(organisation, holders);
      tx.create(organisations, state, ...events);
      for (const key of keys) tx.save(identifierHolders, { id: key, organisationId: id });
      return created(organisationPath(id), organisationAnswer(state));
    },
  };
}
