import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { RegionAnswer } from '../answers/region.answer';
import { CodePath } from '../paths';
import { registerRegionUseCase } from './register-region';
import { RegisterRegionRequest } from './register-region.request';

@Controller('v1/regions/:id')
export class RegisterRegionController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'registerRegion',
    summary: 'Register a region with the countries that it holds, or replace it whole',
    scope: 'returns:write',
    answers: sets(RegionAnswer),
  })
  put(@Param() path: CodePath, @Body() request: RegisterRegionRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, registerRegionUseCase(path, request));
  }
}
