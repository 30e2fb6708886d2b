import { Booking, Context, type CommandContext } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { RegisterProject } from './register-project';
import { RegisterProjectRequest } from './register-project.request';

@Controller('v1/projects')
export class RegisterProjectController {
  constructor(private readonly registerProject: RegisterProject) {}

  @Post()
  @Booking()
  post(@Body() request: RegisterProjectRequest, @Context() context: CommandContext) {
    return this.registerProject.execute(request, context);
  }
}
