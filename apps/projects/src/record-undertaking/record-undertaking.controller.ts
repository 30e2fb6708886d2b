import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { UndertakingAnswer } from '../answers/undertaking.answer';
import { UNDERTAKING_REFUSALS } from '../domain/undertaking';
import { CodePath } from '../paths';
import { recordUndertakingUseCase } from './record-undertaking';
import { RecordUndertakingRequest } from './record-undertaking.request';

@Controller('v1/undertakings/:id')
export class RecordUndertakingController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'recordUndertaking',
    summary: 'Record a promise to parliament (toezegging) or a wish of it (motie), or replace it',
    scope: 'projects:write',
    answers: sets(UndertakingAnswer),
    refusals: UNDERTAKING_REFUSALS,
  })
  put(@Param() path: CodePath, @Body() request: RecordUndertakingRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, recordUndertakingUseCase(path, request));
  }
}
