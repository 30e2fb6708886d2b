import { Context, Operation, sets, type CommandContext } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { UndertakingAnswer } from '../answers/undertaking.answer';
import { UNDERTAKING_REFUSALS } from '../domain/undertaking';
import { CodePath } from '../paths';
import { RecordUndertaking } from './record-undertaking';
import { RecordUndertakingRequest } from './record-undertaking.request';

@Controller('v1/undertakings/:id')
export class RecordUndertakingController {
  constructor(private readonly recordUndertaking: RecordUndertaking) {}

  @Put()
  @Operation({
    id: 'recordUndertaking',
    summary: 'Record a promise to parliament (toezegging), or replace it',
    scope: 'projects:write',
    answers: sets(UndertakingAnswer),
    refusals: UNDERTAKING_REFUSALS,
  })
  put(@Param() { id }: CodePath, @Body() request: RecordUndertakingRequest, @Context() context: CommandContext) {
    return this.recordUndertaking.execute(id, request, context);
  }
}
