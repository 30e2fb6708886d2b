import { type CommandContext, Commands, Context, Operation, sets } from '@imd/service';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { FamilyTracingAnswer } from '../answers/family-tracing.answer';
import { TRACING_REFUSALS } from '../domain/family-tracing';
import { CodePath } from '../paths';
import { recordFamilyTracingUseCase } from './record-family-tracing';
import { RecordFamilyTracingRequest } from './record-family-tracing.request';

@Controller('v1/family-tracings/:id')
export class RecordFamilyTracingController {
  constructor(private readonly commands: Commands) {}

  @Put()
  @Operation({
    id: 'recordFamilyTracing',
    summary: 'Record how many families of unaccompanied minors were looked for and found, or replace it whole',
    scope: 'returns:write',
    answers: sets(FamilyTracingAnswer),
    refusals: TRACING_REFUSALS,
    example: { country: 'AO', from: '2010-01-01', to: '2010-12-31', requests: 40, found: 12 },
  })
  put(@Param() path: CodePath, @Body() request: RecordFamilyTracingRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, recordFamilyTracingUseCase(path, request, context.scopes));
  }
}
