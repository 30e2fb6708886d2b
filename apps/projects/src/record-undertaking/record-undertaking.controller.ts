import { Context, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { CodePath } from '../paths';
import { RecordUndertaking } from './record-undertaking';
import { RecordUndertakingRequest } from './record-undertaking.request';

@Controller('v1/undertakings/:id')
export class RecordUndertakingController {
  constructor(private readonly recordUndertaking: RecordUndertaking) {}

  @Put()
  put(@Param() { id }: CodePath, @Body() request: RecordUndertakingRequest, @Context() context: CommandContext) {
    return this.recordUndertaking.execute(id, request, context);
  }
}
