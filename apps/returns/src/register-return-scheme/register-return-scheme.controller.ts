import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CodePath } from '../requests/path.requests';
import { RegisterReturnScheme } from './register-return-scheme';
import { RegisterReturnSchemeRequest } from './register-return-scheme.request';

@Controller('v1/return-schemes/:id')
export class RegisterReturnSchemeController {
  constructor(private readonly registerReturnScheme: RegisterReturnScheme) {}

  @Put()
  put(@Param() { id }: CodePath, @Body() request: RegisterReturnSchemeRequest, @Context() context: CommandContext) {
    return this.registerReturnScheme.execute(id, request, context);
  }
}
