import { Booking, Context, type CommandContext } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { RegisterOrganisation } from './register-organisation';
import { RegisterOrganisationRequest } from './register-organisation.request';

@Controller('v1/organisations')
export class RegisterOrganisationController {
  constructor(private readonly registerOrganisation: RegisterOrganisation) {}

  @Post()
  @Booking()
  post(@Body() request: RegisterOrganisationRequest, @Context() context: CommandContext) {
    return this.registerOrganisation.execute(request, context);
  }
}
