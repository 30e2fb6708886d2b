import { created, provenanceOf, type UseCase } from '@imd/service';
import { organisationAnswer, organisationPath } from '../answers/organisation.answer';
import { registerOrganisation } from '../domain/organisation';
import { organisations } from '../persistence/organisation.schema';
import type { RegisterOrganisationRequest } from './register-organisation.request';

export function registerOrganisationUseCase(request: RegisterOrganisationRequest): UseCase {
  const { id, name, kind = null, country = null, provenance } = request;
  return {
    prepare: (tx) => tx.load(organisations, id),
    decide: (tx) => {
      const organisation = { id, name, kind, country, provenance: provenanceOf(provenance) };
      const { state, events } = registerOrganisation(organisation);
      tx.create(organisations, state, ...events);
      return created(organisationPath(id), organisationAnswer(state));
    },
  };
}
