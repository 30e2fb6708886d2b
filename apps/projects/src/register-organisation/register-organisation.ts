import { Commands, created, provenanceOf, type CommandContext, type CompletedCommand } from '@imd/service';
import { Injectable } from '@nestjs/common';
import { organisationAnswer, organisationPath } from '../answers/organisation.answer';
import { registerOrganisation } from '../domain/organisation';
import { organisations } from '../persistence/organisation.schema';
import type { RegisterOrganisationRequest } from './register-organisation.request';

@Injectable()
export class RegisterOrganisation {
  constructor(private readonly commands: Commands) {}

  execute(request: RegisterOrganisationRequest, context: CommandContext): Promise<CompletedCommand> {
    const { id, name, kind = null, country = null, provenance } = request;
    return this.commands.execute({
      operation: 'register-organisation',
      context,
      body: request,
      prepare: (tx) => tx.load(organisations, id),
      decide: (tx) => {
        const organisation = { id, name, kind, country, provenance: provenanceOf(provenance) };
        const { state, events } = registerOrganisation(organisation);
        tx.create(organisations, state, ...events);
        return created(organisationPath(id), organisationAnswer(state));
      },
    });
  }
}
