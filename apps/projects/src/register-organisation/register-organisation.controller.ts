import { existsIn } from '@imd/mongo';
import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { OrganisationAnswer } from '../answers/organisation.answer';
import { ORGANISATION_REFUSALS } from '../domain/organisation';
import { organisations } from '../persistence/organisation.schema';
import { registerOrganisationUseCase } from './register-organisation';
import { RegisterOrganisationRequest } from './register-organisation.request';

@Controller('v1/organisations')
export class RegisterOrganisationController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'registerOrganisation',
    summary: 'Register a partner, funder or other organisation that projects name',
    scope: 'projects:write',
    answers: creates(OrganisationAnswer),
    refusals: [existsIn(organisations), ...ORGANISATION_REFUSALS],
  })
  post(@Body() request: RegisterOrganisationRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, registerOrganisationUseCase(request));
  }
}
