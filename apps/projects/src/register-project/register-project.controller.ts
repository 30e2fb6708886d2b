import { existsIn } from '@imd/mongo';
import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { ProjectAnswer } from '../answers/project.answer';
import { DETAILS_REFUSALS } from '../domain/project';
import { projects } from '../persistence/project.schema';
import { registerProjectUseCase } from './register-project';
import { RegisterProjectRequest } from '../requests/register-project.request';

@Controller('v1/projects')
export class RegisterProjectController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'registerProject',
    summary: 'Register a project',
    description: 'What is absent is unknown. Shares are known of all countries and sectors, or of none.',
    scope: 'projects:write',
    answers: creates(ProjectAnswer),
    refusals: [existsIn(projects), ...DETAILS_REFUSALS],
  })
  post(@Body() request: RegisterProjectRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, registerProjectUseCase(request));
  }
}
