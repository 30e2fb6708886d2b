import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ReturnSchemeAnswer } from '../answers/return-scheme.answer';
import { SCHEME_REFUSALS } from '../domain/return-scheme';
import { CodePath } from '../paths';
import { registerReturnSchemeUseCase } from './register-return-scheme';
import { RegisterReturnSchemeRequest } from './register-return-scheme.request';

@Controller('v1/return-schemes/:id')
export class RegisterReturnSchemeController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'registerReturnScheme',
    summary: 'Register a scheme under which people are helped to return, or replace it whole',
    scope: 'returns:write',
    answers: sets(ReturnSchemeAnswer),
    refusals: SCHEME_REFUSALS,
  })
  put(@Param() path: CodePath, @Body() request: RegisterReturnSchemeRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, registerReturnSchemeUseCase(path, request));
  }
}
