import { Booking, Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ProjectPath } from '../paths';
import { DefineIndicator } from './define-indicator';
import { DefineIndicatorRequest } from './define-indicator.request';

@Controller('v1/projects/:project/indicators')
export class DefineIndicatorController {
  constructor(private readonly defineIndicator: DefineIndicator) {}

  @Post()
  @Booking()
  post(@Param() { project }: ProjectPath, @Body() request: DefineIndicatorRequest, @Context() context: CommandContext) {
    return this.defineIndicator.execute(project, request, context);
  }
}
