import { existsIn } from '@imd/mongo';
import { Booking, type CommandContext, Commands, Context, creates, Operation } from '@imd/service';
import { Body, Controller, Post } from '@nestjs/common';
import { UnderspendCauseAnswer } from '../answers/underspend-cause.answer';
import { CAUSE_REFUSALS } from '../domain/underspend-cause';
import { underspendCauses } from '../persistence/underspend-cause.schema';
import { recordUnderspendCauseUseCase } from './record-underspend-cause';
import { RecordUnderspendCauseRequest } from './record-underspend-cause.request';

@Controller('v1/underspend-causes')
export class RecordUnderspendCauseController {
  constructor(private readonly commands: Commands) {}

  @Post()
  @Booking()
  @Operation({
    id: 'recordUnderspendCause',
    summary: 'Record why a year is underspent',
    description:
      'At a project, at a purpose, or at the programme when both are null. A cause at a project counts for its ' +
      'priority.',
    scope: 'projects:write',
    answers: creates(UnderspendCauseAnswer),
    refusals: [existsIn(underspendCauses), ...CAUSE_REFUSALS],
  })
  post(@Body() request: RecordUnderspendCauseRequest, @Context() context: CommandContext) {
    return this.commands.execute(context, recordUnderspendCauseUseCase(request));
  }
}
